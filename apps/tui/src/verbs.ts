import { usage } from "./failure.ts";
import { nearest } from "./nearest.ts";
import type { Verb } from "./verb.ts";

/** Everything the command can be asked to do, in the order of help. */
export const verbs: Readonly<Record<string, Verb>> = {
  check: {
    operands: "FILE…",
    says: { zh: "核查年报的勾稽关系", en: "check the figures of annual reports against each other" },
    formats: ["text", "ndjson", "json", "csv"],
    options: ["format", "all", "fail-on", "rules", "skip", "output", "stdin-name", "no-input", "verbose"],
    examples: [
      { line: "gouji check report.txt", says: { zh: "核查一份年报", en: "check one report" } },
      {
        line: "gouji check 'reports/**/*.md' --format ndjson -o findings.ndjson",
        says: { zh: "核查许多份，结果每行一条", en: "check many, one finding a line" },
      },
      { line: "gouji check - --stdin-name report.txt", says: { zh: "从标准输入读", en: "read standard input" } },
      {
        line: "gouji check @list.txt --fail-on warning",
        says: { zh: "文件名在清单里", en: "file names are in a list" },
      },
    ],
    load: () => import("./verbs/check.ts"),
  },
  read: {
    operands: "FILE…",
    says: { zh: "读出年报的数据", en: "read the data out of annual reports" },
    formats: ["json", "ndjson", "text"],
    options: ["format", "output", "stdin-name", "no-input", "verbose"],
    examples: [
      {
        line: "gouji read report.txt",
        says: { zh: "一份年报的全部数据（JSON）", en: "everything in one report, as JSON" },
      },
      { line: "gouji read report.txt --format text", says: { zh: "简短的清单", en: "a short listing" } },
      {
        line: "gouji read reports/ --format ndjson",
        says: { zh: "整个文件夹，每行一份", en: "a folder, one report a line" },
      },
    ],
    load: () => import("./verbs/read.ts"),
  },
  explain: {
    operands: "RULE",
    says: {
      zh: "讲清一条规则：公式、依据、常见原因、样例",
      en: "explain a rule: formula, basis, usual causes, example",
    },
    formats: ["text", "json"],
    options: ["format", "output"],
    examples: [
      { line: "gouji explain requests/flow", says: { zh: "收支平衡", en: "the balance of applications" } },
      { line: "gouji explain 'requests/flow[total]'", says: { zh: "其中一列", en: "one column of it" } },
    ],
    load: () => import("./verbs/explain.ts"),
  },
  rules: {
    operands: "[list | show RULE]",
    says: { zh: "列出全部规则", en: "list every rule" },
    formats: ["text", "json"],
    options: ["format", "rules", "skip", "output"],
    examples: [
      { line: "gouji rules", says: { zh: "全部规则", en: "every rule" } },
      { line: "gouji rules list --rules 'remedies/*'", says: { zh: "表四的规则", en: "the rules of table four" } },
    ],
    load: () => import("./verbs/rules.ts"),
  },
  help: {
    operands: "[VERB]",
    says: { zh: "命令的用法", en: "how the command is used" },
    formats: [],
    options: [],
    examples: [{ line: "gouji help check", says: { zh: "check 的用法", en: "how check is used" } }],
    load: () => import("./verbs/help.ts"),
  },
};

/** The verb of that name. Throws a Failure that tells which was probably meant. */
export function verbNamed(name: string): Verb {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb) return verb;
  const meant = nearest(name, Object.keys(verbs));
  throw usage(
    `没有命令“${name}”，${meant ? `是否指 ${meant}？` : "用法见 gouji help。"}`,
    `There is no verb "${name}", ${meant ? `did you mean ${meant}?` : "see gouji help --lang en."}`,
  );
}
