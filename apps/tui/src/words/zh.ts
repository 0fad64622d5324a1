import type { Words } from "./words.ts";

const list = (labels: readonly string[], count: number) =>
  `${labels.join("、")}${count > labels.length ? ` 等${count}格` : ""}`;

export const zh: Words = {
  cells: (count) => `${count}格`,
  noYear: "年度未写明",
  noAuthority: "机关未写明",
  missing: (labels, count) => `缺 ${list(labels, count)}`,
  blocked: (count) => `${count}条`,
  unfilled: (labels, count) => `未填数字：${list(labels, count)}`,
  equations: (count, holding, failing) => `${count}条等式：平${holding} 不平${failing}`,
  problems: (count) => `（${count}处问题）`,
  otherErrors: (count) => `其他强制${count}`,
  warnings: (count) => `核实${count}`,
  infos: (count) => `提示${count}`,
  unchecked: (count) => `无法核对${count}`,
  files: (files, clean, withFindings, refused) => `完成${files}  通过${clean}  有问题${withFindings}  读不了${refused}`,
  seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(1)}秒`,
  progress: ({ done, all, withFindings, refused, rate, left }) =>
    [
      `${done}/${all}`,
      `${Math.floor((100 * done) / all)}%`,
      ...(withFindings === undefined ? [] : [`有问题${withFindings}`]),
      `读不了${refused}`,
      ...(rate === undefined ? [] : [`${rate.toFixed(rate < 10 ? 1 : 0)}份/秒`]),
      ...(left === undefined ? [] : [`剩${left}秒`]),
    ].join("  "),
  resumed: (files) => `接着上次：已有 ${files} 份的结果，跳过。`,
  refused: "读不了",
  several: (count) => `文件中有${count}份年报；--format ndjson 输出全部。`,
  broken: (why) => `处理这个文件时出了内部故障：${why}`,
  formula: "公式",
  basis: "依据",
  forms: "适用",
  instances: (count) => `${count}条`,
  causes: "常见原因",
  example: "样例",
  otherCellsZero: "其余各格为 0",
  blank: "空白",
  absent: "没有这一格",
  narratives: "文字",
  characters: (count) => `${count}字`,
  extras: "其他表格和章节",
  notes: "读取备注",
};
