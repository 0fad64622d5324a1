import type { Aligned } from "./align.ts";
import type { Cell } from "./document.ts";
import { cuts, inColumns, isBlank, isBounded } from "./width.ts";

/**
 * Where the rows of one table begin, as its full rows tell: so many cells behind the label, or in one column of the file.
 * A row with a blank at its edge has to begin where the others do, or a lost cell would move its figures.
 */
interface Habit {
  readonly offsets: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** Cells behind the label, in the shortest of the full rows. */
  readonly shortest: number;
}

export type Habits = ReadonlyMap<string, Habit>;

interface Measured {
  readonly row: Aligned;
  readonly width: number;
}

export function habitsOf(rows: readonly Aligned[], widthOf: (row: Aligned) => number | undefined): Habits {
  const tables = new Map<string, Measured[]>();
  for (const row of rows) {
    const width = widthOf(row);
    if (width === undefined) continue;
    const table = tables.get(keyOf(row));
    if (table) table.push({ row, width });
    else tables.set(keyOf(row), [{ row, width }]);
  }
  const habits = new Map<string, Habit>();
  for (const [key, table] of tables) {
    const habit = habitOfFull(table) ?? habitOfAll(table);
    if (habit) habits.set(key, habit);
  }
  return habits;
}

/** What the rows with figures at both ends do. */
function habitOfFull(table: readonly Measured[]): Habit | undefined {
  const full = table.flatMap(({ row, width }) => {
    const { values } = row.entry;
    const [only, ...others] = cuts(values, width);
    return only === undefined || others.length > 0 || !isBounded(values.slice(only, only + width))
      ? []
      : [{ values, from: only }];
  });
  if (full.length === 0) return undefined;
  return {
    offsets: new Set(full.map(({ from }) => from)),
    columns: new Set(full.map(({ values, from }) => columnOf(values[from]))),
    shortest: Math.min(...full.map(({ values }) => bareOf(values).length)),
  };
}

/** Where no row is full: the one column, or the one cell behind the label, in which every row of the table can begin. */
function habitOfAll(table: readonly Measured[]): Habit | undefined {
  if (table.length < 2 || !table.every(({ row }) => row.entry.closed)) return undefined;
  const starts = table.map(({ row, width }) => ({ values: row.entry.values, cuts: cuts(row.entry.values, width) }));
  const columns = common(starts.map((one) => one.cuts.map((from) => columnOf(one.values[from]))));
  const offsets = common(starts.map((one) => one.cuts));
  return {
    offsets: columns.size === 1 ? new Set() : offsets,
    columns,
    shortest: Math.min(...starts.map(({ values }) => bareOf(values).length)),
  };
}

const common = (lists: readonly (readonly number[])[]) =>
  new Set(lists[0]?.filter((one) => lists.every((list) => list.includes(one))));

/** The cells of a row in its columns; undefined where they are not certain. */
export function cellsOf(row: Aligned, width: number, habits: Habits): readonly Cell[] | undefined {
  const { closed, followed } = row.entry;
  const values = followed && width > 1 ? withoutEnd(row.entry.values) : row.entry.values;
  const possible = cuts(values, width);
  const [only, ...others] = possible;
  if (only === undefined) return undefined;
  const cut = (from: number) => values.slice(from, from + width);
  if (isBlank(values) || (others.length === 0 && isBounded(cut(only)))) return cut(only);
  const habit = habits.get(keyOf(row));
  if (!habit) return inColumns(values, width);
  // In rows put together from lines the blanks at the end may belong to the next row: a short row lacks a cell.
  if (!closed && bareOf(values).length < habit.shortest) return undefined;
  const [from, ...rest] = possible.filter(
    (at) =>
      (habit.offsets.size === 1 && habit.offsets.has(at)) ||
      (closed && habit.columns.size === 1 && habit.columns.has(columnOf(values[at]))),
  );
  return from === undefined || rest.length > 0 ? undefined : cut(from);
}

const keyOf = ({ entry, row }: Aligned) => `${entry.closed ? entry.from : "lines"} ${row.table}`;

const columnOf = (cell: Cell | undefined) => cell?.place.column ?? 0;

const bareOf = (values: readonly Cell[]) => values.filter((cell) => !cell.covered);

/** Where rows have run together, blanks at the end are as likely the next one's; a row of nothing else stays what it is. */
const withoutEnd = (values: readonly Cell[]) => {
  const last = values.findLastIndex((cell) => cell.text !== "");
  return last < 0 ? values : values.slice(0, last + 1);
};
