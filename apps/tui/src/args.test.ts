import { describe, expect, test } from "vitest";
import { sortOut } from "./args.ts";
import { gouji } from "./testing/world.ts";

describe("options stand before or after the verb", () => {
  test.for([
    [["--format", "json", "read", "a.txt"]],
    [["read", "--format=json", "a.txt"]],
    [["read", "a.txt", "--format", "json"]],
  ])("%j", ([argv]) => {
    expect(sortOut(argv as string[])).toEqual({ verb: "read", operands: ["a.txt"], options: { format: "json" } });
  });

  test("short ones, commas, and - for standard input", () => {
    const { operands, options } = sortOut(["check", "-qo", "out", "-", "--rules", "requests/*,{a,b}/c", "--rules=d/e"]);
    expect(operands).toEqual(["-"]);
    expect(options).toEqual({ quiet: true, output: "out", rules: ["requests/*", "{a,b}/c", "d/e"] });
  });

  test("after -- everything is an operand", () => {
    expect(sortOut(["check", "--", "--all"]).operands).toEqual(["--all"]);
  });
});

describe("what means nothing ends with 2, and tells what was probably meant", () => {
  test.for([
    ["chekc a.txt", "没有命令“chekc”，是否指 check？"],
    ["check a.txt --fromat json", "没有选项“--fromat”，是否指 --format？"],
    ["check a.txt --format jsno", "--format 没有“jsno”，是否指 json？可用：text ndjson json csv"],
    [
      "check a.txt --fail-on warnings",
      "--fail-on 没有“warnings”，是否指 warning？可用：error warning info blocked never",
    ],
    ["read a.txt --fail-on error", "没有选项“--fail-on”。"],
    ["check a.txt --rules", "--rules 后面要写 GLOB。"],
    ["check a.txt --quiet=yes", "--quiet 后面不带值。"],
    ["check", "要核查或读取哪个文件？"],
    ["check a.txt --rules request/*", "没有规则符合“request/*”，是否指"],
    ["explain requests/flwo", "没有规则“requests/flwo”，是否指 requests/flow？"],
    ["explain requests/flow[totl]", "没有规则“requests/flow[totl]”，是否指 requests/flow[total]？"],
  ] as const)("%s", async ([line, says]) => {
    const { exit, out, err } = await gouji(line.split(" "));
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(says);
  });

  test("in both languages until one is chosen", async () => {
    const { err } = await gouji(["chekc"], { env: {} });
    expect(err).toBe('没有命令“chekc”，是否指 check？\nThere is no verb "chekc", did you mean check?\n');
    expect((await gouji(["chekc", "--lang", "en"], { env: {} })).err).not.toContain("没有");
  });
});
