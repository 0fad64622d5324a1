import { type Cell, type CellPlace, type Layout, parts, type Report } from "@gouji/schema";

/** What a line of this year is made of: lines of last year, and what this year added to and took from it. */
interface Carried {
  readonly line: string;
  readonly before: readonly string[];
  readonly plus?: readonly string[];
  readonly minus?: readonly string[];
}

/** Rows that take up last year's rows, in every column. */
const rows: readonly Carried[] = [{ line: "pendingAtStart", before: ["pendingAtEnd"] }];

/** Columns that take up last year's columns, in every row. */
const columns: readonly Carried[] = [
  { line: "inForce", before: ["inForce"], plus: ["issued"], minus: ["repealed"] },
  { line: "disclosedTotal", before: ["disclosedTotal"], plus: ["disclosed"] },
  { line: "previous", before: ["previous", "change"] },
];

/** A figure that last year's report binds: `before`, and what of this year comes on top. */
export interface Bound {
  readonly cell: Cell;
  readonly before: number;
  readonly plus: readonly Cell[];
  readonly minus: readonly Cell[];
}

/** The cells of a layout that follow from last year's report, in the order of the form. A figure it does not have binds nothing. */
export function boundBy(last: Pick<Report, "figures">, layout: Layout): Bound[] {
  return layout.cells.flatMap((place) => {
    const carried = carriedAt(place);
    if (!carried) return [];
    const { rule, at } = carried;
    const before = rule.before.map((line) => numberIn(last, at(line)));
    if (before.some((value) => value === undefined)) return [];
    return {
      cell: place.cell,
      before: (before as number[]).reduce((sum, value) => sum + value, 0),
      plus: (rule.plus ?? []).map(at),
      minus: (rule.minus ?? []).map(at),
    };
  });
}

function carriedAt({ cell }: CellPlace) {
  const { table, row, column } = parts(cell);
  const byRow = rows.find((one) => one.line === row);
  if (byRow) return { rule: byRow, at: (line: string) => `${table}/${line}@${column}` as Cell };
  const byColumn = columns.find((one) => one.line === column);
  return byColumn && { rule: byColumn, at: (line: string) => `${table}/${row}@${line}` as Cell };
}

function numberIn(report: Pick<Report, "figures">, cell: Cell): number | undefined {
  const figure = report.figures[cell];
  return figure?.state === "number" ? Number(figure.value) : undefined;
}
