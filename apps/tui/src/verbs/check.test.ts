import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sortOut } from "../args.ts";
import { reportWith, withJson } from "../testing/reports.ts";
import { worldOf } from "../testing/world.ts";
import { checkWith } from "./check.ts";

const clean = reportWith();
const wrong = reportWith({ "requests/received@naturalPerson": "3" });
const warned = reportWith({ "normative/documents@issued": "3" });
const blank = reportWith({ "requests/received@naturalPerson": "" });

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "gouji-"));
  for (const [name, reports] of Object.entries({ clean: [clean], wrong: [wrong], warned: [warned], blank: [blank] })) {
    writeFileSync(join(cwd, `${name}.txt`), JSON.stringify(reports));
  }
  writeFileSync(join(cwd, "two.txt"), JSON.stringify([clean, wrong]));
  writeFileSync(join(cwd, "letter.txt"), "no report");
  writeFileSync(join(cwd, "broken.txt"), "broken");
});
afterEach(() => rmSync(cwd, { recursive: true }));

async function check(line: string, more: Parameters<typeof worldOf>[0] = {}) {
  const { operands, options } = sortOut(["check", ...line.split(" ").filter(Boolean)]);
  const { world, kept } = worldOf({ cwd, ...more });
  const call = { operands, options, lang: options.lang ?? "zh", format: options.format ?? "text" } as const;
  const exit = await checkWith(withJson, call, world);
  return { exit, ...kept };
}

const objects = (text: string) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("exit codes", () => {
  test.for([
    ["clean.txt", 0],
    ["wrong.txt", 1],
    ["warned.txt", 0],
    ["warned.txt --fail-on warning", 1],
    ["wrong.txt --fail-on never", 0],
    ["blank.txt", 0],
    ["blank.txt --fail-on blocked", 1],
    ["wrong.txt --fail-on blocked", 1],
    ["letter.txt", 3],
    ["missing.txt", 3],
    ["wrong.txt letter.txt", 3],
    ["wrong.txt letter.txt broken.txt", 4],
    ["two.txt", 1],
    ["wrong.txt --skip requests/*", 0],
    ["wrong.txt --rules remedies/total", 0],
    ["clean.txt -o no/such/folder", 4],
  ] as const)("%s ends with %i", async ([line, code]) => {
    expect(
      await check(line).then(
        ({ exit }) => exit,
        (failure) => failure.exit,
      ),
    ).toBe(code);
  });
});

describe("ndjson", () => {
  test("every line has v, type and file; the summary comes last and adds up", async () => {
    const { out } = await check("clean.txt missing.txt wrong.txt letter.txt two.txt --format ndjson");
    const lines = objects(out);
    for (const line of lines)
      expect(line).toMatchObject({ v: 1, type: expect.any(String), file: expect.toSatisfy(isFile) });
    expect(lines.filter(({ type }) => type === "report" || type === "error").map(({ file }) => file)).toEqual([
      "clean.txt",
      "missing.txt",
      "wrong.txt",
      "letter.txt",
      "two.txt",
      "two.txt",
    ]);
    expect(lines.at(-1)).toMatchObject({
      type: "summary",
      files: 5,
      readable: 3,
      clean: 1,
      withFindings: 2,
      refused: 2,
      outcomes: { "requests/flow": { pass: 26, fail: 2 } },
    });
  });

  test("an outcome has both sides, the cells that are 0 among them, and says the same in two languages", async () => {
    const { out } = await check("wrong.txt --format ndjson");
    const [flow, ...more] = objects(out).filter(({ type }) => type === "outcome");
    expect(more.map(({ rule, instance }) => `${rule}[${instance}]`)).toEqual(["requests/applicants[received]"]);
    expect(flow).toMatchObject({
      rule: "requests/flow",
      instance: "naturalPerson",
      status: "fail",
      severity: "error",
      left: { sum: "3" },
      right: { sum: "0", terms: [{ cell: "requests/processed.total@naturalPerson", weight: 1, value: "0" }, {}] },
      relation: "=",
      residual: "3",
      message: { zh: expect.stringContaining("3"), en: expect.stringContaining("3") },
    });
  });

  test("--all prints what passed as well", async () => {
    const statuses = objects((await check("clean.txt --all --format ndjson")).out).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([undefined, "pass", "notApplicable"]));
  });

  test("a missing operand is named, and nothing is summed", async () => {
    const { out } = await check("blank.txt --format ndjson --rules requests/flow");
    expect(objects(out).find(({ type }) => type === "outcome")).toMatchObject({
      status: "blocked",
      residual: null,
      left: { sum: null, terms: [{ value: null }, { value: "0" }] },
      missing: ["requests/received@naturalPerson"],
    });
  });
});

test("json is one document with the objects of ndjson", async () => {
  const document = JSON.parse((await check("wrong.txt missing.txt --format json")).out);
  expect(document).toMatchObject({
    v: 1,
    reports: [{ type: "report" }],
    errors: [{ code: "notFound" }],
    summary: { files: 2 },
  });
  expect(document.outcomes).toHaveLength(2);
});

test("csv has a head and a row an outcome", async () => {
  const rows = (await check("wrong.txt --format csv")).out.split("\r\n");
  expect(rows[0]).toBe("file,authority,year,form,rule,instance,status,severity,left,right,residual,cells,suggestion");
  expect(rows[1]).toMatch(/^wrong.txt,示例县司法局,2024,2021,requests\/flow,naturalPerson,fail,error,3,0,3,requests/);
});

