import type { Cell, Row, Table } from "../../document.ts";
import type { Filled } from "./cells.ts";
import type { DrawnTable } from "./layout.ts";
import { SNAP } from "./rules.ts";

/** The part of a table that stands on one page. */
export interface Part {
  readonly page: number;
  readonly table: DrawnTable;
}

/** Whether a table goes on with what stands at the head of the next page: it is as wide, and stands under it. */
export function goesOn(a: DrawnTable, b: DrawnTable): boolean {
  const [x, y] = [a.grid.xs, b.grid.xs];
  return near(x[0], y[0]) && near(x.at(-1), y.at(-1));
}

const near = (a = 0, b = 0) => Math.abs(a - b) <= SNAP * 2;

/** The rows of a table, over all its pages. */
export function tableOf(parts: readonly Part[], number: number): Table {
  const stands = standsOf(parts.flatMap((part) => part.table.grid.xs));
  const rows: Row[] = [];
  let heads: string[] = [];
  parts.forEach((part, at) => {
    let own = rowsOf(part.table);
    if (at === 0) heads = headsOf(own);
    else {
      own = withoutHeads(own, heads);
      const last = rowsOf((parts[at - 1] as Part).table).at(-1);
      const rest = last && own[0] && restOf(last, (parts[at - 1] as Part).table, own[0], part.table);
      const row = rows.at(-1);
      if (rest && row && row.cells.length === rest.length) {
        rows[rows.length - 1] = {
          cells: row.cells.map((cell, i) => ({ ...cell, text: cell.text + (rest[i] as Filled).text })),
        };
        // A group that reaches over the break goes on with the next row.
        const groups = (own[0] as Filled[]).filter((cell) => !rest.includes(cell) && cell.text !== "");
        own = own.slice(1);
        if (groups.length > 0) own[0] = [...groups, ...(own[0] ?? [])];
      }
    }
    for (const cells of own) {
      const row = rows.length + 1;
      rows.push({
        cells: cells.map((cell): Cell => {
          const columns = cell.right - cell.left;
          const height = cell.bottom - cell.top;
          const column = columnOf(stands, part.table.grid.xs[cell.left] as number);
          return {
            text: cell.text,
            place: { page: part.page, table: number, row, column },
            ...(columns > 1 && { columns }),
            ...(height > 1 && { rows: height }),
          };
        }),
      });
    }
  });
  return { kind: "table", rows, place: { page: (parts[0] as Part).page, table: number } };
}

/** Cells by the row they begin in. */
function rowsOf({ cells }: DrawnTable): Filled[][] {
  const rows = new Map<number, Filled[]>();
  for (const cell of cells) {
    const row = rows.get(cell.top);
    if (row) row.push(cell);
    else rows.set(cell.top, [cell]);
  }
  return [...rows.values()].flatMap(withOwnLabel).filter((row) => row.length > 1 || row[0]?.text !== "");
}

/**
 * Words right beside the figures that reach further down than these are the labels of several rows, with no line between
 * them: which words belong to which row is not known, so they stand in a row of their own.
 */
function withOwnLabel(row: Filled[]): Filled[][] {
  const at = row.findIndex((cell) => FIGURE.test(cell.text));
  const figure = row[at];
  const label = row.slice(0, Math.max(0, at)).findLast((cell) => cell.text !== "");
  if (!label || !figure || label.bottom <= figure.bottom) return [row];
  return [[label], row.map((cell) => (cell === label ? { ...cell, text: "" } : cell))];
}

/** The first rows of words alone. */
function headsOf(rows: readonly Filled[][]): string[] {
  const heads: string[] = [];
  for (const row of rows) {
    if (row.some((cell) => /^\s*[-+]?\d/.test(cell.text) && !/[^\d.,\s]/.test(cell.text))) break;
    heads.push(keyOf(row));
  }
  return heads;
}

const keyOf = (row: readonly Filled[]) => row.map((cell) => cell.text.replace(/\s/g, "")).join("|");

/** Heads repeated on a new page. */
function withoutHeads(rows: Filled[][], heads: readonly string[]): Filled[][] {
  let same = 0;
  while (same < heads.length && same < rows.length && keyOf(rows[same] as Filled[]) === heads[same]) same++;
  return same > 0 && same < rows.length ? rows.slice(same) : rows;
}

/**
 * The cells that are the rest of a row which the page broke: in the same columns, the label broken where its cell was full,
 * and the figures on one side of the break. Undefined where the row is one of its own.
 */
function restOf(
  row: readonly Filled[],
  table: DrawnTable,
  next: readonly Filled[],
  nextTable: DrawnTable,
): readonly Filled[] | undefined {
  const rest = row.flatMap((cell) => {
    const found = next.find(
      (other) =>
        near(table.grid.xs[cell.left], nextTable.grid.xs[other.left]) &&
        near(table.grid.xs[cell.right], nextTable.grid.xs[other.right]),
    );
    return found ?? [];
  });
  if (row.length < 2 || rest.length !== row.length) return undefined;
  if (next.some((cell) => !rest.includes(cell) && FIGURE.test(cell.text))) return undefined;
  if (row.some((cell) => FIGURE.test(cell.text)) && rest.some((cell) => FIGURE.test(cell.text))) return undefined;
  const broken = row.filter((cell, at) => cell.text !== "" && (rest[at] as Filled).text !== "");
  const goesOver = broken.every((cell) => {
    const { text } = rest[row.indexOf(cell)] as Filled;
    return cell.isFull && !FIGURE.test(cell.text) && !FIGURE.test(text) && !ORDINAL.test(text);
  });
  return broken.length > 0 && goesOver ? rest : undefined;
}

const FIGURE = /^[-+—–/\d.,\s]+$/;
const ORDINAL = /^[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]/;

/** Columns counted over all pages. */
function standsOf(xs: readonly number[]): number[] {
  const stands: number[] = [];
  for (const x of [...xs].sort((a, b) => a - b)) {
    if (stands.length === 0 || x - (stands.at(-1) as number) > SNAP) stands.push(x);
  }
  return stands;
}

const columnOf = (stands: readonly number[], x: number) => stands.findLastIndex((stand) => stand <= x + 0.01) + 1;
