import { block, defineForm, item, narrative, table } from "../form.ts";
import * as say from "./common/headings.ts";
import { remediesTable } from "./common/remedies.ts";
import { otherwiseInOneRow, otherwiseInThreeRows, requestsTable } from "./common/requests.ts";

const previous = item("previous", "上一年项目数量", { unit: "项", additive: false });
const change = item("change", "本年增/减", { unit: "项", signed: true, additive: false });
const decisions = item("decisions", "处理决定数量", { unit: "件" });

/** The trial format, for the report years 2019 and 2020. */
export const form2019 = defineForm({
  id: "2019",
  title: "政府信息公开工作年度报告格式（试行）",
  instrument: {
    number: "国办公开办函〔2019〕60号",
    title: "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知",
    issuer: "国务院办公厅政府信息与政务公开办公室",
  },
  years: { from: 2019, to: 2020 },
  sections: {
    overview: narrative(say.overview),
    disclosure: table(say.disclosure, {
      normative: block(say.clause.rules, {
        corner: say.content,
        unit: "件",
        columns: [
          item("made", "本年新制作数量"),
          item("disclosed", "本年新公开数量"),
          item("disclosedTotal", "对外公开总数量"),
        ],
        rows: [item("rules", say.row.rules), item("documents", "规范性文件")],
        freeRows: true,
      }),
      licensing: block(say.clause.licences, {
        corner: say.content,
        columns: [previous, change, decisions],
        rows: [item("licences", say.row.licences), item("otherServices", "其他对外管理服务事项")],
        freeRows: true,
      }),
      enforcement: block(say.clause.enforcement, {
        corner: say.content,
        columns: [previous, change, decisions],
        rows: [item("penalties", say.row.penalties), item("coercion", say.row.coercion)],
        freeRows: true,
      }),
      fees: block(say.clause.fees, {
        corner: say.content,
        columns: [previous, change],
        rows: [item("charges", say.row.charges)],
      }),
      procurement: block(say.clause.procurement, {
        corner: say.content,
        columns: [item("projects", "采购项目数量", { unit: "个" }), item("amount", "采购总金额", { unit: "元" })],
        rows: [item("centralised", "政府集中采购")],
      }),
    }),
    requests: table(say.requests, { requests: requestsTable(otherwiseInOneRow, otherwiseInThreeRows) }),
    remedies: table(say.remedies, { remedies: remediesTable }),
    problems: narrative(say.problems),
    other: narrative(say.other),
  },
});
