import type { Lang } from "./lang.ts";
import { everywhere, type Option, type OptionName, options } from "./options.ts";
import { pad } from "./text/width.ts";
import type { Verb } from "./verb.ts";
import { verbs } from "./verbs.ts";

const words = {
  zh: {
    says: "勾稽：读取并核查政府信息公开工作年度报告",
    usage: "用法",
    verbs: "命令",
    options: "选项",
    everywhere: "各命令通用",
    examples: "例",
    more: "gouji help 命令：某个命令的用法。  --lang en: English.",
    exits:
      "退出码  0 没有达到 --fail-on 的问题  1 有  2 用法不对  3 有文件读不了或不是年报（其余照常）  4 内部故障或无法写出  130 中断",
  },
  en: {
    says: "gouji reads and checks annual reports on open government information",
    usage: "usage",
    verbs: "verbs",
    options: "options",
    everywhere: "with every verb",
    examples: "examples",
    more: "gouji help VERB: how a verb is used.  --lang zh：中文。",
    exits:
      "exit codes  0 nothing at or above --fail-on  1 findings  2 usage  3 some input unreadable or no report (the rest is done)  4 internal error, or output not writable  130 interrupted",
  },
} as const;

/** Help on the whole command. */
export function help(lang: Lang): string {
  const say = words[lang];
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
    say.exits,
  );
}

/** Help on one verb: examples first. */
export function helpOn(name: string, verb: Verb, lang: Lang): string {
  const say = words[lang];
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
    "",
    say.exits,
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

const lines = (...all: readonly string[]) => `${all.join("\n")}\n`;
