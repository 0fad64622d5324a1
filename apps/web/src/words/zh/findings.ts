import { speak } from "@gouji/schema";

export const findings = {
  noun: "问题清单",
  counted: (findings: number, rules: number) => `${rules} 条规则，查出 ${findings} 条`,
  severityOf: (severity: "error" | "warning" | "info"): string => speak.zh.severity[severity],
  state: "报告状态",
  allStates: "全部状态",
  noMatch: "没有符合筛选条件的问题。",
  clean: "全部报告都没有发现问题。",
  spotsSaid: "各规则逐年有几家机关不符；点一格，只列这一格",
  spot: (name: string, year: number, authorities: number) => `${name} ${year} 年 ${authorities} 家`,
  breaks: "深浅：1–2 家，3–5 家，6 家及以上",
  list: "逐条列出，按 Enter 打开报告",
  ruleCount: (authorities: number, findings: number) => `${authorities} 家 ${findings} 条`,
  none: {
    title: "还没有可核查的年报",
    said: "年报库里还没有读到数字的年报。可以：",
    add: "添加文件",
    check: "在本机核查一份文件",
  },
};
