import type { Aligned } from "./align.ts";
import type { Cell } from "./document.ts";
import { cuts, inColumns, isBlank, isBounded } from "./width.ts";

/**
 * Where the rows of one table begin, as its full rows tell: so many cells behind the label, or in one column of the file.
 * A row with a blank at its edge has to begin where the others do, or a lost cell would move its figures.
 */
interface Habit {
  readonly offsets: Set<number>;
  readonly columns: Set<number>;
  /** Cells behind the label, in the shortest of the full rows. */
  shortest: number;
}

export type Habits = ReadonlyMap<string, Habit>;

export function habitsOf(rows: readonly Aligned[], widthOf: (row: Aligned) => number | undefined): Habits {
  const habits = new Map<string, Habit>();
  for (const row of rows) {
    const width = widthOf(row);
    if (width === undefined) continue;
    const { values } = row.entry;
    const [only, ...others] = cuts(values, width);
    if (only === undefined || others.length > 0 || !isBounded(values.slice(only, only + width))) continue;
    const habit = habits.get(keyOf(row)) ?? { offsets: new Set(), columns: new Set(), shortest: values.length };
    habits.set(keyOf(row), habit);
    habit.offsets.add(only);
    habit.columns.add(columnOf(values[only]));
    habit.shortest = Math.min(habit.shortest, bareOf(values).length);
  }
  return habits;
}

/** The cells of a row in its columns; undefined where they are not certain. */
export function cellsOf(row: Aligned, width: number, habits: Habits): readonly Cell[] | undefined {
  const { values, closed } = row.entry;
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
