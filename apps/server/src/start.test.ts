import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@gouji/store";
import { expect, test, vi } from "vitest";
import type { Config } from "./config.ts";
import { logTo } from "./log.ts";
import { seed } from "./seed.ts";
import { start } from "./start.ts";

test("after an upgrade the server judges what is kept by the rules of today, and says how far it is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-start-"));
  const before = await openStore({ folder });
  const reports = await seed(before, folder);
  const seen = async (store: typeof before) =>
    (await store.overview({})).reports.map(({ counts }) => ({ ...counts, judged: "" }));
  const right = await seen(before);
  for (const { region, year, authority, scope, rev } of (await before.overview({})).reports) {
    await before.judge({ region, year, authority, scope }, rev, { ruleset: "older", outcomes: [] }, "older");
  }
  await before.close();

  const lines: string[] = [];
  const log = logTo(
    (text) => lines.push(text),
    "all",
    () => new Date(),
  );
  const config: Config = { host: "127.0.0.1", port: 0, folder, database: undefined, log: "all", demo: 0, web: folder };
  const running = await start(config, log, () => {});
  try {
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
    await vi.waitFor(
      () => {
        log.flush();
        expect(lines.join("")).toContain(`"work":"judgeAgain","done":${reports},"left":0`);
      },
      { timeout: 40_000, interval: 100 },
    );
  } finally {
    await running.stop();
  }
  const after = await openStore({ folder });
  expect(await seen(after)).toEqual(right);
  expect((await after.journal({ limit: 1 })).items).toMatchObject([
    { what: "judge", by: "gouji", detail: { reports } },
  ]);
  await after.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
