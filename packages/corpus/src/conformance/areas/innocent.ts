import type { Report } from "@gouji/schema";
import { type Area, type Draft, kindOf, make, set } from "./draft.ts";

const base = (key = "2021") => make(kindOf(key), { size: "nil", authority: "示例市自然资源局" });

/** Things that look odd and are right, or cannot be decided: an engine that reports them cries wolf. */
export const innocent: Area = {
  id: "innocent",
  about: { zh: "看似异常、不得报错的情形", en: "what must not be flagged" },
  drafts: () => [
    one(
      "items-and-cases",
      "2019年表：处理决定数量不等于上年项目数加增减",
      "2019: decisions are cases, not the items of last year and their change",
      set(base("2019"), {
        "licensing/licences@previous": "31",
        "licensing/licences@change": "-2",
        "licensing/licences@decisions": "1460",
        "enforcement/penalties@previous": "12",
        "enforcement/penalties@change": "3",
        "enforcement/penalties@decisions": "0",
      }),
    ),
    one(
      "items-as-cases",
      "2019年表：处理决定数量恰等于两者之和，也不追究",
      "2019: nor is it an error when decisions equal that sum",
      set(base("2019"), {
        "licensing/licences@previous": "31",
        "licensing/licences@change": "-2",
        "licensing/licences@decisions": "29",
      }),
    ),
    one(
      "first-year-of-stock",
      "2021年的现行有效件数与2020年的公开总数无关",
      "2021's stock does not follow from 2020's disclosed total",
      set(base(), {
        "normative/documents@issued": "3",
        "normative/documents@repealed": "40",
        "normative/documents@inForce": "17",
      }),
    ),
    one(
      "more-coercion",
      "行政强制多于行政处罚",
      "more coercive measures than penalties",
      set(base(), {
        "enforcement/penalties@decisions": "118",
        "enforcement/coercion@decisions": "240",
      }),
    ),
    one(
      "overlapping-channels",
      "各渠道之和大于公开信息数：同一信息多渠道公开",
      "channels overlap: their sum exceeds what was published",
      set(staffed(), {
        "channels/disclosed@count": "120",
        "channels/byChannel.website@count": "120",
        "channels/byChannel.wechat@count": "97",
        "channels/byChannel.weibo@count": "45",
      }),
    ),
    one(
      "charges-without-fee",
      "行政事业性收费很大，第六部分写“无”",
      "large charges, and section six says none: charges are not the request fee",
      {
        ...set(base(), { "fees/charges@amount": "82640.5" }),
        narratives: { ...base().narratives, other: "无。" },
      },
    ),
    one(
      "partly-granted",
      "不予公开各行为0而部分公开不为0",
      "no denials beside partial grants: outcomes are mutually exclusive",
      through(base(), "processed.grantedInPart"),
    ),
    one("carried-only", "本年新收为0而有上年结转", "nothing new, something carried in", carried(base())),
    one(
      "litigation-apart",
      "复议后起诉多于复议维持",
      "more suits after reconsideration than were upheld: years differ",
      set(base(), {
        "remedies/cases@reconsideration.upheld": "1",
        "remedies/cases@reconsideration.total": "1",
        "remedies/cases@litigation.afterReconsideration.upheld": "4",
        "remedies/cases@litigation.afterReconsideration.pending": "2",
        "remedies/cases@litigation.afterReconsideration.total": "6",
      }),
    ),
    one("stock-and-inflow", "表四大于文中的新增数", "table four is larger than the new cases told in the text", {
      ...set(base(), { "remedies/cases@reconsideration.upheld": "9", "remedies/cases@reconsideration.total": "9" }),
      narratives: { ...base().narratives, overview: "本年度新增行政复议案件5件。" },
    }),
    one("office-in-prose", "文中只说本办的数字", "the text speaks of the office alone", {
      ...through(base(), "processed.granted", 30),
      scope: "region",
      narratives: { ...base().narratives, overview: "其中区政府办公室受理申请4件。" },
    }),
    one("rules-of-a-city", "设区的市有规章", "a city divided into districts has 规章", {
      ...set(base(), { "normative/rules@issued": "2", "normative/rules@inForce": "14" }),
      authority: "示例市人民政府",
      level: "prefecture",
    }),
    one("all-nil", "全部为0", "nothing happened", base()),
    ...["61403.2251", "27.508316", "40.7120", "52810.0"].map((amount, i) =>
      one(
        `precision-${i + 1}`,
        `金额按原样：${amount}`,
        `an amount as written: ${amount}`,
        set(base(), { "fees/charges@amount": amount }),
      ),
    ),
    one("unsigned", "没有落款日期", "no date of sign-off", unsigned(base())),
    one("extra-rows", "另有本地表格和行", "tables and rows of its own", {
      ...base(),
      extras: [
        { title: "其他主动公开文件", grid: [["其他主动公开文件", "12"]] },
        { title: "七、附件", text: "见门户网站。" },
      ],
    }),
    one(
      "backlog",
      "年末收件多，结转较高",
      "many came in December: high, but no more than were received",
      backlog(base()),
    ),
    one("short-problems", "第五部分很短", "section five is short", {
      ...base(),
      narratives: { ...base().narratives, problems: "无。" },
    }),
    one("other-scope", "同一政府两种口径", "the same government in another scope", {
      ...through(base(), "processed.granted", 12),
      scope: "government",
    }),
    one(
      "one-kind-of-applicant",
      "只有一类申请人",
      "applicants of one kind only",
      through(base(), "processed.unavailable.notHeld", 7),
    ),
  ],
};

const one = (id: string, zh: string, en: string, input: Report): Draft => ({
  id,
  about: { zh, en },
  input,
  clean: true,
});

/** Requests of natural persons that all came in this year and all ended in one row. */
const through = (report: Report, row: string, count = 3): Report =>
  set(report, {
    ...both("received", count),
    ...both(row, count),
    ...both("processed.total", count),
  });

const carried = (report: Report): Report =>
  set(report, { ...both("pendingAtStart", 2), ...both("processed.granted", 2), ...both("processed.total", 2) });

const backlog = (report: Report): Report =>
  set(report, {
    ...both("received", 150),
    ...both("processed.granted", 72),
    ...both("processed.total", 72),
    ...both("pendingAtEnd", 78),
  });

const both = (row: string, count: number) => ({
  [`requests/${row}@naturalPerson`]: String(count),
  [`requests/${row}@total`]: String(count),
});

/** An office of the extension with someone in charge. */
const staffed = () =>
  set(base("2019+ningbo"), {
    "capacity/institution.staff@count": "1",
    "capacity/institution.staffPartTime@count": "1",
  });

function unsigned(report: Report): Report {
  const { signedOff: _, ...rest } = report;
  return rest;
}
