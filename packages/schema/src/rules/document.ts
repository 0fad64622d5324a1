import type { Cell } from "../forms/index.ts";
import { form2019, form2021 } from "../forms/index.ts";
import { layout } from "../layout.ts";
import type { Rule } from "../rule.ts";
import { rule } from "./define.ts";

const title = "示例县司法局2024年政府信息公开工作年度报告";

const about2024 = { form: form2021.id, year: 2024, set: {} } as const;

/** Table four of an example report, each cell set to the same text (null: the table is not there). */
const remediesSetTo = (text: string | null) =>
  Object.fromEntries(
    layout(form2021)
      .cells.filter((place) => place.part === "remedies")
      .map((place) => [place.cell, text]),
  ) as { [C in Cell]?: string | null };

/** Rules about the report as a document: are its parts there, are they filled in, is it the form of the year. */
export const documents: readonly Rule[] = [
  rule(
    "document/form",
    { over: "document", instance: "year", judge: "due" },
    {
      severity: "warning",
      basis: { kind: "derived", source: "regulations", articles: ["50"] },
      cases: [
        { form: form2021.id, year: 2024, set: {}, expect: { year: "pass" } },
        { form: form2019.id, year: 2021, set: {}, expect: { year: "fail" } },
        { form: form2021.id, set: {}, expect: { year: "blocked" } },
      ],
    },
  ),

  rule(
    "document/table",
    { over: "parts", judge: "present" },
    {
      severity: "warning",
      basis: { kind: "derived", source: "regulations", articles: ["50"] },
      cases: [
        { form: form2021.id, title, set: {}, expect: { remedies: "pass", requests: "pass", disclosure: "pass" } },
        { form: form2021.id, title, other: "无。", set: remediesSetTo(null), expect: { remedies: "fail" } },
        { form: form2021.id, set: remediesSetTo(null), expect: { remedies: "notApplicable" } },
      ],
    },
  ),

  rule(
    "document/unfilled",
    { over: "parts", judge: "unfilled" },
    {
      severity: "warning",
      basis: { kind: "derived", source: "regulations", articles: ["50"] },
      cases: [
        { form: form2021.id, set: {}, expect: { remedies: "pass" } },
        { form: form2021.id, set: remediesSetTo(""), expect: { remedies: "fail", requests: "pass" } },
        { form: form2021.id, set: remediesSetTo(null), expect: { remedies: "notApplicable" } },
      ],
    },
  ),

  rule(
    "document/title",
    { over: "document", instance: "title", judge: "titled" },
    {
      severity: "warning",
      basis: { kind: "derived", source: "regulations", articles: ["49"] },
      cases: [
        { form: form2021.id, title, set: {}, expect: { title: "pass" } },
        { form: form2021.id, title: "示例县司法局2024年政务公开工作年度报告", set: {}, expect: { title: "fail" } },
        { form: form2021.id, set: {}, expect: { title: "notApplicable" } },
      ],
    },
  ),

  rule(
    "document/deadline",
    { over: "document", instance: "published", judge: "timely" },
    {
      severity: "warning",
      basis: { kind: "derived", source: "regulations", articles: ["49"] },
      cases: [
        { ...about2024, scope: "agency", published: "2025-01-31", expect: { published: "pass" } },
        { ...about2024, scope: "agency", published: "2025-02-01", expect: { published: "fail" } },
        { ...about2024, scope: "region", published: "2025-03-31", expect: { published: "pass" } },
        { ...about2024, published: "2025-02-01", expect: { published: "notApplicable" } },
        { ...about2024, published: "2025-04-01", expect: { published: "fail" } },
        { ...about2024, expect: { published: "notApplicable" } },
      ],
    },
  ),
];
