import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { authority, county, key } from "./contract/roster.ts";
import { drop, schemaName, silent, url } from "./contract/server.ts";
import { openStore, type Where } from "./open.ts";
import type { Store } from "./store.ts";

/** `KILL_ROUNDS=200` for a long night. Two writers are killed in each. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 5);
const folder = mkdtempSync(join(tmpdir(), "gouji-survive-"));
const schema = schemaName("survive");
/** Twenty writers need not be compiled twenty times. */
const cache = mkdtempSync(join(tmpdir(), "gouji-cache-"));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const engines: { name: string; where: Where; skip?: string | undefined; drop(): unknown }[] = [
  { name: "node:sqlite", where: { folder }, drop: () => rmSync(folder, { recursive: true, force: true }) },
  { name: "PostgreSQL", where: { url, schema }, skip: await silent(), drop: () => drop(schema) },
];

describe.each(engines)("kill -9: $name", ({ name, where, skip, drop: away }) => {
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
      const lives = (round: number) => Promise.all([0, 1].map((n) => life(where, `w${n}`, round)));
      try {
        let next = lives(0);
        for (let round = 0; round < ROUNDS; round++) {
          const told = (await next).flat();
          // The next ones are born while it is looked at what these have left behind.
          next = round + 1 < ROUNDS ? lives(round + 1) : Promise.resolve([]);
          acknowledged += told.length;
          for (const one of told) {
            await lookAt(store, one);
            last.set(one.authority, Math.max(one.rev, last.get(one.authority) ?? 0));
          }
        }
        // What was not acknowledged may be there, but then wholly: revisions without a gap, and a pointer to the newest.
        for (const [id, rev] of last) {
          const revs = (await store.history(key("s", { authority: id }))).map((one) => one.rev);
          expect(revs).toEqual(Array.from({ length: revs.length }, (_, i) => revs.length - i));
          expect(revs.length).toBeGreaterThanOrEqual(rev);
          expect((await store.one(key("s", { authority: id })))?.rev).toBe(revs.length);
        }
        expect(acknowledged).toBeGreaterThan(ROUNDS);
        process.stdout.write(
          `kill -9, ${name}: ${2 * ROUNDS} writers killed, ${acknowledged} acknowledged, none lost\n`,
        );
      } finally {
        await store.close();
        await away();
      }
    },
    20_000 + ROUNDS * 4000,
  );
});

async function lookAt(store: Store, { authority: id, rev, words, sha256 }: Told): Promise<void> {
  const kept = await store.one(key("s", { authority: id }), rev);
  expect(kept?.report.title, `${id} ${rev}`).toBe(words);
  expect(kept?.original?.sha256).toBe(sha256);
  expect(new TextDecoder().decode(await store.original(sha256))).toBe(words);
}

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
      env: { ...process.env, NODE_COMPILE_CACHE: join(cache, "compiled") },
    });
    let text = "";
    let trouble = "";
    child.stderr?.on("data", (bytes) => {
      trouble += bytes;
    });
    child.stdout?.on("data", (bytes) => {
      if (text === "") setTimeout(() => child.kill("SIGKILL"), Math.random() * 120);
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
