/** Heads of columns, names of fields and of filters. */
export const names = {
  number: "序",
  authority: "机关",
  year: "年度",
  allYears: "全部年度",
  state: "状态",
  problems: "问题",
  rule: "规则",
  allRules: "全部规则",
  authorities: "机关数",
  findings: "条数",
  received: "新收",
  processed: "办结",
  carried: "结转",
  measure: "指标",
  value: "数值",
  share: "占比",
  /** An amount against that of last year. */
  change: "较上年",
  /** The same in per cent or in points. */
  growth: "同比",
  rank: "位次",
  cell: "单元格",
  history: "历年",
  sort: "排序",
  hotSpots: "规则热点",
  clearFilters: "清除筛选",
};
