import { type Layout, layoutFor, type Report } from "@gouji/schema";
import { type Shown, show } from "./figureText.ts";

/** A cell through the years of one authority. */
export interface PastValue extends Shown {
  readonly year: number;
  readonly form: string;
  /** The form of the year before it counts something else here, so no line is drawn between the two. */
  readonly breaks: boolean;
}

/** The values of a cell by year, oldest first; years whose form does not have the cell are left out. */
export function historyOf(cell: string, reports: readonly Report[]): PastValue[] {
  const values: PastValue[] = [];
  for (const report of byYear(reports)) {
    const layout = layoutFor(report);
    if (!layout.place.has(cell)) continue;
    const before = values.at(-1);
    values.push({
      ...show(report.figures[cell]),
      year: report.year as number,
      form: report.form,
      breaks: before !== undefined && before.form !== report.form && !continues(cell, layout),
    });
  }
  return values;
}

export const byYear = (reports: readonly Report[]): Report[] =>
  reports.filter((report) => report.year !== null).sort((a, b) => (a.year as number) - (b.year as number));

/**
 * Whether a cell means the same in every form that has it. Tables three and four do; table two was drawn up anew each
 * time (制发 after 新制作, decisions with and without the item counts), and is compared within one form only.
 */
export const continues = (cell: string, layout: Layout): boolean => layout.place.get(cell)?.part !== "disclosure";
