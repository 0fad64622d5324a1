import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * Whatever stands in a document is held against patterns, and one that begins again at every place of a long run takes the square
 * of its length: minutes for a line of spaces. So each is tried on runs of what it may meet.
 */
const LENGTH = 6_000;
/** Milliseconds: what is linear takes a fiftieth. */
const MOST = 12;
/** A busy machine stops for a while anywhere, but not so often at the same place. */
const TRIES = 6;

const LITERAL =
  /(?<=[(=,:?&|![{;]\s*|return |^\s*)\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm;

const patterns = globSync("**/*.ts", { cwd: import.meta.dirname })
  .filter((path) => !/\.test\.ts$|^testing\b/.test(path))
  .flatMap((path) =>
    [...readFileSync(join(import.meta.dirname, path), "utf8").matchAll(LITERAL)].flatMap(
      ([, source = "", flags = ""]) => {
        try {
          return [{ path, pattern: new RegExp(source, flags.replace(/[gy]/g, "")) }];
        } catch {
          // A division looks like one.
          return [];
        }
      },
    ),
  );

const UNITS = " |\t|\n|1|1 |1,|a|一|（|(|、|:|-|*|<|&|/|[|件|信息公开|0件，|第1|“|《|—".split("|").concat("|", "| ");
const RUNS = UNITS.flatMap((unit) => {
  const run = unit.repeat(LENGTH / unit.length);
  return [`${run}!`, `规章${run}!`, `<${run}!`, `1${run}!`];
});

function quickest(pattern: RegExp, run: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && best > MOST; tries++) {
    const from = performance.now();
    pattern.test(run);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

test("no pattern takes the square of what it is held against", () => {
  expect(patterns.length).toBeGreaterThan(200);
  const slow = patterns.flatMap(({ path, pattern }) =>
    RUNS.filter((run) => quickest(pattern, run) > MOST).map((run) => `${path} ${pattern} ${run.slice(0, 8)}`),
  );
  expect(slow).toEqual([]);
}, 120_000);
