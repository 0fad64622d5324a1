import { type Group, grid, group, heading, type Item, item, oneOf, total } from "../../form.ts";

/** What the form says below the head of the table: the one balance that it prints as a sentence. */
const flow = "第一项加第二项之和，等于第三项加第四项之和";

const otherwise = "（六）其他处理";

/** （六） as the form of 2019 prints it: one row. */
export const otherwiseInOneRow = item("otherwise", otherwise);

/** （六） as the form of 2021 prints it: three rows. */
export const otherwiseInThreeRows = group("otherwise", otherwise, [
  item("notCorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", {
    short: "逾期不补正",
    articles: ["30"],
  }),
  item("feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", {
    short: "逾期不缴费",
    articles: ["42"],
  }),
  item("other", "3.其他"),
]);

/**
 * Table three, the same in every form since 2019 but for （六）. Published reports carry the row of the other form beside
 * tables of this one, so both are known; the first is the form's own.
 */
export const requestsTable = <const Own extends Item | Group, const Met extends Item | Group>(own: Own, met: Met) =>
  grid({
    corner: `（本列数据的勾稽关系为：${flow}）`,
    unit: "件",
    columns: [
      heading("申请人情况", [
        item("naturalPerson", "自然人"),
        group("legalPerson", "法人或其他组织", [
          item("business", "商业企业", { short: "商业" }),
          item("research", "科研机构", { short: "科研" }),
          item("nonprofit", "社会公益组织", { short: "公益" }),
          item("legalService", "法律服务机构", { short: "法律" }),
          item("other", "其他"),
        ]),
        total("total", "总计", "requests/applicants"),
      ]),
    ],
    rows: [
      item("received", "一、本年新收政府信息公开申请数量", { short: "本年新收", articles: ["31"] }),
      item("pendingAtStart", "二、上年结转政府信息公开申请数量", { short: "上年结转" }),
      group("processed", "三、本年度办理结果", [
        item("granted", "（一）予以公开", { articles: ["36(1)", "36(2)"] }),
        item("grantedInPart", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", {
          short: "部分公开",
          articles: ["37"],
        }),
        group("denied", "（三）不予公开", [
          item("stateSecret", "1.属于国家秘密", { articles: ["14"] }),
          item("forbiddenByLaw", "2.其他法律行政法规禁止公开", { short: "法律禁止", articles: ["14"] }),
          item("securityAndStability", "3.危及“三安全一稳定”", { short: "三安全一稳定", articles: ["14"] }),
          item("thirdPartyRights", "4.保护第三方合法权益", { short: "第三方权益", articles: ["15", "32"] }),
          item("internalAffairs", "5.属于三类内部事务信息", { short: "内部事务", articles: ["16(1)"] }),
          item("deliberativeProcess", "6.属于四类过程性信息", { short: "过程性信息", articles: ["16(2)"] }),
          item("enforcementFile", "7.属于行政执法案卷", { short: "执法案卷", articles: ["16(2)"] }),
          item("administrativeQuery", "8.属于行政查询事项", { short: "行政查询", articles: ["36(7)"] }),
        ]),
        group("unavailable", "（四）无法提供", [
          item("notHeld", "1.本机关不掌握相关政府信息", { short: "不掌握", articles: ["36(4)", "36(5)"] }),
          item("needsCreation", "2.没有现成信息需要另行制作", { short: "需另行制作", articles: ["38"] }),
          item("stillUnclear", "3.补正后申请内容仍不明确", { short: "仍不明确", articles: ["30"] }),
        ]),
        group("declined", "（五）不予处理", [
          item("petition", "1.信访举报投诉类申请", { short: "信访举报投诉", articles: ["39(1)"] }),
          item("repeated", "2.重复申请", { articles: ["36(6)"] }),
          item("publication", "3.要求提供公开出版物", { short: "公开出版物", articles: ["39(2)"] }),
          item("excessive", "4.无正当理由大量反复申请", { short: "大量反复申请", articles: ["35"] }),
          item("reconfirmation", "5.要求行政机关确认或重新出具已获取信息", { short: "确认或重新出具" }),
        ]),
        oneOf(own, met),
        total("total", "（七）总计", "requests/outcomes", { short: "办理总计" }),
      ]),
      item("pendingAtEnd", "四、结转下年度继续办理", { short: "结转下年", articles: ["33"] }),
    ],
    balances: [
      {
        id: "flow",
        says: flow,
        sum: ["received", "pendingAtStart"],
        equals: ["processed.total", "pendingAtEnd"],
      },
    ],
  });
