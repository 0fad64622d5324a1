import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sortOut } from "../args.ts";
import { reportWith, withJson } from "../testing/reports.ts";
import { worldOf } from "../testing/world.ts";
import { checkWith } from "../verbs/check.ts";

const FILES = ["clean.txt", "wrong.txt", "letter.txt", "clean.txt", "two.txt"];

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "gouji-"));
  const [clean, wrong] = [reportWith(), reportWith({ "requests/received@naturalPerson": "3" })];
  for (const [name, reports] of Object.entries({ clean: [clean], wrong: [wrong], two: [clean, wrong] })) {
    writeFileSync(join(cwd, `${name}.txt`), JSON.stringify(reports));
  }
  writeFileSync(join(cwd, "letter.txt"), "no report");
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function check(...words: string[]) {
  const { operands, options } = sortOut(["check", ...words]);
  const { world, kept } = worldOf({ cwd });
  const call = { operands, options, lang: "zh", format: options.format ?? "text" } as const;
  return { exit: await checkWith(withJson, call, world), ...kept };
}

const resumed = (...files: string[]) => check(...files, "--format", "ndjson", "--resume", "found");
const found = () => readFileSync(join(cwd, "found"), "utf8");

test("wherever a run was stopped, going on ends with the same output and the same code", async () => {
  const { out, exit } = await check(...FILES, "--format", "ndjson");
  const whole = Buffer.from(out);
  const cuts = [0, 1, 100, ...[0.2, 0.4, 0.6, 0.8, 0.95].map((part) => Math.floor(part * whole.length)), whole.length];
  for (const cut of cuts) {
    writeFileSync(join(cwd, "found"), whole.subarray(0, cut));
    expect((await resumed(...FILES)).exit).toBe(exit);
    const records = (text: string) => text.trimEnd().split("\n").slice(0, -1);
    expect(records(found())).toEqual(records(out));
    const [mine, theirs] = [found(), out].map((text) => JSON.parse(text.trimEnd().split("\n").at(-1) ?? ""));
    const { outcomes: _, ...counts } = theirs;
    expect(mine).toMatchObject(counts);
  }
});

test("what has a result is not read again, and files may be added", async () => {
  await resumed("clean.txt", "wrong.txt");
  writeFileSync(join(cwd, "clean.txt"), "no report any more");
  const { err, exit } = await resumed("clean.txt", "wrong.txt", "two.txt");
  expect(err).toContain("2 个文件");
  expect(exit).toBe(1);
  expect(found()).not.toContain("notAReport");
});

test("a file that is no result is left as it is, and so is one of another format", async () => {
  for (const other of ["a letter\n", '{"v":2}\n', '{"v":1}\nmore\n', "PK\x03\x04"]) {
    writeFileSync(join(cwd, "found"), other);
    await expect(resumed("clean.txt")).rejects.toMatchObject({ exit: 2 });
    expect(found()).toBe(other);
  }
  await expect(check("clean.txt", "--resume", "found")).rejects.toMatchObject({ exit: 2 });
  await expect(check("clean.txt", "--format", "ndjson", "-o", "x", "--resume", "found")).rejects.toMatchObject({
    exit: 2,
  });
});
