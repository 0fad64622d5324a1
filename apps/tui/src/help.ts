import { Exit } from "./exit.ts";
import type { Lang } from "./lang.ts";
import { everywhere, type Option, type OptionName, options } from "./options.ts";
import { pad } from "./text/width.ts";
import type { Verb } from "./verb.ts";
import { verbs } from "./verbs.ts";

/** What help and the manual page are divided into. */
export const titles = {
  zh: {
    name: "名字",
    says: "勾稽：读取并核查政府信息公开工作年度报告",
    usage: "用法",
    verbs: "命令",
    options: "选项",
    everywhere: "各命令通用",
    examples: "例",
    more: "gouji help 命令：某个命令的用法。  --lang en: English.",
    exit: "退出码",
    codes: [
      [Exit.fine, "没有达到 --fail-on 的问题"],
      [Exit.findings, "有"],
      [Exit.usage, "用法不对"],
      [Exit.refused, "有文件读不了或不是年报（其余照常）"],
      [Exit.broken, "内部故障或无法写出"],
      [Exit.interrupted, "中断"],
    ],
  },
  en: {
    name: "name",
    says: "gouji reads and checks annual reports on open government information",
    usage: "usage",
    verbs: "verbs",
    options: "options",
    everywhere: "with every verb",
    examples: "examples",
    more: "gouji help VERB: how a verb is used.  --lang zh：中文。",
    exit: "exit codes",
    codes: [
      [Exit.fine, "nothing at or above --fail-on"],
      [Exit.findings, "findings"],
      [Exit.usage, "usage"],
      [Exit.refused, "some input unreadable or no report (the rest is done)"],
      [Exit.broken, "internal error, or output not writable"],
      [Exit.interrupted, "interrupted"],
    ],
  },
} as const;

/** Help on the whole command. */
export function help(lang: Lang): string {
  const say = titles[lang];
  return lines(
    say.says,
    "",
    `${say.usage}: gouji VERB …`,
    "",
    `${say.verbs}:`,
    ...columns(Object.entries(verbs).map(([name, verb]) => [`${name} ${verb.operands}`, verb.says[lang]])),
    "",
    `${say.examples}:`,
    ...columns(Object.values(verbs).flatMap(({ examples }) => examples.slice(0, 1).map((e) => [e.line, e.says[lang]]))),
    "",
    `${say.everywhere}:`,
    ...columns(everywhere.map((name) => optionLine(name, lang))),
    "",
    say.more,
    exits(lang),
  );
}

/** Help on one verb: examples first. */
export function helpOn(name: string, verb: Verb, lang: Lang): string {
  const say = titles[lang];
  const own = verb.options.map((option) => (option === "format" ? formatLine(verb, lang) : optionLine(option, lang)));
  return lines(
    `gouji ${name}: ${verb.says[lang]}`,
    "",
    `${say.examples}:`,
    ...columns(verb.examples.map((example) => [example.line, example.says[lang]])),
    "",
    `${say.usage}: gouji ${name} ${verb.operands}`,
    "",
    `${say.options}:`,
    ...columns([...own, ...everywhere.map((option) => optionLine(option, lang))]),
    ...(verb.notes ?? []).flatMap((note) => ["", note[lang]]),
    "",
    exits(lang),
  );
}

type Line = readonly [left: string, right: string];

function optionLine(name: OptionName, lang: Lang): Line {
  const { short, takes, among, says }: Option = options[name];
  const value = takes === undefined ? "" : ` ${among && among.length < 6 ? among.join("|") : takes}`;
  return [`${short ? `-${short}, ` : "    "}--${name}${value}`, says[lang]];
}

const formatLine = (verb: Verb, lang: Lang): Line => [
  `    --format ${verb.formats.join("|")}`,
  `${options.format.says[lang]} (${verb.formats[0]})`,
];

function columns(entries: readonly Line[]): string[] {
  const wide = Math.max(...entries.map(([left]) => left.length));
  return entries.map(([left, right]) => `  ${pad(left, wide)}  ${right}`);
}

const exits = (lang: Lang) =>
  [titles[lang].exit, ...titles[lang].codes.map(([code, meaning]) => `${code} ${meaning}`)].join("  ");

const lines = (...all: readonly string[]) => `${all.join("\n")}\n`;
