import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { frozen } from "./contract/frozen.ts";
import { county, key } from "./contract/roster.ts";
import { drop, schemaName, silent, url } from "./contract/server.ts";
import type { Engine } from "./engine.ts";
import { postgresql } from "./engines/postgres/engine.ts";
import { sqlite } from "./engines/sqlite/engine.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openStore, type Where } from "./open.ts";

const clock = () => new Date("2026-01-01");
const folder = mkdtempSync(join(tmpdir(), "gouji-migrate-"));
const schema = schemaName("migrate");
let n = 0;

interface Case {
  name: string;
  skip: string | undefined;
  /** Tables of their own for each test, opened as often as one likes. */
  fresh(): { where: Where; engine(): Promise<Engine> };
  bytes(hex: string): string;
}

const cases: Case[] = [
  {
    name: "node:sqlite",
    skip: undefined,
    fresh: () => {
      const where = { folder: join(folder, String(n++)) };
      return { where, engine: async () => sqlite(where.folder, String) };
    },
    bytes: (hex) => `x'${hex}'`,
  },
  {
    name: "PostgreSQL",
    skip: await silent(),
    fresh: () => {
      const where = { url, schema: `${schema}_${n++}` };
      return { where, engine: () => postgresql(where) };
    },
    bytes: (hex) => `'\\x${hex}'::bytea`,
  },
];

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (!cases[1]?.skip) for (let i = 0; i < n; i++) await drop(`${schema}_${i}`);
});

describe.each(cases)("migrations: $name", { timeout: 30_000 }, ({ skip, fresh, bytes }) => {
  const run = test.skipIf(skip);

  run("tables made by the first migration are brought forward with all that is in them", async () => {
    const { where, engine } = fresh();
    const old = await engine();
    await migrate(old, clock, 1);
    for (const text of frozen) {
      await sql.raw(text.replace(/BYTES\((\w+)\)/g, (_, hex) => bytes(hex))).execute(old.db);
    }
    await old.close();

    const store = await openStore(where);
    const at = key("old", { year: 2020 });
    expect((await store.one(at))?.report).toEqual({
      form: "2019",
      extensions: [],
      year: 2020,
      authority: "老机关",
      scope: "agency",
      figures: {
        "requests/received@total": { state: "number", value: "300", raw: "３００" },
        "normative/rules@made": { state: "blank", raw: " " },
        "attic/gone@count": { state: "number", value: "2", raw: "2" },
      },
      narratives: { overview: "很久以前" },
      extras: [],
    });
    expect((await store.history(at)).map(({ rev }) => rev)).toEqual([2, 1]);
    expect((await store.findings({ region: "old" })).items).toMatchObject([{ authority: "a0", rev: 2 }]);
    const { cells } = await store.aggregate({ region: "old", scopes: ["agency"] });
    expect(cells.map(({ cell, sum }) => [cell, sum])).toContainEqual(["attic/gone@count", "2"]);
    await store.restore({ ...at, authority: "a1" }, "a");
    expect((await store.findings({ region: "old" })).items.length).toBe(2);
    expect((await store.search({ text: "旧名" })).authorities).toMatchObject([{ name: "老机关" }]);
    await store.close();
  });

  run("several processes may start at once", async () => {
    const { engine } = fresh();
    const engines = await Promise.all([engine(), engine(), engine()]);
    await Promise.all(engines.map((one) => migrate(one, clock)));
    const done = await engines[0]?.db.selectFrom("migration").select("id").orderBy("id").execute();
    expect(done?.map(({ id }) => id)).toEqual(migrations.map((_, i) => i + 1));
    for (const one of engines) await one.close();
  });

  run("tables of a later version are refused", async () => {
    const { where, engine } = fresh();
    const later = await engine();
    await migrate(later, clock);
    await later.db.insertInto("migration").values({ id: 999, name: "later", at: "" }).execute();
    await later.close();
    await expect(openStore(where)).rejects.toMatchObject({ code: "tooNew", about: { found: 999 } });
  });

  run("the journal can only be added to, by any hand", async () => {
    const { where, engine } = fresh();
    const store = await openStore(where);
    await county(store, "j", 1);
    await store.close();
    const hand = await engine();
    await expect(sql`update journal set by_whom = 'x'`.execute(hand.db)).rejects.toThrow(/only be added to/);
    await expect(sql`delete from journal`.execute(hand.db)).rejects.toThrow(/only be added to/);
    expect((await hand.db.selectFrom("journal").selectAll().execute()).length).toBe(2);
    await hand.close();
  });
});
