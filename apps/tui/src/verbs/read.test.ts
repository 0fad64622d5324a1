import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sortOut } from "../args.ts";
import { reportWith, withJson } from "../testing/reports.ts";
import { worldOf } from "../testing/world.ts";
import { readWith } from "./read.ts";

const report = reportWith({ "requests/received@total": "" });

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "gouji-"));
  writeFileSync(join(cwd, "one.txt"), JSON.stringify([report]));
  writeFileSync(join(cwd, "two.txt"), JSON.stringify([report, { ...report, year: 2023 }]));
  writeFileSync(join(cwd, "letter.txt"), "no report");
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function read(line: string) {
  const { operands, options } = sortOut(["read", ...line.split(" ")]);
  const { world, kept } = worldOf({ cwd });
  const call = { operands, options, lang: "zh", format: options.format ?? "json" } as const;
  const exit = await readWith(withJson, call, world);
  return { exit, ...kept };
}

test("json is one document", async () => {
  const { exit, out, err } = await read("one.txt");
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(JSON.parse(out)).toEqual({ v: 1, report, notes: [] });
});

test("json of several files is wrong usage, of several reports the first one and a 3", async () => {
  await expect(read("one.txt two.txt")).rejects.toMatchObject({ exit: 2 });
  const { exit, out, err } = await read("two.txt");
  expect(exit).toBe(3);
  expect(JSON.parse(out).report.year).toBe(2024);
  expect(err).toContain("2 份年报");
});

test("ndjson has a line a report, refusals among them", async () => {
  const { exit, out } = await read("two.txt letter.txt none.txt one.txt --format ndjson");
  expect(exit).toBe(3);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { v: 1, type: "report", file: "two.txt", report: { year: 2024 } },
    { v: 1, type: "report", file: "two.txt", report: { year: 2023 } },
    { v: 1, type: "error", file: "letter.txt", code: "notAReport" },
    { v: 1, type: "error", file: "none.txt", code: "notFound" },
    { v: 1, type: "report", file: "one.txt", report: { year: 2024 } },
  ]);
});

test("a refused file is an object on standard output", async () => {
  const { exit, out } = await read("letter.txt");
  expect(exit).toBe(3);
  expect(JSON.parse(out)).toEqual({
    v: 1,
    type: "error",
    file: "letter.txt",
    code: "notAReport",
    message: { zh: "不是年报。", en: "No report." },
  });
});

test("text lists the tables; what is no number stands in brackets", async () => {
  const { out } = await read("one.txt --format text");
  expect(out).toMatch(/^one.txt {2}示例县司法局 2024/);
  expect(out).toMatch(/本年新收 +0 +0 +0 +0 +0 +0 +\[\]/);
});
