import type { Form } from "@gouji/schema";
import { read } from "../read.ts";
import type { ReadReport } from "../reading.ts";
import { layoutOf, type Sample } from "./sample.ts";

/** The one report of a file. */
export async function readOne(bytes: Uint8Array): Promise<ReadReport> {
  const reading = await read(bytes);
  if ("refused" in reading) throw new Error(`refused: ${reading.refused.code}`);
  if (reading.reports.length !== 1) throw new Error(`${reading.reports.length} reports`);
  return reading.reports[0] as ReadReport;
}

/** Cell by cell the value, or the state of what is no number. */
export const valuesOf = (one: ReadReport): Record<string, string> =>
  Object.fromEntries(
    Object.entries(one.report.figures).map(([cell, figure]) => [
      cell,
      figure.state === "number" ? figure.value : figure.state,
    ]),
  );

/** Figures that differ from cell to cell, so that a shift by one shows. */
export const distinct = (form: Form, variant = 0) =>
  new Map(layoutOf({ form, variant, figure: () => "" }).cells.map(({ cell }, at) => [cell as string, String(at + 7)]));

export const sampleOf = (figures: ReadonlyMap<string, string>, form: Form, variant = 0): Sample => ({
  form,
  variant,
  figure: (cell) => figures.get(cell) ?? "",
});
