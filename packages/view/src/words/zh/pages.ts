/** What the pages are called, in the browser as in the terminal. */
export const pages = {
  library: "年报库",
  report: "报告",
  findings: "问题",
  compare: "对比",
  region: "汇总",
  imports: "导入",
  rules: "规则",
  log: "日志",
};
