import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { authority, county, key } from "./contract/roster.ts";
import { drop, schemaName, silent, url } from "./contract/server.ts";
import { openStore, type Where } from "./open.ts";

/** `KILL_ROUNDS=200` for a long night. Two writers are killed in each. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 6);
const folder = mkdtempSync(join(tmpdir(), "gouji-survive-"));
const schema = schemaName("survive");

const engines: { name: string; where: Where; skip?: string | undefined; drop(): unknown }[] = [
  { name: "node:sqlite", where: { folder }, drop: () => rmSync(folder, { recursive: true, force: true }) },
  { name: "PostgreSQL", where: { url, schema }, skip: await silent(), drop: () => drop(schema) },
];

describe.each(engines)("kill -9: $name", ({ where, skip, drop: away }) => {
  test.skipIf(skip)(
    `${ROUNDS} rounds, two writers killed in each: nothing acknowledged is lost`,
    async () => {
      const store = await openStore(where);
      await county(store, "s", 0);
      await store.putAuthorities(
        ["shared", "w0", "w1"].map((id, seq) => authority("s", id, seq)),
        "a",
      );
      const last = new Map<string, number>();
      let acknowledged = 0;
      try {
        for (let round = 0; round < ROUNDS; round++) {
          const told = (await Promise.all([0, 1].map((n) => life(where, `w${n}`, round)))).flat();
          acknowledged += told.length;
          for (const { authority: id, rev, words, sha256 } of told) {
            const kept = await store.one(key("s", { authority: id }), rev);
            expect(kept?.report.title, `${id} ${rev}`).toBe(words);
            expect(kept?.original?.sha256).toBe(sha256);
            expect(new TextDecoder().decode(await store.original(sha256))).toBe(words);
            last.set(id, Math.max(rev, last.get(id) ?? 0));
          }
          // What was not acknowledged may be there, but then wholly: revisions without a gap, and a pointer to the newest.
          for (const [id, rev] of last) {
            const revs = (await store.history(key("s", { authority: id }))).map((one) => one.rev);
            expect(revs).toEqual(Array.from({ length: revs.length }, (_, i) => revs.length - i));
            expect(revs.length).toBeGreaterThanOrEqual(rev);
            expect((await store.one(key("s", { authority: id })))?.rev).toBe(revs.length);
          }
        }
        expect(acknowledged).toBeGreaterThan(ROUNDS);
      } finally {
        await store.close();
        await away();
      }
    },
    20_000 + ROUNDS * 4000,
  );
});

interface Told {
  authority: string;
  rev: number;
  words: string;
  sha256: string;
}

/** Lets a writer write for some moments after its first word, and kills it in the middle of whatever it does. */
function life(where: Where, name: string, round: number): Promise<Told[]> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, "survive", "writer.ts");
    const child: ChildProcess = spawn(process.execPath, [script, JSON.stringify(where), name, String(round)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    let trouble = "";
    child.stderr?.on("data", (bytes) => {
      trouble += bytes;
    });
    child.stdout?.on("data", (bytes) => {
      if (text === "") setTimeout(() => child.kill("SIGKILL"), Math.random() * 250);
      text += bytes;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== null) return reject(new Error(`the writer ended by itself (${code}): ${trouble}`));
      const lines = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
      resolve(lines.filter(Boolean).map((line) => JSON.parse(line) as Told));
    });
  });
}
