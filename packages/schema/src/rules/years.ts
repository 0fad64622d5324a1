import type { Cell } from "../forms/index.ts";
import type { Before, Case, Rule, YearClaim, YearDemand } from "../rule.ts";
import { rule } from "./define.ts";

const before = (cell: Cell): Before => ({ before: cell });

const applicants = [
  "naturalPerson",
  "legalPerson.business",
  "legalPerson.research",
  "legalPerson.nonprofit",
  "legalPerson.legalService",
  "legalPerson.other",
  "total",
] as const;

const blocks = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"] as const;

/** Cells whose course over the years is worth a look. */
const watched = [
  ["received", "requests/received@total"],
  ["pendingAtEnd", "requests/pendingAtEnd@total"],
  ["reconsideration", "remedies/cases@reconsideration.total"],
  ["litigation.direct", "remedies/cases@litigation.direct.total"],
] as const;

const between = <const Name extends string>(names: readonly Name[], demand: (name: Name) => YearDemand) => ({
  over: "years" as const,
  claims: names.map((instance): YearClaim => ({ instance, ...demand(instance) })),
});

/** Rules between a report and the one of the year before. They never find an error: either year may be the wrong one. */
export const years: readonly Rule[] = [
  rule(
    "requests/carry",
    between(applicants, (column) => ({
      left: [`requests/pendingAtStart@${column}`],
      relation: "=",
      right: [before(`requests/pendingAtEnd@${column}`)],
    })),
    {
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: { cell: "requests/pendingAtStart@total", of: "row" } },
      cases: [
        {
          form: "2021",
          set: { "requests/pendingAtStart@total": "121" },
          before: { form: "2021", set: { "requests/pendingAtEnd@total": "121" } },
          expect: { total: "pass", naturalPerson: "pass" },
        },
        {
          form: "2021",
          set: { "requests/pendingAtStart@total": "3" },
          before: { form: "2019", set: { "requests/pendingAtEnd@total": "2" } },
          expect: { total: "fail" },
        },
        {
          form: "2021",
          set: { "requests/pendingAtStart@total": "3" },
          before: { form: "2021", set: { "requests/pendingAtEnd@total": "" } },
          expect: { total: "blocked" },
        },
        { form: "2019", set: {}, before: { form: "2014", set: {} }, expect: { total: "notApplicable" } },
        { form: "2021", set: {}, before: null, expect: { total: "notApplicable" } },
      ],
    },
  ),

  rule(
    "normative/stock",
    between(["rules", "documents"], (row) => ({
      left: [`normative/${row}@inForce`, `normative/${row}@repealed`],
      relation: "=",
      right: [before(`normative/${row}@inForce`), `normative/${row}@issued`],
    })),
    {
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: { cell: "normative/rules@inForce", of: "column" } },
      cases: [
        {
          form: "2021",
          set: { "normative/rules@issued": "2", "normative/rules@repealed": "1", "normative/rules@inForce": "12" },
          before: { form: "2021", set: { "normative/rules@inForce": "11" } },
          expect: { rules: "pass" },
        },
        {
          form: "2021",
          set: { "normative/rules@issued": "2", "normative/rules@inForce": "12" },
          before: { form: "2021", set: { "normative/rules@inForce": "11" } },
          expect: { rules: "fail" },
        },
        {
          form: "2021",
          set: { "normative/rules@inForce": "" },
          before: { form: "2021", set: {} },
          expect: { rules: "blocked" },
        },
        { form: "2021", set: {}, before: { form: "2019", set: {} }, expect: { rules: "notApplicable" } },
      ],
    },
  ),

  previousItems("licensing", ["licences", "otherServices"]),
  previousItems("enforcement", ["penalties", "coercion"]),
  previousItems("fees", ["charges"]),

  scale("fees", "fees/charges@amount", "charges", "2021"),
  scale("procurement", "procurement/centralised@amount", "centralised", "2019"),

  rule(
    "remedies/afterBound",
    between(["litigation.afterReconsideration"], () => ({
      left: ["remedies/cases@litigation.afterReconsideration.total"],
      relation: "<=",
      right: ["remedies/cases@reconsideration.total", before("remedies/cases@reconsideration.total")],
    })),
    {
      severity: "info",
      basis: { kind: "plausibility", source: "form" },
      cases: [
        {
          form: "2021",
          set: {
            "remedies/cases@litigation.afterReconsideration.total": "3",
            "remedies/cases@reconsideration.total": "1",
          },
          before: { form: "2021", set: { "remedies/cases@reconsideration.total": "2" } },
          expect: { "litigation.afterReconsideration": "pass" },
        },
        {
          form: "2021",
          set: {
            "remedies/cases@litigation.afterReconsideration.total": "4",
            "remedies/cases@reconsideration.total": "1",
          },
          before: { form: "2021", set: { "remedies/cases@reconsideration.total": "2" } },
          expect: { "litigation.afterReconsideration": "fail" },
        },
        {
          form: "2021",
          set: { "remedies/cases@reconsideration.total": "" },
          before: { form: "2021", set: {} },
          expect: { "litigation.afterReconsideration": "blocked" },
        },
      ],
    },
  ),

  rule(
    "remedies/carried",
    between(blocks, (block) => ({
      left: [before(`remedies/cases@${block}.pending`)],
      relation: "<=",
      right: [`remedies/cases@${block}.total`],
    })),
    {
      severity: "info",
      basis: { kind: "plausibility", source: "form" },
      cases: [
        {
          form: "2021",
          set: { "remedies/cases@reconsideration.total": "5" },
          before: { form: "2021", set: { "remedies/cases@reconsideration.pending": "5" } },
          expect: { reconsideration: "pass" },
        },
        {
          form: "2021",
          set: { "remedies/cases@reconsideration.total": "4" },
          before: { form: "2019", set: { "remedies/cases@reconsideration.pending": "5" } },
          expect: { reconsideration: "fail" },
        },
        {
          form: "2021",
          set: { "remedies/cases@reconsideration.total": "" },
          before: { form: "2021", set: {} },
          expect: { reconsideration: "blocked" },
        },
      ],
    },
  ),

  rule(
    "document/similar",
    {
      over: "years",
      claims: [
        ...(["overview", "problems"] as const).map((instance) => ({
          instance,
          left: [],
          right: [],
          judge: "repeated" as const,
        })),
        { instance: "figures", left: [], right: [], judge: "copied" },
      ],
    },
    {
      severity: "warning",
      basis: { kind: "derived", source: "regulations", articles: ["47"] },
      cases: [
        {
          form: "2021",
          set: {},
          overview: longText(1),
          before: { form: "2021", set: {}, overview: longText(1) },
          expect: { overview: "fail", problems: "notApplicable", figures: "notApplicable" },
        },
        {
          form: "2021",
          set: {},
          overview: longText(1),
          before: { form: "2021", set: {}, overview: longText(2) },
          expect: { overview: "pass" },
        },
      ],
    },
  ),

  rule(
    "document/jump",
    {
      over: "years",
      claims: watched.map(([instance, cell]) => ({ instance, left: [cell], right: [before(cell)], judge: "jumps" })),
    },
    {
      severity: "info",
      basis: { kind: "plausibility", source: "form" },
      cases: [
        { ...received("163"), past: [10, 12, 9].map(asReceived), expect: { received: "fail" } },
        { ...received("25"), past: [10, 12, 9].map(asReceived), expect: { received: "pass" } },
        { ...received("163"), past: [10, 12].map(asReceived), expect: { received: "notApplicable" } },
        { ...received(""), past: [10, 12, 9].map(asReceived), expect: { received: "blocked" } },
      ],
    },
  ),

  rule(
    "document/changed",
    {
      over: "years",
      claims: (["figures", "text"] as const).map((instance) => ({
        instance,
        left: [],
        right: [],
        judge: "changed",
        against: "earlier",
      })),
    },
    {
      severity: "warning",
      basis: { kind: "plausibility", source: "form" },
      cases: [
        { form: "2021", set: {}, earlier: { set: {} }, expect: { figures: "pass", text: "pass" } },
        {
          form: "2021",
          set: { "requests/received@total": "3" },
          overview: longText(1),
          earlier: { set: { "requests/received@total": "2" }, overview: longText(2) },
          expect: { figures: "fail", text: "fail" },
        },
        { form: "2021", set: {}, expect: { figures: "notApplicable", text: "notApplicable" } },
      ],
    },
  ),
];

