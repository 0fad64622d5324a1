import { type Filled, fill } from "./cells.ts";
import { type Grid, gridOf } from "./grid.ts";
import { type Line, linesOf } from "./join.ts";
import { type DrawnPage, heightOf, middleOf, type Word } from "./page.ts";
import { hangingTogether, mergeRules } from "./rules.ts";

/** What stands on a page, from top to bottom. */
export type Piece = { readonly line: Line } | { readonly table: DrawnTable };

export interface DrawnTable {
  readonly grid: Grid;
  readonly cells: readonly Filled[];
}

/** Takes a page apart into tables and the lines around them. */
export function layOut(page: DrawnPage): Piece[] {
  const merged = mergeRules(page.rules);
  const grids =
    merged.length > MOST_LINES
      ? []
      : hangingTogether(merged).flatMap((rules) => (rules.length < 4 ? [] : (gridOf(rules) ?? [])));
  // The innermost table counts: around it there may be a frame.
  grids.sort((a, b) => areaOf(a) - areaOf(b));
  const inside = new Map<Grid, Word[]>(grids.map((grid) => [grid, []]));
  const outside: Word[] = [];
  for (const word of page.words) {
    const grid = grids.find((one) => holds(one, word));
    (grid ? (inside.get(grid) as Word[]) : outside).push(word);
  }
  const tables = [...inside].filter(([, words]) => words.length > 0);
  return [
    ...linesOf(outside).map((line) => ({ top: line.base, piece: { line } })),
    ...tables.map(([grid, words]) => ({
      top: grid.ys[0] as number,
      piece: { table: { grid, cells: fill(grid, words) } },
    })),
  ]
    .sort((a, b) => a.top - b.top)
    .map(({ piece }) => piece);
}

/** A page of tables has some hundred lines; thousands are a drawing. */
const MOST_LINES = 3_000;

const areaOf = ({ xs, ys }: Grid) =>
  ((xs.at(-1) as number) - (xs[0] as number)) * ((ys.at(-1) as number) - (ys[0] as number));

function holds({ xs, ys }: Grid, word: Word): boolean {
  const [x, y] = [middleOf(word), heightOf(word)];
  return x >= (xs[0] as number) && x <= (xs.at(-1) as number) && y >= (ys[0] as number) && y <= (ys.at(-1) as number);
}
