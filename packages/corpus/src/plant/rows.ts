import { type Cell, type Grid, type Layout, layoutFor, type Report } from "@gouji/schema";
import type { Dice } from "../dice.ts";
import { type Change, countIn, planting } from "./planted.ts";

/** Figures that are right and stand in the wrong place. */
export const rows = {
  neighbourSwap: moving("neighbourSwap", (at, dice) => {
    const row = dice.below(at.height);
    const column = dice.below(at.width);
    const [down, right] = dice.chance(0.5) ? [1, 0] : [0, 1];
    return exchange(at, [[row, column]], [[row + down, column + right]]);
  }),
  rowShiftedLeft: moving("rowShiftedLeft", (at, dice) => shifted(at, dice, 1)),
  rowShiftedRight: moving("rowShiftedRight", (at, dice) => shifted(at, dice, -1)),
  rowCopied: moving("rowCopied", (at, dice) => {
    if (at.height < 2) return undefined;
    const row = dice.below(at.height);
    const from = row + (dice.chance(0.5) ? 1 : -1);
    return each(at.width, (column) => ({ put: [row, column], from: [from, column] }));
  }),
  blockTransposed: moving("blockTransposed", (at, dice) => {
    const height = 1 + dice.below(3);
    const width = 1 + dice.below(3);
    const row = dice.below(at.height);
    const column = dice.below(at.width);
    const [down, right] = dice.chance(0.5) ? [height, 0] : [0, width];
    const first = Array.from(
      { length: height * width },
      (_, i): Spot => [row + Math.floor(i / width), column + (i % width)],
    );
    return exchange(
      at,
      first,
      first.map(([r, c]): Spot => [r + down, c + right]),
    );
  }),
  transfer: planting("transfer", (report, dice) => {
    const at = sheetOf(report, dice);
    const row = dice.below(at.height);
    const [one, other] = [dice.below(at.width), dice.below(at.width)];
    const [from, to] = [at.cell([row, one]), at.cell([row, other])];
    const [has, gets] = [from && countIn(report, from), to && countIn(report, to)];
    if (one === other || !from || !to || !has || gets === undefined || !at.isItem(one) || !at.isItem(other))
      return undefined;
    const moved = 1 + dice.below(Math.min(has, 5));
    return new Map([
      [from, String(has - moved)],
      [to, String(gets + moved)],
    ]);
  }),
};

type Spot = readonly [row: number, column: number];

/** What is put in a spot: the figure of another one, or 0 where there is none. */
interface Move {
  readonly put: Spot;
  readonly from?: Spot;
}

interface Sheet {
  readonly height: number;
  readonly width: number;
  cell(spot: Spot): Cell | undefined;
  /** The column is no total. */
  isItem(column: number): boolean;
}

function moving(kind: string, choose: (at: Sheet, dice: Dice) => readonly Move[] | undefined) {
  return planting(kind, (report, dice): Change | undefined => {
    const at = sheetOf(report, dice);
    const change = new Map<Cell, string>();
    for (const { put, from } of choose(at, dice) ?? []) {
      const cell = at.cell(put);
      const source = from && at.cell(from);
      const value = from ? source && countIn(report, source) : 0;
      if (!cell || value === undefined) return undefined;
      change.set(cell, String(value));
    }
    return change.size > 0 ? change : undefined;
  });
}

/** From a column on, every figure one place further; nothing is left behind. */
function shifted(at: Sheet, dice: Dice, by: 1 | -1): Move[] {
  const row = dice.below(at.height);
  const first = dice.below(Math.max(1, at.width - 1));
  return each(at.width, (column) => {
    if (column < first) return { put: [row, column], from: [row, column] };
    const source = column + by;
    return source < first || source >= at.width ? { put: [row, column] } : { put: [row, column], from: [row, source] };
  });
}

const exchange = (at: Sheet, these: readonly Spot[], those: readonly Spot[]): Move[] | undefined =>
  [...these, ...those].every((spot) => at.cell(spot))
    ? these.flatMap((one, i) => [
        { put: one, from: those[i] as Spot },
        { put: those[i] as Spot, from: one },
      ])
    : undefined;

const each = (count: number, move: (column: number) => Move): Move[] =>
  Array.from({ length: count }, (_, column) => move(column));

/** A grid of the report in which figures have neighbours. */
function sheetOf(report: Report, dice: Dice): Sheet {
  const layout = layoutFor(report);
  const grid = dice.pick(layout.grids.filter((one) => one.columns.length > 3));
  return grid ? sheet(grid, layout) : { height: 0, width: 0, cell: () => undefined, isItem: () => false };
}

const sheet = (grid: Grid, layout: Layout): Sheet => ({
  height: grid.rows.length,
  width: grid.columns.length,
  cell: ([row, column]) =>
    layout.place.get(`${grid.table}/${grid.rows[row]?.path}@${grid.columns[column]?.path}`)?.cell,
  isItem: (column) => grid.columns[column]?.line.kind === "item",
});
