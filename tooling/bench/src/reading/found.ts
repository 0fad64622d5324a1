import { layoutFor, type Report } from "@gouji/schema";
import type { Row } from "./way.ts";

/** How many cells of a report stand in the rows of its tables where they ought to: behind the labels of each row. */
export function cellsFound(report: Report, rows: readonly Row[]): number {
  const wanted = layoutFor(report).grids.flatMap((grid) =>
    grid.rows.map((row) =>
      grid.columns.flatMap((column) => report.figures[`${grid.table}/${row.path}@${column.path}`]?.raw ?? []),
    ),
  );
  // Both go from top to bottom, so a row is looked for behind the one that was found before.
  let from = 0;
  let found = 0;
  for (const figures of wanted.filter((row) => row.length > 0)) {
    const at = rows.findIndex((row, index) => index >= from && endsWith(row, figures));
    if (at < 0) continue;
    found += figures.length;
    from = at + 1;
  }
  return found;
}

const endsWith = (row: Row, figures: readonly string[]) =>
  row.length >= figures.length && figures.every((text, i) => row[row.length - figures.length + i] === text);
