import type { Layout } from "../layout.ts";
import type { Report } from "../report.ts";
import { speak } from "../wording/index.ts";
import type { Lang } from "../wording/wording.ts";

/** What every row of a CSV tells of its report. */
const about = ["authority", "year", "form"] as const;

/** The columns of the long table: one row a cell. */
export const longHead = [...about, "cell", "label", "state", "value", "unit", "raw"] as const;

/** The cells that a report has, in the order of the form, as rows below `longHead`. */
export function longRows(report: Report, layout: Layout, lang: Lang = "zh"): string[][] {
  return layout.cells.flatMap(({ cell, quantity }) => {
    const figure = report.figures[cell];
    if (!figure) return [];
    const value = figure.state === "number" ? figure.value : "";
    const label = speak[lang].label(cell, layout);
    return [[...origin(report, layout), cell, label, figure.state, value, quantity.unit, figure.raw]];
  });
}

/** The two head rows of the wide table, one column a cell: its addresses, then their labels. */
export function wideHead(layout: Layout, lang: Lang = "zh"): [string[], string[]] {
  const cells = layout.cells.map(({ cell }) => cell);
  return [
    [...about, ...cells],
    [...about.map(() => ""), ...cells.map((cell) => speak[lang].label(cell, layout))],
  ];
}

/** A report as one row of the wide table: numbers as values, other entries as they are written; only the long one tells a blank from no cell. */
export function wideRow(report: Report, layout: Layout): string[] {
  const entries = layout.cells.map(({ cell }) => {
    const figure = report.figures[cell];
    return figure?.state === "number" ? figure.value : (figure?.raw ?? "");
  });
  return [...origin(report, layout), ...entries];
}

/** Rows as CSV (RFC 4180). What a spreadsheet would run as a formula is marked as text by an apostrophe. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

const origin = (report: Report, { form }: Layout) => [
  report.authority ?? "",
  String(report.year ?? ""),
  [form.id, ...form.extensions.map((extension) => extension.id)].join("+"),
];

const NUMBER = /^[+-]?[\d.]+$/;
const FORMULA = /^[=+\-@\t\r]/;

function field(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
