import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Exit } from "../exit.ts";
import { options } from "../options.ts";
import { gouji } from "../testing/world.ts";
import { verbs } from "../verbs.ts";

const folder = mkdtempSync(join(tmpdir(), "gouji-verbs-"));
const data = join(folder, "library");
const sample = join(import.meta.dirname, "..", "..", "sample", "report.txt");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("without a terminal the screens are text", () => {
  test("a folder of documents", async () => {
    const { exit, out } = await gouji(["open", sample]);
    expect(exit).toBe(0);
    expect(out).toMatch(/机关/);
    expect(out).toMatch(/ (x|!)\d/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing that a terminal would obey
    expect(out).not.toMatch(/\x1b/);
  });
});

describe("the library on this machine", () => {
  test("is looked at without being made", async () => {
    expect(await gouji(["stats", "--data", data])).toMatchObject({ exit: 0 });
    expect(await gouji(["doctor", "--data", data])).toMatchObject({ out: expect.stringContaining("还没有") });
  });

  test("takes documents, and refuses what is none, each by itself", async () => {
    const other = join(folder, "note.txt");
    writeFileSync(other, "会议通知");
    const { exit, out } = await gouji(["import", sample, other, "--data", data, "--format", "ndjson"]);
    const items = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(items).toMatchObject([
      { type: "filed", name: "示例县市场监督管理局", rev: 1 },
      { type: "error", code: "notAReport" },
    ]);
    expect(exit).toBe(3);
    expect((await gouji(["open", "scjg", "--data", data])).out).toMatch(/市场监督管理局 .*x1/);
    expect((await gouji(["open", "示例县市场监督管理局/2024", "--data", data])).out).toMatch(/\[x +5\]/);
    expect((await gouji(["import", sample, "--data", data])).out).toContain("已有，未变");
  });
});

test("a library that is none says so in words", async () => {
  const broken = join(folder, "broken");
  mkdirSync(broken);
  writeFileSync(join(broken, "gouji.db"), "no tables ".repeat(500));
  const { exit, err } = await gouji(["open", "--data", broken]);
  expect(exit).toBe(4);
  expect(err).toContain("已经损坏");
});

test("statistics of a folder, as text, table and data", async () => {
  const { out } = await gouji(["stats", sample, "--format", "json"]);
  const { reports, rules } = JSON.parse(out);
  expect(reports).toBe(1);
  expect(rules.length).toBeGreaterThan(0);
  expect((await gouji(["stats", sample, "--format", "csv"])).out).toMatch(/^rule,name,severity,/);
  expect((await gouji(["stats", sample])).out).toContain(rules[0].rule);
});

describe("completion", () => {
  test("bash completes verbs and their options", async () => {
    const { out } = await gouji(["completion", "bash"]);
    const ask = (words: string) =>
      `${out}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _gouji; echo "\${COMPREPLY[@]}"`;
    const complete = (words: string) => spawnSync("bash", ["-c", ask(words)], { encoding: "utf8" }).stdout.trim();
    expect(complete("gouji ch")).toBe("check");
    expect(complete("gouji check --fail")).toBe("--fail-on");
  });

  test("other shells too, and nothing else", async () => {
    expect((await gouji(["completion", "zsh"])).out).toContain("#compdef gouji");
    expect((await gouji(["completion", "fish"])).out).toContain("complete -c gouji");
    expect((await gouji(["completion", "powershell"])).out).toContain("Register-ArgumentCompleter");
    expect((await gouji(["completion", "sh"])).exit).toBe(2);
  });
});

test.for(["zh", "en"] as const)(
  "the manual page, in %s, has every verb, option and exit code, and is read as it is written",
  async (lang) => {
    const { out, exit } = await gouji(["man", "--lang", lang]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^\.TH GOUJI 1 /);
    for (const [name, verb] of Object.entries(verbs))
      expect(out).toContain(`.SS gouji ${name}\n\\&${verb.says[lang].replaceAll("-", "\\-")}`);
    for (const name of Object.keys(options)) expect(out).toContain(`\\-\\-${name.replaceAll("-", "\\-")}`);
    for (const code of Object.values(Exit)) expect(out).toContain(`.B ${code}\n`);
    // A line that begins with a point or a quote, and is no request, would be swallowed.
    for (const line of out.trimEnd().split("\n")) expect(line).toMatch(/^\.(?:TH|SH|SS|PP|TP|B|br)\b|^\\&|^[^.']/);
  },
);
