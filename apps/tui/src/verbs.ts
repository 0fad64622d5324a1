import { usage } from "./failure.ts";
import { nearest } from "./nearest.ts";
import type { Verb } from "./verb.ts";

/** Of verbs that work through many files. */
const BATCH = ["files0-from", "jobs", "unordered", "timeout", "resume", "progress"] as const;

/** Everything the command can be asked to do, in the order of help. */
export const verbs: Readonly<Record<string, Verb>> = {
  check: {
    operands: "FILE…",
    says: { zh: "核查年报的勾稽关系", en: "check the figures of annual reports against each other" },
    formats: ["text", "ndjson", "json", "csv", "sarif", "junit"],
    options: ["format", "all", "fail-on", "rules", "skip", "output", "stdin-name", "no-input", "verbose", ...BATCH],
    examples: [
      { line: "gouji check report.txt", says: { zh: "核查一份年报", en: "check one report" } },
      {
        line: "gouji check 'reports/**/*.md' --format ndjson -o findings.ndjson",
        says: { zh: "核查许多份，结果每行一条", en: "check many, one finding a line" },
      },
      {
        line: "gouji check reports/ --format junit -o gouji.xml",
        says: { zh: "给持续集成看（另有 sarif）", en: "for a build to show; there is sarif too" },
      },
      { line: "gouji check - --stdin-name report.txt", says: { zh: "从标准输入读", en: "read standard input" } },
      {
        line: "gouji check @list.txt --fail-on warning",
        says: { zh: "文件名在清单里", en: "file names are in a list" },
      },
      {
        line: "gouji check county.zip reports/ --format ndjson --resume findings.ndjson",
        says: { zh: "中断后接着来", en: "go on where it was interrupted" },
      },
    ],
    load: () => import("./verbs/check.ts"),
  },
  read: {
    operands: "FILE…",
    says: { zh: "读出年报的数据", en: "read the data out of annual reports" },
    formats: ["json", "ndjson", "text"],
    options: ["format", "output", "stdin-name", "no-input", "verbose", ...BATCH],
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
      { line: "gouji rules", says: { zh: "列出所有规则", en: "every rule" } },
      { line: "gouji rules list --rules 'remedies/*'", says: { zh: "表四的规则", en: "the rules of table four" } },
    ],
    load: () => import("./verbs/rules.ts"),
  },
  open: {
    operands: "[FOLDER | FILE… | AUTHORITY[/YEAR][#CELL] | URL]",
    says: {
      zh: "打开界面：机关、报告、问题、对比、汇总、规则",
      en: "open the screens: authorities, a report, problems, compare, region, rules",
    },
    formats: [],
    options: ["server", "data", "region", "year", "plain", "no-mouse", "ambiguous"],
    examples: [
      {
        line: "gouji open",
        says: {
          zh: "本机的年报库（终端里单独一个 gouji 也可）",
          en: "the library here (gouji alone does it in a terminal)",
        },
      },
      {
        line: "gouji open reports/",
        says: { zh: "文件夹里的年报，就地读取核查", en: "the reports in a folder, read and checked on the spot" },
      },
      {
        line: "gouji open scjg/2024",
        says: { zh: "一份报告；机关可写拼音首字母", en: "one report; initials of an authority will do" },
      },
      {
        line: "gouji open --server http://127.0.0.1:8787",
        says: { zh: "服务器上的年报库", en: "the library of a server" },
      },
    ],
    notes: [
      {
        zh: "界面被强行结束（kill -9）后，终端若不再正常显示，输入 reset; tput rmcup 后按回车。",
        en: "Where the screens were ended by force (kill -9) and the terminal is not itself, type: reset; tput rmcup",
      },
    ],
    load: () => import("./verbs/open.ts"),
  },
  import: {
    operands: "FILE…",
    says: { zh: "把年报存入年报库", en: "keep annual reports in the library" },
    formats: ["text", "ndjson"],
    options: ["format", "server", "data", "region", "enrol", "output"],
    examples: [
      { line: "gouji import reports/", says: { zh: "存入本机的年报库", en: "into the library on this machine" } },
      {
        line: "gouji import *.docx --server http://127.0.0.1:8787",
        says: { zh: "交给服务器", en: "hand them to a server" },
      },
    ],
    load: () => import("./verbs/import.ts"),
  },
  stats: {
    operands: "[FOLDER | FILE…]",
    says: { zh: "按规则和年度统计问题", en: "count what is found by rule and year" },
    formats: ["text", "json", "csv"],
    options: ["format", "server", "data", "region", "output"],
    examples: [
      { line: "gouji stats", says: { zh: "年报库里哪条规则不符最多", en: "which rules the library breaks most" } },
      { line: "gouji stats reports/ --format csv", says: { zh: "一个文件夹，输出表格", en: "a folder, as a table" } },
    ],
    load: () => import("./verbs/stats.ts"),
  },
  serve: {
    operands: "",
    says: { zh: "启动服务器和网页", en: "start the server and the web viewer" },
    formats: [],
    options: ["port", "data"],
    examples: [
      { line: "gouji serve --port 8787", says: { zh: "在本机 8787 端口", en: "on port 8787 of this machine" } },
    ],
    load: () => import("./verbs/serve.ts"),
  },
  doctor: {
    operands: "",
    says: { zh: "检查运行环境：版本、年报库、终端", en: "look at the surroundings: versions, library, terminal" },
    formats: ["text", "json"],
    options: ["format", "data", "server"],
    examples: [
      { line: "gouji doctor", says: { zh: "出了问题先看这里", en: "look here first when something is wrong" } },
    ],
    load: () => import("./verbs/doctor.ts"),
  },
  completion: {
    operands: "bash|zsh|fish|powershell",
    says: { zh: "输出命令行补全脚本", en: "print a completion script for a shell" },
    formats: [],
    options: [],
    examples: [
      {
        line: "gouji completion bash >> ~/.bashrc",
        says: { zh: "以后的 bash 里按 Tab 补全", en: "Tab completes in every bash from then on" },
      },
    ],
    load: () => import("./verbs/completion.ts"),
  },
  man: {
    operands: "",
    says: { zh: "输出手册页", en: "print the manual page" },
    formats: [],
    options: [],
    examples: [{ line: "gouji man | man -l -", says: { zh: "看手册", en: "read the manual" } }],
    load: () => import("./verbs/man.ts"),
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
