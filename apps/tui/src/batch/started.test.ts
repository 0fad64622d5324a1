// The command as it is started, with threads as they are.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const command = fileURLToPath(new URL("../gouji.ts", import.meta.url));
const sample = readFileSync(new URL("../../sample/report.txt", import.meta.url));

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "gouji-"));
  mkdirSync(join(cwd, "in"));
  for (let i = 10; i < 36; i++) writeFileSync(join(cwd, "in", `${i}.txt`), sample);
  writeFileSync(join(cwd, "in", "20.txt"), sample.subarray(0, sample.length / 2));
  writeFileSync(join(cwd, "in", "21.txt"), Buffer.concat([sample, Buffer.from(`\n${"年报".repeat(50_000)}`)]));
  writeFileSync(join(cwd, "in", "22.txt"), "");
  writeFileSync(join(cwd, "in", "23.docx"), "PK\x03\x04torn");
});
afterAll(() => rmSync(cwd, { recursive: true }));

const check = (...words: string[]) =>
  spawnSync(process.execPath, [command, "check", "in", "--format", "ndjson", ...words], { cwd, encoding: "utf8" });

/** The files that have records, in the order in which they come. */
const files = (out: string) => [
  ...new Set(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file),
  ),
];

const timeless = (out: string) => out.replace(/"elapsed":\d+/, "");

test("one thread and two say the same, in the order of the inputs, and so does a run that is gone on with", () => {
  const one = check("--jobs", "1");
  const two = check("--jobs", "2");
  // There are findings too; a refusal outweighs them.
  expect([one.status, two.status]).toEqual([3, 3]);
  expect(timeless(two.stdout)).toBe(timeless(one.stdout));
  const seen = files(one.stdout);
  expect(seen.at(-1)).toBe(null);
  expect(seen.slice(0, -1)).toHaveLength(27);
  expect(seen.slice(0, -1)).toEqual(seen.slice(0, -1).sort());
  expect(one.stdout.match(/"code":"empty"/g)).toHaveLength(1);

  const lines = one.stdout.split("\n");
  writeFileSync(join(cwd, "found"), lines.slice(0, lines.length >> 1).join("\n"));
  expect(check("--resume", "found", "-q")).toMatchObject({ status: 3, stdout: "" });
  const records = (text: string) => text.trimEnd().split("\n").slice(0, -1);
  expect(records(readFileSync(join(cwd, "found"), "utf8"))).toEqual(records(one.stdout));
}, 60_000);
