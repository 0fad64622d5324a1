import { grid, group, item, total } from "../../form.ts";

const results = [
  item("upheld", "结果维持"),
  item("corrected", "结果纠正"),
  item("otherOutcome", "其他结果"),
  item("pending", "尚未审结"),
  total("total", "总计", "remedies/total", { per: "group" }),
] as const;

/** Table four: one row without a name, fifteen columns, the same in every form since 2019. */
export const remediesTable = grid({
  unit: "件",
  columns: [
    group("reconsideration", "行政复议", results),
    group("litigation", "行政诉讼", [
      group("direct", "未经复议直接起诉", results),
      group("afterReconsideration", "复议后起诉", results),
    ]),
  ],
  rows: [item("cases")],
});
