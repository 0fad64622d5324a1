export const rules = {
  title: "规则与依据",
  filter: "筛选规则",
  counts: "各规则的统计",
  claims: "内容",
  broken: "不符的报告",
  reports: (reports: number) => `${reports} 份报告`,
  tables: { document: "整份报告", aggregate: "地区与成员" } as Readonly<Record<string, string>>,
  inLibrary: "在年报库中",
  neverBroken: "没有不符的报告。",
  tripped: (reports: number, findings: number) => `${reports} 份报告不符，共 ${findings} 条`,
  blocked: (reports: number) => `另有 ${reports} 份报告因数字空缺无法核对`,
  unknownSaid: "地址里的规则不在目录中。可以：",
};