describe("text", () => {
  test("findings go to standard output, the verdict does not", async () => {
    const { out, err } = await check("wrong.txt");
    expect(out).toMatch(/^wrong.txt {2}示例县司法局 2024 {2}2021 ?版 {2}200 格\n {2}x 强制性 /);
    expect(out).toContain("requests/flow");
    expect(err).toBe("等式 42：平 40，不平 2（1 处问题）  核实性 0  提示性 0  无法核对 0\n");
  });

  test("-q leaves the findings, and what has been refused where the output does not tell", async () => {
    expect((await check("wrong.txt -q")).err).toBe("");
    expect((await check("wrong.txt letter.txt -q --format ndjson")).err).toBe("");
    expect((await check("wrong.txt letter.txt -q")).err).toBe("letter.txt: 读不了: 不是年报。\n");
  });

  test("a table of blanks is one line, and so is what it keeps from being checked", async () => {
    const cells = Object.keys(clean.figures).filter((cell) => cell.endsWith("@total"));
    const report = reportWith(Object.fromEntries(cells.map((cell) => [cell, ""])));
    writeFileSync(join(cwd, "totals.txt"), JSON.stringify([report]));
    const { out } = await check("totals.txt");
    expect(out.match(/requests\/filled/g)).toHaveLength(1);
    expect(out).toContain("另有 24 格情况相同");
    expect(out).toMatch(/无法核对 +29 条关系 +总计列 25 格空缺，29 条关系无法核对；若空缺都按 0 计/);
  });

  test("what a document holds is never obeyed by the terminal", async () => {
    writeFileSync(join(cwd, "odd.txt"), JSON.stringify([{ ...clean, authority: "\x1b[2J示例县\u202e" }]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
    expect((await check("odd.txt")).out).not.toMatch(/[\x1b\u202e]/);
  });

  test("colour only where it is wanted", async () => {
    expect((await check("wrong.txt --color always")).out).toContain("\x1b[31m");
    expect((await check("wrong.txt", { env: { FORCE_COLOR: "1" } })).out).toContain("\x1b[31m");
    expect((await check("wrong.txt --color never", { env: { FORCE_COLOR: "1" } })).out).not.toContain("\x1b");
  });
});

describe("inputs", () => {
  const files = async (line: string, more: Parameters<typeof worldOf>[0] = {}) =>
    objects((await check(`${line} --format ndjson`, more)).out)
      .filter(({ type }) => type === "report" || type === "error")
      .map(({ file }) => file);

  test("a folder is read through, sorted, without hidden files and without other kinds", async () => {
    mkdirSync(join(cwd, "in", "deep"), { recursive: true });
    for (const name of ["b.txt", "a.md", "deep/c.txt", ".hidden.txt", "~$a.docx", "photo.jpg"]) {
      writeFileSync(join(cwd, "in", name), "[]");
      writeFileSync(join(cwd, "in", name), JSON.stringify([clean]));
    }
    expect(await files("in")).toEqual(["in/a.md", "in/b.txt", "in/deep/c.txt"]);
  });

  test("a pattern is expanded here, and one that fits nothing is an input that is not found", async () => {
    expect(await files("c*.txt none*.txt")).toEqual(["clean.txt", "none*.txt"]);
  });

  test("a list names one a line", async () => {
    writeFileSync(join(cwd, "list"), "\ufeffwrong.txt\r\n\r\nclean.txt\n");
    expect(await files("@list @nolist")).toEqual(["wrong.txt", "clean.txt", "@nolist"]);
  });

  test("standard input, by a name or without", async () => {
    const input = JSON.stringify([clean]);
    expect(await files("-", { input })).toEqual(["-"]);
    expect(await files("- --stdin-name block.tsv", { input })).toEqual(["block.tsv"]);
  });
});

describe("-o", () => {
  test("takes the place of the old file when all is written, and leaves nothing beside it", async () => {
    writeFileSync(join(cwd, "found"), "old");
    const { exit, out } = await check("wrong.txt --format csv -o found");
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(readFileSync(join(cwd, "found"), "utf8")).toMatch(/^\ufefffile,/);
    expect(readdirSync(cwd).filter((name) => name.includes(".part"))).toEqual([]);
  });

  test("an interruption leaves the old file", async () => {
    writeFileSync(join(cwd, "found"), "old");
    const stop = AbortSignal.abort();
    await expect(check("wrong.txt -o found", { interrupted: stop })).rejects.toThrow();
    expect(readFileSync(join(cwd, "found"), "utf8")).toBe("old");
    expect(readdirSync(cwd).filter((name) => name.includes(".part"))).toEqual([]);
  });
});

test("a reader that has gone ends the run quietly, with what was found until then", async () => {
  let lines = 0;
  const write = async () => {
    if (++lines > 2) throw Object.assign(new Error("gone"), { code: "EPIPE" });
  };
  const { exit, err } = await check("wrong.txt clean.txt --format ndjson", { out: { terminal: false, write } });
  expect({ exit, err }).toEqual({ exit: 1, err: "" });
});

const isFile = (file: unknown) => file === null || typeof file === "string";
