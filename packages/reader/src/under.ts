import type { Cell } from "./document.ts";
import type { Entry } from "./entries.ts";
import { fold } from "./labels/fold.ts";
import { rowsSaid } from "./labels/know.ts";
import type { KnownColumn } from "./labels/vocabulary.ts";
import { bracketsOf, columnsMeant, isFragment } from "./line.ts";

/** What the heads above a row say of its cells. */
export interface Under {
  /**
   * As many as columns were asked for, undefined where the row has no cell of its own under the head; and nothing where a
   * figure stands under no head, under two, or beside another figure under the same one, or where the row does not end
   * where the heads do: then one of its cells is lost, and there is no telling which.
   */
  readonly cells?: readonly (Cell | undefined)[];
  /** Every column has its head, and every cell the width of its head: there is nothing to count. */
  readonly exact: boolean;
  /** Columns of no form, as for remarks: counted, a row has so many cells more. */
  readonly besides: number;
}

/** Places a row by the geometry of its table, where the file tells the columns that each cell covers. */
export function underHeads(
  entries: readonly Entry[],
  index: number,
  table: string,
  paths: readonly string[],
): Under | undefined {
  const entry = entries[index] as Entry;
  if (!entry.closed || !entry.values.every(isPlaced)) return undefined;
  const over = overOf(entries, index, table);
  if (!over) return undefined;
  const { heads, named, others, end } = over;
  const none = { exact: false, besides: others.length };
  if (Math.max(0, ...entry.values.map(endOf)) !== end) return none;
  const cells = paths.map(() => undefined as Cell | undefined);
  let exact = paths.every((path) => named.has(path));
  for (const cell of entry.values) {
    const at = heads.findIndex(([, head]) => overlap(head, cell));
    const first = heads[at];
    if (!first) {
      // Room beside the columns may stay blank; a figure there belongs to them in some way that is not known.
      if (cell.text === "" || others.some((one) => covers(one, cell))) continue;
      return none;
    }
    const [path, head] = first;
    const column = paths.indexOf(path);
    if (!covers(head, cell) || column < 0 || cells[column] !== undefined) return none;
    if (heads.some(([, other], more) => more > at && overlap(other, cell))) return none;
    if (!covers(cell, head)) exact = false;
    cells[column] = cell;
  }
  return { cells, exact: exact && !cells.includes(undefined), besides: others.length };
}

interface Over {
  readonly heads: readonly (readonly [path: string, cell: Cell])[];
  /** The columns that they name. */
  readonly named: ReadonlySet<string>;
  /** Heads of columns of no form. */
  readonly others: readonly Cell[];
  /** Where the heads end at the right. */
  readonly end: number;
}

/** The heads over a row; the rows below one head have them in common. */
function overOf(entries: readonly Entry[], index: number, table: string): Over | undefined {
  const known = remembered.get(entries) ?? new Map<string, Over | undefined>();
  remembered.set(entries, known);
  const { from } = entries[index] as Entry;
  let at = index - 1;
  while (at > index - REACH && entries[at]?.from === from && !isWords(entries[at] as Entry)) at--;
  const key = `${from} ${at} ${table}`;
  if (!known.has(key)) known.set(key, headsIn(rowsAbove(entries, index, table), table));
  return known.get(key);
}

const remembered = new WeakMap<readonly Entry[], Map<string, Over | undefined>>();

function headsIn(above: readonly (readonly Cell[])[], table: string): Over | undefined {
  const heads = headsOver(above, table);
  const cells = [...heads.values()];
  // Two heads over one place: the file says something else of its columns than it shows.
  const isTorn = cells.some((one, at) => cells.slice(at + 1).some((other) => overlap(one, other)));
  if (heads.size === 0 || isTorn) return undefined;
  const others = besidesOf(above, heads).filter((cell) => !isFragment(fold(cell.text), table));
  return {
    heads: [...heads],
    named: new Set(heads.keys()),
    others,
    end: Math.max(...[...cells, ...others].map(endOf)),
  };
}

/** The nearest head of each column, in the same table above the row. */
function headsOver(rows: readonly (readonly Cell[])[], table: string): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const [at, cells] of rows.entries()) {
    const named = cells.map((cell) => columnsMeant(cell.text, table));
    const isHead = named.filter((columns, at) => columns.length > 0 || isBracket(cells[at] as Cell, table)).length > 1;
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

const isBracket = ({ text }: Cell, table: string) => bracketsOf(table).has(fold(text));

/** Rows of words in the same table, the nearest first. Figures above the heads have heads of their own. */
function rowsAbove(entries: readonly Entry[], index: number, table: string): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  let met = 0;
  const { from } = entries[index] as Entry;
  for (let at = index - 1; at >= 0 && at > index - REACH && entries[at]?.from === from; at--) {
    const entry = entries[at] as Entry;
    if (!isWords(entry) && met > 1) break;
    if (!entry.row || !isWords(entry)) continue;
    rows.push(entry.row.cells);
    met = Math.max(met, entry.row.cells.filter(({ text }) => columnsMeant(text, table).length > 0).length);
  }
  return rows;
}

const isWords = ({ values }: Entry) => values.every((value) => value.text === "");

/** Rows from the heads of a table to its last. */
const REACH = 60;

/** Every bracket that the form has over the column stands over the cell. */
const isBracketed = (column: KnownColumn, cell: Cell, above: readonly (readonly Cell[])[]) =>
  column.heads.every((head) =>
    above.some((cells) => cells.some((one) => fold(one.text) === head && isPlaced(one) && covers(one, cell))),
  );

/** Heads right of the first column that name no column of any form, in the rows of the heads. */
function besidesOf(rows: readonly (readonly Cell[])[], heads: ReadonlyMap<string, Cell>): Cell[] {
  const known = [...heads.values()];
  const start = Math.min(...known.map(startOf));
  const levels = rows.filter((cells) => known.some((head) => cells.includes(head)));
  const top = Math.min(...levels.flat().map((cell) => cell.place.row ?? 0));
  return rows
    .filter(
      (cells) => (cells[0]?.place.row ?? 0) >= top - MOST_LEVELS && (cells[0]?.place.row ?? 0) <= top + MOST_LEVELS,
    )
    .flat()
    .filter(
      (cell) =>
        cell.text !== "" &&
        isPlaced(cell) &&
        startOf(cell) >= start &&
        !known.some((head) => overlap(head, cell)) &&
        !rowsSaid(cell.text),
    );
}

/** Heads stand on up to three levels; a head that reaches down over all of them stands on the first. */
const MOST_LEVELS = 2;

const isPlaced = (cell: Cell) => cell.columns !== undefined && cell.place.column !== undefined;
const startOf = (cell: Cell) => cell.place.column ?? 0;
const endOf = (cell: Cell) => startOf(cell) + (cell.columns ?? 1);
const covers = (wide: Cell, narrow: Cell) => startOf(wide) <= startOf(narrow) && endOf(narrow) <= endOf(wide);
const overlap = (a: Cell, b: Cell) => startOf(a) < endOf(b) && startOf(b) < endOf(a);
