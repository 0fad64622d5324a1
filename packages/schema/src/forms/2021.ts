import { block, defineForm, item, narrative, table } from "../form.ts";
import * as say from "./common/headings.ts";
import { remediesTable } from "./common/remedies.ts";
import { otherwiseInOneRow, otherwiseInThreeRows, requestsTable } from "./common/requests.ts";

const decisions = item("decisions", "本年处理决定数量", { unit: "件" });

/** The format in force, from the report year 2021. */
export const form2021 = defineForm({
  id: "2021",
  title: "中华人民共和国政府信息公开工作年度报告格式",
  instrument: {
    number: "国办公开办函〔2021〕30号",
    title: "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知",
    issuer: "国务院办公厅政府信息与政务公开办公室",
    date: "2021-09-26",
  },
  years: { from: 2021 },
  sections: {
    overview: narrative(say.overview, {
      aspects: ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"],
    }),
    disclosure: table(say.disclosure, {
      normative: block(say.clause.rules, {
        corner: say.content,
        unit: "件",
        columns: [item("issued", "本年制发件数"), item("repealed", "本年废止件数"), item("inForce", "现行有效件数")],
        rows: [item("rules", say.row.rules), item("documents", "行政规范性文件")],
        freeRows: true,
      }),
      licensing: block(say.clause.licences, {
        corner: say.content,
        columns: [decisions],
        rows: [item("licences", say.row.licences)],
        freeRows: true,
      }),
      enforcement: block(say.clause.enforcement, {
        corner: say.content,
        columns: [decisions],
        rows: [item("penalties", say.row.penalties), item("coercion", say.row.coercion)],
        freeRows: true,
      }),
      fees: block(say.clause.fees, {
        corner: say.content,
        columns: [item("amount", "本年收费金额", { unit: "万元", note: "单位：万元" })],
        rows: [item("charges", say.row.charges)],
      }),
    }),
    requests: table(say.requests, { requests: requestsTable(otherwiseInThreeRows, otherwiseInOneRow) }),
    remedies: table(say.remedies, { remedies: remediesTable }),
    problems: narrative(say.problems),
    other: narrative(say.other, { note: "收取信息处理费情况在此处报告。" }),
  },
});
