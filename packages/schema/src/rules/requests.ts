import type { Rule } from "../rule.ts";
import { claims, fromForm, rule } from "./define.ts";

/** Rules of table three. */
export const requests: readonly Rule[] = [
  rule("requests/flow", fromForm, {
    severity: "error",
    basis: { kind: "printed", source: "form" },
    cases: [
      {
        form: "2021",
        set: {
          "requests/received@naturalPerson": "3",
          "requests/pendingAtStart@naturalPerson": "1",
          "requests/processed.total@naturalPerson": "3",
          "requests/pendingAtEnd@naturalPerson": "1",
        },
        expect: { naturalPerson: "pass", total: "pass" },
      },
      {
        form: "2019",
        set: {
          "requests/received@naturalPerson": "3",
          "requests/pendingAtStart@naturalPerson": "1",
          "requests/processed.total@naturalPerson": "3",
        },
        expect: { naturalPerson: "fail" },
      },
      {
        form: "2021",
        set: { "requests/pendingAtEnd@total": "" },
        expect: { total: "blocked", naturalPerson: "pass" },
      },
      { form: "2014", set: {}, expect: { total: "notApplicable" } },
    ],
  }),

  rule("requests/outcomes", fromForm, {
    severity: "error",
    basis: { kind: "label", source: "form" },
    cases: [
      {
        form: "2021",
        set: {
          "requests/processed.granted@total": "2",
          "requests/processed.otherwise.other@total": "1",
          "requests/processed.total@total": "3",
        },
        expect: { total: "pass" },
      },
      { form: "2019", set: { "requests/processed.otherwise@total": "1" }, expect: { total: "fail" } },
      { form: "2021", set: { "requests/processed.denied.stateSecret@total": null }, expect: { total: "blocked" } },
    ],
  }),

  rule("requests/applicants", fromForm, {
    severity: "error",
    basis: { kind: "label", source: "form" },
    cases: [
      {
        form: "2019",
        set: {
          "requests/received@naturalPerson": "2",
          "requests/received@legalPerson.other": "1",
          "requests/received@total": "3",
        },
        expect: { received: "pass" },
      },
      {
        form: "2021",
        set: { "requests/processed.declined.petition@legalPerson.legalService": "1" },
        expect: { "processed.declined.petition": "fail" },
      },
      { form: "2021", set: { "requests/received@legalPerson.research": "" }, expect: { received: "blocked" } },
    ],
  }),

  rule(
    "requests/backlog",
    claims({
      instance: "total",
      left: ["requests/pendingAtEnd@total"],
      relation: "<=",
      right: ["requests/received@total"],
    }),
    {
      severity: "warning",
      basis: { kind: "derived", source: "regulations", articles: ["33"] },
      cases: [
        {
          form: "2021",
          set: { "requests/received@total": "4", "requests/pendingAtEnd@total": "4" },
          expect: { total: "pass" },
        },
        {
          form: "2021",
          set: { "requests/received@total": "4", "requests/pendingAtEnd@total": "5" },
          expect: { total: "fail" },
        },
        { form: "2019", set: { "requests/received@total": "" }, expect: { total: "blocked" } },
      ],
    },
  ),

  rule(
    "requests/feeReported",
    claims({
      instance: "total",
      left: ["requests/processed.otherwise.feeUnpaid@total"],
      right: [],
      judge: "feeReported",
    }),
    {
      severity: "warning",
      basis: { kind: "printed", source: "form", quote: { note: "other" } },
      cases: [
        {
          form: "2021",
          set: { "requests/processed.otherwise.feeUnpaid@total": "1" },
          other: "本年度发出收费通知1件，未收取信息处理费。",
          expect: { total: "pass" },
        },
        {
          form: "2021",
          set: { "requests/processed.otherwise.feeUnpaid@total": "1" },
          other: "无其他事项。",
          expect: { total: "fail" },
        },
        { form: "2021", set: { "requests/processed.otherwise.feeUnpaid@total": "" }, expect: { total: "blocked" } },
        { form: "2019", set: {}, expect: { total: "notApplicable" } },
      ],
    },
  ),
];