/** An example about what was received, against 11 last year. */
function received(value: string): Pick<Case, "form" | "set" | "before"> {
  return { form: "2021", set: asReceived(value), before: { form: "2021", set: asReceived(11) } };
}

function asReceived(value: number | string): Case["set"] {
  return { "requests/received@total": String(value) };
}

/** What was there last year and what was added is what is "last year's" now. */
function previousItems(table: "licensing" | "enforcement" | "fees", rows: readonly string[]): Rule {
  const cell = (row: string, column: string) => `${table}/${row}@${column}` as Cell;
  const first = rows[0] as string;
  return rule(
    `${table}/previous`,
    between(rows, (row) => ({
      left: [cell(row, "previous")],
      relation: "=",
      right: [before(cell(row, "previous")), before(cell(row, "change"))],
    })),
    {
      family: "previous",
      severity: "warning",
      basis: { kind: "derived", source: "form", quote: { cell: cell(first, "previous"), of: "column" } },
      cases: [
        {
          form: "2019",
          set: { [cell(first, "previous")]: "7" },
          before: { form: "2019", set: { [cell(first, "previous")]: "8", [cell(first, "change")]: "-1" } },
          expect: { [first]: "pass" },
        },
        {
          form: "2019",
          set: { [cell(first, "previous")]: "8" },
          before: { form: "2019", set: { [cell(first, "previous")]: "8", [cell(first, "change")]: "-1" } },
          expect: { [first]: "fail" },
        },
        {
          form: "2019",
          set: { [cell(first, "previous")]: "" },
          before: { form: "2019", set: {} },
          expect: { [first]: "blocked" },
        },
      ],
    },
  );
}

function scale(table: "fees" | "procurement", cell: Cell, instance: string, form: string): Rule {
  return rule(
    `${table}/scale`,
    { over: "years", claims: [{ instance, left: [cell], right: [before(cell)], judge: "scale" }] },
    {
      family: "scale",
      severity: "info",
      basis: { kind: "plausibility", source: "form" },
      cases: [
        { form, set: { [cell]: "12.5" }, before: { form, set: { [cell]: "11" } }, expect: { [instance]: "pass" } },
        { form, set: { [cell]: "125000" }, before: { form, set: { [cell]: "11.5" } }, expect: { [instance]: "fail" } },
        { form, set: { [cell]: "" }, before: { form, set: { [cell]: "11.5" } }, expect: { [instance]: "blocked" } },
        { form, set: { [cell]: "125000" }, before: null, expect: { [instance]: "notApplicable" } },
      ],
    },
  );
}

/** A text long enough to compare; no two of its characters stand together twice. */
function longText(seed: number): string {
  return Array.from({ length: 120 }, (_, i) => String.fromCodePoint(0x4e00 + ((seed * 1009 + i * 7919) % 20000))).join(
    "",
  );
}
