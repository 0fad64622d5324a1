import { type Both, langs } from "./lang.ts";

/** One option, said once: parsing, help and did-you-mean come from here. */
export interface Option {
  readonly short?: string;
  /** What follows it, as help names it; without, it is a switch. */
  readonly takes?: string;
  /** The words it may be followed by. `format` has none here: each verb has its own. */
  readonly among?: readonly string[];
  /** May be given more than once, or with commas. */
  readonly many?: true;
  readonly says: Both;
}

export const options = {
  format: { takes: "FORMAT", says: { zh: "输出格式", en: "output format" } },
  all: { says: { zh: "平的和不适用的也列出", en: "print passed and inapplicable outcomes too" } },
  "fail-on": {
    takes: "LEVEL",
    among: ["error", "warning", "info", "blocked", "never"],
    many: true,
    says: {
      zh: "到哪一级退出码为 1（默认 error；blocked 可与另一级并用：warning,blocked）",
      en: "exit 1 at this severity or above (default error; blocked may stand beside one: warning,blocked)",
    },
  },
  rules: {
    takes: "GLOB",
    many: true,
    says: { zh: "只用这些规则，如 'requests/*'", en: "only these rules, as 'requests/*'" },
  },
  skip: { takes: "GLOB", many: true, says: { zh: "不用这些规则", en: "not these rules" } },
  output: {
    short: "o",
    takes: "FILE",
    says: { zh: "写入文件，写完才替换", en: "write to a file, replaced when complete" },
  },
  "stdin-name": { takes: "NAME", says: { zh: "标准输入（-）的文件名", en: "the file name of standard input (-)" } },
  "no-input": { says: { zh: "从不等待键盘输入", en: "never wait for the keyboard" } },
  "files0-from": {
    takes: "FILE",
    says: {
      zh: "文件名来自 find -print0 的输出（- 为标准输入）",
      en: "file names as find -print0 prints them (-: standard input)",
    },
  },
  jobs: { takes: "N", says: { zh: "用几个线程", en: "how many threads" } },
  unordered: { says: { zh: "谁先读完先输出，不按输入次序", en: "print in the order of completion" } },
  timeout: { takes: "SECONDS", says: { zh: "一个文件最多几秒（默认 60）", en: "seconds one file may take (60)" } },
  resume: {
    takes: "FILE",
    says: {
      zh: "接着写这份 ndjson：已有结果的文件跳过",
      en: "go on with this ndjson: files it has a result for are passed over",
    },
  },
  progress: {
    takes: "HOW",
    among: ["auto", "plain", "json", "never"],
    says: { zh: "进度的样子", en: "how progress is told" },
  },
  server: { takes: "URL", says: { zh: "看服务器上的年报库", en: "look at the library of a server" } },
  data: {
    takes: "FOLDER",
    says: { zh: "年报库的文件夹（或 postgres:// 地址）", en: "the folder of the library (or a postgres:// address)" },
  },
  enrol: {
    says: { zh: "名录里没有的机关，一并加入名录", en: "put offices that are not on the roster on it" },
  },
  region: { takes: "ID", says: { zh: "指定地区", en: "the region" } },
  year: { takes: "YEAR", says: { zh: "指定年度", en: "the year" } },
  port: { takes: "PORT", says: { zh: "端口", en: "the port" } },
  plain: { says: { zh: "只输出文字，不开界面", en: "text only, no screens" } },
  "no-mouse": { says: { zh: "不用鼠标", en: "without the mouse" } },
  ambiguous: {
    takes: "1|2",
    among: ["1", "2"],
    says: { zh: "终端里 ─ … 这类字符占几列", en: "columns that signs such as ─ … take in this terminal" },
  },
  quiet: { short: "q", says: { zh: "不显示进度和结论", en: "no progress, no verdict" } },
  verbose: { short: "v", says: { zh: "同时列出读取时的说明", en: "print the reader's notes as well" } },
  color: { takes: "WHEN", among: ["auto", "always", "never"], says: { zh: "颜色", en: "colour" } },
  lang: { takes: "LANG", among: langs, says: { zh: "界面语言", en: "language" } },
  help: { short: "h", says: { zh: "显示帮助", en: "help" } },
  version: { says: { zh: "版本", en: "version" } },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** Those that every verb takes. */
export const everywhere = ["quiet", "color", "lang", "help", "version"] as const satisfies readonly OptionName[];

type Given<O> = O extends { many: true }
  ? readonly string[]
  : O extends { among: readonly (infer Word)[] }
    ? Word
    : O extends { takes: string }
      ? string
      : true;

/** The options that were given. */
export type Options = { readonly [N in OptionName]?: Given<(typeof options)[N]> };
