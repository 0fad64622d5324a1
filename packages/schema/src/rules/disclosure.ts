import type { Rule } from "../rule.ts";
import { claims, each, rule } from "./define.ts";

const documents = ["rules", "documents"] as const;

/** Rules of table two. No figure of it links the form of 2019 to that of 2021: they count other things. */
export const disclosure: readonly Rule[] = [
  rule(
    "normative/stockBound",
    each(documents, (row) => ({
      left: [`normative/${row}@issued`],
      relation: "<=" as const,
      right: [`normative/${row}@inForce`, `normative/${row}@repealed`],
    })),
    {
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: { cell: "normative/rules@inForce", of: "column" } },
      cases: [
        {
          form: "2021",
          set: { "normative/documents@issued": "2", "normative/documents@inForce": "2" },
          expect: { documents: "pass" },
        },
        {
          form: "2021",
          set: { "normative/documents@issued": "3", "normative/documents@inForce": "2" },
          expect: { documents: "fail" },
        },
        { form: "2021", set: { "normative/rules@inForce": "" }, expect: { rules: "blocked" } },
        { form: "2019", set: {}, expect: { rules: "notApplicable" } },
      ],
    },
  ),

  rule(
    "normative/competence",
    claims(
      {
        instance: "rules",
        left: ["normative/rules@issued", "normative/rules@repealed", "normative/rules@inForce"],
        right: [],
        judge: "competent",
      },
      {
        instance: "rules",
        left: ["normative/rules@made", "normative/rules@disclosed", "normative/rules@disclosedTotal"],
        right: [],
        judge: "competent",
      },
    ),
    {
      severity: "warning",
      basis: { kind: "derived", source: "legislation" },
      cases: [
        { form: "2021", authority: "示例县城关镇人民政府", set: {}, expect: { rules: "pass" } },
        {
          form: "2021",
          authority: "示例县城关镇人民政府",
          set: { "normative/rules@inForce": "6" },
          expect: { rules: "fail" },
        },
        { form: "2019", authority: "示例县司法局", set: { "normative/rules@made": "1" }, expect: { rules: "fail" } },
        {
          form: "2021",
          authority: "示例县司法局",
          set: { "normative/rules@issued": "" },
          expect: { rules: "blocked" },
        },
        {
          form: "2021",
          authority: "示例市人民政府",
          set: { "normative/rules@inForce": "6" },
          expect: { rules: "notApplicable" },
        },
      ],
    },
  ),

  rule(
    "normative/disclosedBound",
    each(documents, (row) => ({
      left: [`normative/${row}@disclosed`],
      relation: "<=" as const,
      right: [`normative/${row}@disclosedTotal`],
    })),
    {
      severity: "warning",
      basis: { kind: "label", source: "form", quote: { cell: "normative/rules@disclosedTotal", of: "column" } },
      cases: [
        {
          form: "2019",
          set: { "normative/rules@disclosed": "1", "normative/rules@disclosedTotal": "1" },
          expect: { rules: "pass" },
        },
        {
          form: "2019",
          set: { "normative/rules@disclosed": "2", "normative/rules@disclosedTotal": "1" },
          expect: { rules: "fail" },
        },
        { form: "2019", set: { "normative/rules@disclosedTotal": "" }, expect: { rules: "blocked" } },
      ],
    },
  ),

  rule(
    "normative/undisclosed",
    each(documents, (row) => ({
      left: [`normative/${row}@made`],
      relation: "<=" as const,
      right: [`normative/${row}@disclosedTotal`],
    })),
    {
      severity: "info",
      basis: { kind: "plausibility", source: "form" },
      cases: [
        {
          form: "2019",
          set: { "normative/documents@made": "11", "normative/documents@disclosedTotal": "11" },
          expect: { documents: "pass" },
        },
        {
          form: "2019",
          set: { "normative/documents@made": "13", "normative/documents@disclosedTotal": "11" },
          expect: { documents: "fail" },
        },
        { form: "2019", set: { "normative/documents@made": "" }, expect: { documents: "blocked" } },
      ],
    },
  ),

  itemsLeft("licensing", ["licences", "otherServices"]),
  itemsLeft("enforcement", ["penalties", "coercion"]),
  itemsLeft("fees", ["charges"]),

  rule(
    "fees/itemsScale",
    claims({ instance: "charges", left: ["fees/charges@previous"], relation: "<=", right: [999] }),
    {
      severity: "info",
      basis: { kind: "plausibility", source: "form" },
      cases: [
        { form: "2019", set: { "fees/charges@previous": "999" }, expect: { charges: "pass" } },
        { form: "2019", set: { "fees/charges@previous": "1288" }, expect: { charges: "fail" } },
        { form: "2019", set: { "fees/charges@previous": "" }, expect: { charges: "blocked" } },
        { form: "2021", set: {}, expect: { charges: "notApplicable" } },
      ],
    },
  ),

  rule(
    "procurement/paired",
    claims({
      instance: "centralised",
      left: ["procurement/centralised@projects"],
      right: ["procurement/centralised@amount"],
      judge: "paired",
    }),
    {
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: { cell: "procurement/centralised@amount", of: "column" } },
      cases: [
        {
          form: "2019",
          set: { "procurement/centralised@projects": "8", "procurement/centralised@amount": "35074.0" },
          expect: { centralised: "pass" },
        },
        { form: "2019", set: { "procurement/centralised@projects": "8" }, expect: { centralised: "fail" } },
        { form: "2019", set: { "procurement/centralised@amount": "1.5" }, expect: { centralised: "fail" } },
        { form: "2019", set: { "procurement/centralised@amount": "" }, expect: { centralised: "blocked" } },
      ],
    },
  ),
];

/** No fewer items than none are left after the change of the year. */
function itemsLeft<const Table extends "licensing" | "enforcement" | "fees">(
  table: Table,
  rows: readonly string[],
): Rule {
  const cell = (row: string, column: string) => `${table}/${row}@${column}` as never;
  const first = rows[0] as string;
  return rule(
    `${table}/items`,
    each(rows, (row) => ({ left: [cell(row, "previous"), cell(row, "change")], relation: ">=" as const, right: [0] })),
    {
      family: "items",
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: { cell: cell(first, "change"), of: "column" } },
      cases: [
        {
          form: "2019",
          set: { [cell(first, "previous")]: "8", [cell(first, "change")]: "-8" },
          expect: { [first]: "pass" },
        },
        {
          form: "2019",
          set: { [cell(first, "previous")]: "8", [cell(first, "change")]: "-9" },
          expect: { [first]: "fail" },
        },
        { form: "2019", set: { [cell(first, "change")]: "" }, expect: { [first]: "blocked" } },
        { form: "2021", set: {}, expect: { [first]: "notApplicable" } },
      ],
    },
  );
}
