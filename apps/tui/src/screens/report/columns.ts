import type { SheetGrid } from "@gouji/view";
import type { Lang } from "../../lang.ts";
import { wish } from "./cell.ts";

/** Columns that stand beside each other, how wide each is, and the label before them. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  readonly widths: readonly number[];
}

const LEAST = 14;

/** How a grid is laid out in so many columns of the terminal: in one run where it fits, else broken between brackets. */
export function runsOf(grid: SheetGrid, longest: number, wide: number, lang: Lang): Run[] {
  const needs = grid.columns.map((_, at) =>
    wish(
      grid.rows.flatMap(({ cells }) => cells[at] ?? []),
      lang,
    ),
  );
  const least = grid.labelColumns === 0 ? 1 : Math.min(longest, LEAST);
  return broken(grid, needs, wide - least).map(([from, to]) => {
    const mine = needs.slice(from, to);
    const rest = wide - mine.reduce((sum, one) => sum + one, 0);
    const label = grid.labelColumns === 0 ? 1 : Math.max(least, Math.min(longest, rest));
    const spare = Math.min(mine.length > 3 ? 4 : 9, Math.max(0, Math.floor((rest - label) / mine.length)));
    return { from, to, label, widths: mine.map((one) => one + spare) };
  });
}

function broken(grid: SheetGrid, needs: readonly number[], room: number): [number, number][] {
  const sum = (from: number, to: number) => needs.slice(from, to).reduce((all, one) => all + one, 0);
  const runs: [number, number][] = [];
  const whole: [number, number] = [0, needs.length];
  for (const [from, to] of sum(...whole) <= room ? [whole] : bracketsOf(grid)) {
    const open = runs.at(-1);
    if (open && sum(open[0], to) <= room) open[1] = to;
    else {
      runs.push([from, from + 1]);
      for (let at = from + 1; at < to; at++) {
        const last = runs.at(-1) as [number, number];
        if (sum(last[0], at + 1) <= room) last[1] = at + 1;
        else runs.push([at, at + 1]);
      }
    }
  }
  return runs;
}

/** The columns of each innermost bracket, in order. */
function bracketsOf({ columns }: SheetGrid): [number, number][] {
  const brackets: [number, number][] = [];
  let before: string | null = null;
  columns.forEach(({ path }, at) => {
    const mine = path.split(".").slice(0, -1).join(".");
    const open = brackets.at(-1);
    if (open && mine === before) open[1] = at + 1;
    else brackets.push([at, at + 1]);
    before = mine;
  });
  return brackets;
}
