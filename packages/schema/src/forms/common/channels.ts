import { group, heading, item } from "../../form.ts";

/** 统计数: the one column of figures of a statistics table; 单位 is printed beside every row. */
export const countColumn = [item("count", "统计数")] as const;

/** What stands in the unit column of a row that carries no figure. */
export const noUnit = "——";

/** The first head cell of a statistics table. */
export const indicator = "统计指标";

export const disclosedLabel = "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）";

/** The channels; one item published through two of them counts in both. */
export const byChannel = group("byChannel", "（二）通过不同渠道和方式公开政府信息的情况", [
  item("gazette", "1.政府公报公开政府信息数", { short: "政府公报", unit: "条" }),
  item("website", "2.政府网站公开政府信息数", { short: "政府网站", unit: "条" }),
  item("weibo", "3.政务微博公开政府信息数", { short: "政务微博", unit: "条" }),
  item("wechat", "4.政务微信公开政府信息数", { short: "政务微信", unit: "条" }),
  item("other", "5.其他方式公开政府信息数", { short: "其他方式", unit: "条" }),
]);

export const concerns = item("concerns", "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", {
  short: "回应热点舆情",
  unit: "次",
  additive: false,
});

export const responses = group("responses", "（二）通过不同渠道和方式回应解读的情况", [
  item("pressConferences", "1.参加或举办新闻发布会总次数", {
    short: "新闻发布会",
    unit: "次",
    rule: "channels/ofWhich",
    instance: "pressConferences",
    ofWhich: [
      item("pressConferencesByLeader", "其中：主要负责同志参加新闻发布会次数", {
        short: "负责同志参加发布会",
        unit: "次",
      }),
    ],
  }),
  item("interviews", "2.政府网站在线访谈次数", {
    short: "在线访谈",
    unit: "次",
    rule: "channels/ofWhich",
    instance: "interviews",
    ofWhich: [
      item("interviewsByLeader", "其中：主要负责同志参加政府网站在线访谈次数", {
        short: "负责同志参加访谈",
        unit: "次",
      }),
    ],
  }),
  item("interpretations", "3.政策解读稿件发布数", { short: "政策解读稿件", unit: "篇" }),
  item("socialMedia", "4.微博微信回应事件数", { short: "微博微信回应", unit: "次" }),
  item("other", "5.其他方式回应事件数", { short: "其他方式回应", unit: "次" }),
]);

export const responsesHeading = "二、回应解读情况";
export const underResponses = heading(responsesHeading, [concerns, responses]);
