import type { Cell } from "./document.ts";
import type { Entry } from "./entries.ts";
import { fold } from "./labels/fold.ts";
import { columnsSaid, rowsSaid } from "./labels/know.ts";
import type { KnownColumn } from "./labels/vocabulary.ts";

/** Figures by the column whose head they stand under. */
export interface Under {
  /** As many as columns were asked for; undefined where the row has no cell of its own under the head. */
  readonly cells: readonly (Cell | undefined)[];
  /** Every column has its head, and every cell the width of its head: there is nothing to count. */
  readonly exact: boolean;
}

/**
 * Places a row by the geometry of its table, where the file tells the columns that each cell covers. Undefined where a figure
 * stands under no head, under two, or beside another figure under the same one.
 */
export function underHeads(
  entries: readonly Entry[],
  index: number,
  table: string,
  paths: readonly string[],
): Under | undefined {
  const entry = entries[index] as Entry;
  if (!entry.closed || !entry.values.every(isPlaced)) return undefined;
  const heads = headsOver(entries, index, table);
  if (heads.size === 0) return undefined;
  const cells = paths.map(() => undefined as Cell | undefined);
  let exact = paths.every((path) => heads.has(path));
  for (const cell of entry.values) {
    const over = [...heads].filter(([, head]) => overlap(head, cell));
    const [only, ...others] = over;
    if (!only || others.length > 0 || !covers(only[1], cell)) {
      // Room beside the columns, and columns of no form, may stay blank; a figure there makes the row unclear.
      if (cell.text === "" && !only) continue;
      if (!only && isBesides(entries, index, cell)) continue;
      return undefined;
    }
    const at = paths.indexOf(only[0]);
    if (at < 0 || cells[at] !== undefined) return undefined;
    if (!covers(cell, only[1])) exact = false;
    cells[at] = cell;
  }
  return { cells, exact };
}

/** The nearest head of each column, in the same table above the row. */
function headsOver(entries: readonly Entry[], index: number, table: string): Map<string, Cell> {
  const found = new Map<string, Cell>();
  const rows = rowsAbove(entries, index);
  for (const [at, cells] of rows.entries()) {
    const named = cells.map((cell) => columnsSaid(cell.text).filter((column) => column.table === table));
    const isHead = named.filter((columns) => columns.length > 0).length > 1;
    for (const [place, columns] of named.entries()) {
      const cell = cells[place] as Cell;
      // 总计 and 其他 name rows as well: alone in a row they are no heads.
      if (columns.length === 0 || !isPlaced(cell) || (!isHead && rowsSaid(cell.text))) continue;
      const own =
        columns.length === 1 ? columns : columns.filter((column) => isBracketed(column, cell, rows.slice(at + 1)));
      const [only, ...others] = own;
      if (only && others.length === 0 && !found.has(only.path)) found.set(only.path, cell);
    }
  }
  return found;
}

/** Rows of words in the same table, the nearest first. */
function rowsAbove(entries: readonly Entry[], index: number): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  const { from } = entries[index] as Entry;
  for (let at = index - 1; at >= 0 && at > index - REACH && entries[at]?.from === from; at--) {
    const { row, values } = entries[at] as Entry;
    if (row && values.every((value) => value.text === "")) rows.push(row.cells);
  }
  return rows;
}

/** Rows from the heads of a table to its last. */
const REACH = 60;

/** Every bracket that the form has over the column stands over the cell. */
const isBracketed = (column: KnownColumn, cell: Cell, above: readonly (readonly Cell[])[]) =>
  column.heads.every((head) =>
    above.some((cells) => cells.some((one) => fold(one.text) === head && isPlaced(one) && covers(one, cell))),
  );

/** Under a head of its own that names no column of any form, as remarks have. */
const isBesides = (entries: readonly Entry[], index: number, cell: Cell) =>
  rowsAbove(entries, index).some((cells) =>
    cells.some(
      (one) =>
        one.text !== "" &&
        isPlaced(one) &&
        covers(one, cell) &&
        covers(cell, one) &&
        columnsSaid(one.text).length === 0 &&
        !rowsSaid(one.text),
    ),
  );

const isPlaced = (cell: Cell) => cell.columns !== undefined && cell.place.column !== undefined;
const startOf = (cell: Cell) => cell.place.column ?? 0;
const endOf = (cell: Cell) => startOf(cell) + (cell.columns ?? 1);
const covers = (wide: Cell, narrow: Cell) => startOf(wide) <= startOf(narrow) && endOf(narrow) <= endOf(wide);
const overlap = (a: Cell, b: Cell) => startOf(a) < endOf(b) && startOf(b) < endOf(a);
