import { formNarrative } from "../forms/index.ts";
import type { FlatLine, Grid } from "../layout.ts";
import type { Phrases } from "./phrases.ts";
import { wordingOf } from "./speak.ts";
import { judges } from "./zh/judges.ts";
import { rules } from "./zh/rules.ts";

const ORDINAL = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|其中：)/;
const REMARK = /（[^）]*）$/;
const SECTION = /^([一二三四五六七八九十]+)、/;

/** A printed label without its ordinal and its remark. */
const stripped = (label: string) => label.replace(ORDINAL, "").replace(REMARK, "");

const own = (line: FlatLine) => line.line.short ?? stripped(line.label);

const parentOf = (line: FlatLine, grid: Grid) =>
  [...grid.rows, ...grid.columns].find((other) => other.path === line.partOf && other.below.includes(line.path));

/** A space between 汉字 and a figure. */
const spaced = (text: string) => (/^[\d-]/.test(text) ? ` ${text}` : text);

const phrases: Phrases = {
  lang: "zh",
  severity: { error: "强制性", warning: "核实性", info: "提示性" },
  status: { pass: "相符", fail: "不符", blocked: "无法核对", notApplicable: "不适用" },
  basisKind: { printed: "格式原文", label: "栏目含义", derived: "推导", plausibility: "经验" },
  rules,
  judges,

  own,
  around: (line, grid) => {
    const parent = parentOf(line, grid);
    return parent ? own(parent) : line.group ? stripped(line.heads.at(-1) ?? "") : "";
  },
  bare: (name) => name === "其他",
  qualify: (around, name) => `${around}·${name}`,
  joinCell: (row, column) => `${row}·${column}`,
  joinHeading: (name, place) => (place ? `${name}·${place}` : name),
  list: (items) => items.join("、"),
  form: (id, title) => (/^\d/.test(id) ? `${id} 版` : `《${title}》`),
  part: (_, label) => label,
  ofYear: (name, year) => (year === null ? `上年度${name}` : `${year} 年${name}`),
  report: (year) => (year === undefined ? "本报告" : year === null ? "上年度" : `${year} 年`),
  gridSteps: ({ block }, section) => [SECTION.exec(section)?.[1] ?? "", block.label ?? ""],
  lineSteps: (line, grid) => {
    // What stands over columns without being a group (申请人情况) is left out: it would be the same for every cell.
    const groups = line.group ? line.group.split(".").length : 0;
    const heads = grid.rows.includes(line) ? line.heads : line.heads.slice(line.heads.length - groups);
    const steps = [line.label];
    for (let parent = parentOf(line, grid); parent; parent = parentOf(parent, grid)) steps.unshift(parent.label);
    return [...heads, ...steps];
  },

  term: (name, value) => `${name} ${value}`,
  plus: " ＋ ",
  minus: " － ",
  equals: (sum) => ` ＝ ${sum}`,
  zeros: (count) => `（其余 ${count} 项为 0）`,
  allZero: (count) => `${count} 项均为 0`,
  outOf: (count) => `（共 ${count} 项）`,

  compare: {
    "=": { sign: "＝", pass: (l, r) => `${l}，${r}，两边相等`, fail: (l, r) => `${l}，不等于${spaced(r)}` },
    "<=": { sign: "≤", pass: (l, r) => `${l}，不多于${spaced(r)}`, fail: (l, r) => `${l}，多于${spaced(r)}` },
    ">=": { sign: "≥", pass: (l, r) => `${l}，不少于${spaced(r)}`, fail: (l, r) => `${l}，少于${spaced(r)}` },
  },
  within: (of, name) => ({ column: `${name}列`, row: `${name}一行`, group: name, cell: name })[of],
  sentence: (where, what, action) => `${where && `${where}：`}${what}${action && `；${action}`}`,
  difference: (residual) => `，差 ${residual}`,
  missing: (names, count) => `缺 ${names}${count ? ` 等 ${count} 格` : ""}，无法核对`,
  ifZero: { pass: "；缺格按 0 计则相符", fail: "；缺格按 0 计则不符" },
  ifZeroDifference: (residual) => `；缺格按 0 计则差 ${residual}`,
  certain: "；无论补填何数都不相符",
  rounded: "，在金额的书写精度之内相符",
  missingReports: (names, count) => `缺 ${names}${count ? ` 等 ${count} 家` : ""}的年报，无法核对`,
  uncovered: "报告没有写明是否汇总下级，无法核对",
  noOtherReport: { years: "没有可比的上年度年报，不适用", members: "报告只统计本机关，不适用" },
  absent: (form, names) => `${form}没有 ${names}，不适用`,

  edit: (cell, from, to) => `${cell} ${from} → ${to}`,
  kinds: {
    swap: "疑似两格对调",
    shiftRow: "疑似整行错位",
    copiedRow: "疑似照抄邻行",
    transposedBlock: "疑似两段互换",
    totalNotFilled: "疑似总计未填",
    transfer: "疑似计入了另一类申请人",
    splitDigits: "疑似一个数拆在两格",
  },
  withKind: (edits, kind) => `${edits}（${kind}）`,
  unique: (repair, clears, alone) =>
    `${repair}，${alone ? "可唯一定位" : "改动最少的只有这一种"}，改后 ${clears} 条${clears === 1 ? "即" : "全"}平`,
  choice: (count, shown) =>
    `不能唯一定位，${count} 个候选：${shown.join("；")}${count > shown.length ? `（只列前 ${shown.length} 个）` : ""}`,
  unexplained: "没有找到改动几格就能全平的改法，请对照原件逐格核查",
  unfinished: (said) => `${said}；查找没有穷尽，可能还有别的改法`,
  problems: (problems, relations) => `${problems} 处问题（${relations} 条关系不平）`,

  blank: "空白",
  instrument: (title, number) => `《${title}》（${number}）`,
  sources: {
    regulations: `《${formNarrative.instrument.title}》（国务院令第711号）`,
    legislation: "《中华人民共和国立法法》",
  },
  articles: (source, articles) =>
    source +
    articles.map((one) => `第${one.replace(/\((\d+)\)/, "条第（$1）项")}${one.includes("(") ? "" : "条"}`).join("、"),
  quoting: (source, quote) => `${source}“${quote}”`,
};

export const zh = wordingOf(phrases);
