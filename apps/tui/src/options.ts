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
  quiet: { short: "q", says: { zh: "不显示进度和结论", en: "no progress, no verdict" } },
  verbose: { short: "v", says: { zh: "同时列出读取时的备注", en: "print the reader's notes as well" } },
  color: { takes: "WHEN", among: ["auto", "always", "never"], says: { zh: "颜色", en: "colour" } },
  lang: { takes: "LANG", among: langs, says: { zh: "语言", en: "language" } },
  help: { short: "h", says: { zh: "帮助", en: "help" } },
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
