/** A region as the sum of its members. */
export const region = {
  counted: (count: number) => `已纳入 ${count} 家`,
  whole: "应报的都已纳入",
  noOwn: "本级还没有汇总报告，只列合计",
  held: (same: number, different: number, open: number) =>
    [`与本级报告一致 ${same} 格`, `不一致 ${different} 格`, ...(open > 0 ? [`不能判定 ${open} 格`] : [])].join("，"),
  unbalanced: (count: number) => `合计有 ${count} 条等式不平`,
  sum: "成员合计",
  own: "本级报告",
  /** Which is taken from which is said by the sentence beside it. */
  difference: "合计－本级",
  agrees: "成员合计与本级报告一致",
  /** Of a sum that is not complete. */
  equalSoFar: "成员合计目前与本级报告相同",
  more: (difference: string) => `成员合计比本级报告多 ${difference}`,
  less: (difference: string) => `成员合计比本级报告少 ${difference}`,
  noSum: "本级报告没有填这一格",
  /** After what the incomplete sum comes to. */
  undecided: (missing: number) => `还缺 ${missing} 家的数字，不能判定`,
  notApplicable: "本级报告不作为汇总核对",
  members: "成员构成",
  sources: "差异的可能来源",
  missing: "未纳入",
  onlyDifferent: "只看不一致的格",
  same: "没有不一致的格",
  made: (sum: string, count: number) => `成员合计 ${sum}，由 ${count} 家相加`,
  noRegion: "没有可汇总的地区",
};
