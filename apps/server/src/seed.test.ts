import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caller, limits } from "@gouji/api";
import { openStore } from "@gouji/store";
import { expect, test } from "vitest";
import { MARK, seed } from "./seed.ts";

test("several counties lie below one region, with ids of their own, and what was put wrong is found where it is said", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-seed-"));
  const store = await openStore({ folder });
  try {
    const reports = await seed(store, folder, 2);
    const api = caller({ store, clock: () => new Date(), by: "test", limits });
    const { regions, authorities, years, layout } = await api.library.matrix();
    expect(regions.map(({ id, parent }) => [id, parent])).toEqual([
      ["sls", null],
      ["sl", "sls"],
      ["sl2", "sls"],
    ]);
    expect(new Set(authorities.id).size).toBe(126);
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(layout.filter((at) => at >= 0)).toHaveLength(reports);
    const { planted } = JSON.parse(readFileSync(join(folder, MARK), "utf8")) as {
      planted: { authority: string; year: number; kind: string; fails: string[] }[];
    };
    const wrong = planted.find(({ authority, kind }) => authority.startsWith("sl2-") && kind === "digitReplaced");
    if (!wrong) throw new Error("nothing was put wrong in the second county");
    const { outcomes, report } = await api.reports.one({ authority: wrong.authority, year: wrong.year });
    expect(report.authority).toMatch(/^示例2县/);
    const failing = outcomes.filter(({ status }) => status === "fail").map((one) => `${one.rule}[${one.instance}]`);
    expect(failing).toEqual(expect.arrayContaining(wrong.fails));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
