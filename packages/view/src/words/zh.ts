import { speak } from "@gouji/schema";
import { ruleNamed } from "./rule.ts";
import type { Words } from "./words.ts";
import { keys } from "./zh/keys.ts";
import { subjects } from "./zh/subjects.ts";

export const zh: Words = {
  lang: "zh",
  comma: "、",
  clause: "，",
  colon: "：",
  inBrackets: (text) => `（${text}）`,
  semicolon: "；",
  stop: "。",
  ...keys,
  ...subjects,

  figure: { number: "", blank: "空白", dash: "横线", text: "文字", absent: "原文没有此格" },
  note: (state, raw) => {
    if (state === "number") return "";
    if (state === "blank" || state === "absent") return zh.figure[state];
    return `原文“${raw?.trim() ?? ""}”`;
  },
  speech: ({ label, value, standing, severity }) =>
    `${label}，${value}，${severity === null ? "" : `${severity}问题，`}${standing}`,
  column: (name) => `${name}列`,
  row: (name) => `${name}一行`,
  andMore: "等",

  problems: (problems) => `${problems} 处问题`,
  inBadge: (findings) => `(${findings}式)`,
  decided: {
    unique: () => "可唯一定位",
    several: (candidates) => `不能唯一定位，${candidates} 个候选`,
    none: () => "没有找到改动少的改法",
  },
  headline: ({ state, problems, equations, blocked }) => {
    const rest = blocked > 0 ? `，${blocked} 条无法核对` : "";
    if (state === "problems") return problems + rest;
    if (state === "blocked") return `没有发现问题${rest}`;
    return state === "clean" ? `${equations.total} 条等式全部成立` : "没有可核对的数字";
  },
  equations: ({ total, pass, fail, blocked }) =>
    `等式 ${total}：平 ${pass}，不平 ${fail}${blocked > 0 ? `，无法核对 ${blocked}` : ""}`,
  likewise: (labels, count) => `另有 ${count} 格情况相同：${labels.join("、")}${count > labels.length ? "等" : ""}`,
  blockedGroup: (place, cells, findings) => `${place} ${cells} 格空缺，${findings} 条关系无法核对`,
  rule: (id, layout) => ruleNamed(id, speak.zh, layout),

  filing: {
    notDue: "不适用",
    missing: "未报",
    draft: "填报中",
    filed: "已报送",
    returned: "已退回",
    reviewed: "已审核",
    published: "已公布",
    unreadable: "无法读取",
  },
  lenses: { filing: "完整性", problems: "问题", indicator: "指标值" },
  tally: {
    due: "应报",
    filed: "已报",
    clean: "通过",
    problems: "有问题",
    returned: "退回",
    missing: "未报",
    blocked: "无法核对",
  },
  ungrouped: "未分组",
  emptyFilter: (filters) => `没有符合“${filters}”的机关`,

  indicators: {
    disclosureRate: { name: "公开率", formula: "（予以公开＋部分公开）／办理总计" },
    denialRate: { name: "不予公开率", formula: "不予公开／办理总计" },
    unavailableRate: { name: "无法提供率", formula: "无法提供／办理总计" },
    declinedRate: { name: "不予处理率", formula: "不予处理／办理总计" },
    otherwiseRate: { name: "其他处理率", formula: "其他处理／办理总计" },
    notHeldShare: { name: "不掌握占比", formula: "本机关不掌握／无法提供" },
    carryRate: { name: "结转率", formula: "结转下年／（本年新收＋上年结转）" },
    naturalPersonShare: { name: "自然人占比", formula: "自然人新收／新收总计" },
    correctionRate: { name: "复议纠错率", formula: "复议结果纠正／复议总计" },
    lossRate: { name: "败诉率", formula: "诉讼结果纠正／（诉讼总计－尚未审结）" },
    disputeRate: { name: "争议率", formula: "（复议总计＋直接起诉总计）／办理总计" },
  },
  median: "中位数",
  noValue: "—",
  unranked: (why) => ({ small: "基数<5，不排位", failed: "未平，不排位", none: "无数据，不排位" })[why],
  place: (rank, of) => `${rank} / ${of}`,
  formBreak: (from, to, year) => `${year} 年起由 ${from} 版改为 ${to} 版，前后不可直接比较`,
  gap: (years) => `${years.join("、")} 年没有数据`,
  oneSeries: ({ name, measure, from, to, first, last, change }) => {
    if (first === null || last === null) return `${name} ${from}—${to} 年${measure}：数据不全`;
    return `${name}${measure} ${from} 年 ${first}，${to} 年 ${last}${change === null ? "" : `（${change}）`}`;
  },
  severalSeries: ({ measure, year, of, highest, lowest, median }) => {
    if (!highest || !lowest) return `${year} 年${measure}：没有可比的数据`;
    const middle = median === null ? "" : `，中位数 ${median}`;
    return `${year} 年 ${of} 家${measure}：最高 ${highest.name} ${highest.value}，最低 ${lowest.name} ${lowest.value}${middle}`;
  },

  partial: (counted, missing) => `${missing} 家未纳入，合计只含 ${counted} 家`,
  difference: (label, sum, own, verdict) => `${label}：成员合计 ${sum}，本级报告 ${own}，${verdict}`,
  equalTo: (name, value) => `${name} 恰为 ${value}`,
};
