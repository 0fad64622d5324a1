import type { Cell } from "../forms/index.ts";
import type { Rule } from "../rule.ts";
import { claims, each, fromForm, rule } from "./define.ts";

const channels = ["gazette", "website", "weibo", "wechat", "other"] as const;
const distinct = { cell: "channels/disclosed@count", of: "row" } as const;

/** Rules of the statistics tables: the form of 2014, and what Ningbo kept of it. Channels overlap, so they never sum. */
export const statistics: readonly Rule[] = [
  rule("channels/ofWhich", fromForm, {
    severity: "error",
    basis: { kind: "label", source: "form" },
    cases: [
      {
        form: "2014",
        set: { "channels/responses.interviews@count": "2", "channels/responses.interviewsByLeader@count": "2" },
        expect: { interviews: "pass", disclosed: "pass" },
      },
      {
        form: "2019",
        extensions: ["ningbo"],
        set: { "channels/responses.pressConferencesByLeader@count": "1" },
        expect: { pressConferences: "fail", disclosed: "notApplicable" },
      },
      { form: "2014", set: { "channels/disclosed.normative@count": "" }, expect: { disclosed: "blocked" } },
    ],
  }),

  rule(
    "channels/distinct",
    each(channels, (channel) => ({
      left: ["channels/disclosed@count"],
      relation: ">=" as const,
      right: [`channels/byChannel.${channel}@count`],
    })),
    {
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: distinct },
      cases: [
        {
          form: "2019",
          extensions: ["ningbo"],
          set: {
            "channels/disclosed@count": "174",
            "channels/byChannel.website@count": "168",
            "channels/byChannel.wechat@count": "233",
          },
          expect: { website: "pass", wechat: "fail" },
        },
        { form: "2014", set: { "channels/disclosed@count": "" }, expect: { gazette: "blocked" } },
        { form: "2021", set: {}, expect: { gazette: "notApplicable" } },
      ],
    },
  ),

  rule(
    "channels/reach",
    claims({
      instance: "disclosed",
      left: channels.map((channel) => `channels/byChannel.${channel}@count` as const),
      relation: ">=",
      right: ["channels/disclosed@count"],
    }),
    {
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: distinct },
      cases: [
        {
          form: "2014",
          set: { "channels/disclosed@count": "5", "channels/byChannel.website@count": "5" },
          expect: { disclosed: "pass" },
        },
        {
          form: "2014",
          set: { "channels/disclosed@count": "6", "channels/byChannel.website@count": "5" },
          expect: { disclosed: "fail" },
        },
        { form: "2014", set: { "channels/byChannel.weibo@count": "" }, expect: { disclosed: "blocked" } },
      ],
    },
  ),

  rule(
    "channels/placed",
    claims({
      instance: "disclosed",
      left: ["channels/disclosed@count"],
      right: ["channels/byChannel.gazette@count", "channels/byChannel.website@count"],
      judge: "implies",
    }),
    {
      severity: "info",
      basis: { kind: "plausibility", source: "form" },
      cases: [
        { form: "2014", set: {}, expect: { disclosed: "pass" } },
        { form: "2014", set: { "channels/disclosed@count": "3" }, expect: { disclosed: "fail" } },
        { form: "2014", set: { "channels/byChannel.gazette@count": "" }, expect: { disclosed: "blocked" } },
      ],
    },
  ),

  rule("capacity/staff", fromForm, {
    severity: "error",
    basis: { kind: "label", source: "form" },
    cases: [
      {
        form: "2014",
        set: { "capacity/institution.staff@count": "2", "capacity/institution.staffPartTime@count": "2" },
        expect: { institution: "pass" },
      },
      {
        form: "2019",
        extensions: ["ningbo"],
        set: { "capacity/institution.staff@count": "3", "capacity/institution.staffPartTime@count": "2" },
        expect: { institution: "fail" },
      },
      { form: "2014", set: { "capacity/institution.staffFullTime@count": "" }, expect: { institution: "blocked" } },
    ],
  }),

  rule(
    "capacity/staffed",
    claims({ instance: "institution", left: ["capacity/institution.staff@count"], relation: ">=", right: [1] }),
    {
      severity: "info",
      basis: { kind: "plausibility", source: "regulations", articles: ["4"] },
      cases: [
        { form: "2014", set: { "capacity/institution.staff@count": "1" }, expect: { institution: "pass" } },
        { form: "2014", set: {}, expect: { institution: "fail" } },
        { form: "2014", set: { "capacity/institution.staff@count": "" }, expect: { institution: "blocked" } },
      ],
    },
  ),

  rule(
    "capacity/training",
    claims({
      instance: "training",
      left: ["capacity/training.trainees@count"],
      right: ["capacity/training.courses@count"],
      judge: "implies",
    }),
    {
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: { cell: "capacity/training.trainees@count", of: "row" } },
      cases: [
        {
          form: "2014",
          set: { "capacity/training.trainees@count": "40", "capacity/training.courses@count": "1" },
          expect: { training: "pass" },
        },
        { form: "2014", set: { "capacity/training.trainees@count": "40" }, expect: { training: "fail" } },
        { form: "2014", set: { "capacity/training.courses@count": "" }, expect: { training: "blocked" } },
      ],
    },
  ),

  sumOf("statistics/byMode", "statistics/received@count", "statistics/received.online@count"),
  sumOf("statistics/closed", "statistics/closed@count", "statistics/closed.extended@count"),
  sumOf("statistics/replied", "statistics/replied@count", "statistics/replied.granted@count"),
  sumOf("statistics/reconsideration", "statistics/reconsideration@count", "statistics/reconsideration.upheld@count"),
  sumOf("statistics/litigation", "statistics/litigation@count", "statistics/litigation.upheld@count"),

  rule("statistics/denied", fromForm, {
    severity: "error",
    basis: { kind: "label", source: "form" },
    cases: [
      {
        form: "2014",
        set: { "statistics/replied.denied@count": "2", "statistics/replied.denied.privacy@count": "1" },
        expect: { total: "pass" },
      },
      { form: "2014", set: { "statistics/replied.denied.privacy@count": "1" }, expect: { total: "fail" } },
      { form: "2014", set: { "statistics/replied.denied@count": "" }, expect: { total: "blocked" } },
    ],
  }),

  rule(
    "statistics/closedReplied",
    claims({
      instance: "total",
      left: ["statistics/closed@count"],
      relation: "=",
      right: ["statistics/replied@count"],
    }),
    {
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: { cell: "statistics/replied@count", of: "row" } },
      cases: [
        { form: "2014", set: {}, expect: { total: "pass" } },
        { form: "2014", set: { "statistics/closed@count": "1" }, expect: { total: "fail" } },
        { form: "2014", set: { "statistics/closed@count": "" }, expect: { total: "blocked" } },
      ],
    },
  ),
];

/** The parts of a row of the statistics table sum to it. */
function sumOf(id: string, whole: Cell, part: Cell): Rule {
  return rule(id, fromForm, {
    severity: "error",
    basis: { kind: "label", source: "form" },
    cases: [
      { form: "2014", set: { [whole]: "2", [part]: "2" }, expect: { total: "pass" } },
      { form: "2014", set: { [whole]: "2", [part]: "1" }, expect: { total: "fail" } },
      { form: "2014", set: { [whole]: "" }, expect: { total: "blocked" } },
      { form: "2021", set: {}, expect: { total: "notApplicable" } },
    ],
  });
}
