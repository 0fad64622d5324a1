import { type Cell, type CellPlace, type Decimal, type Layout, parts } from "@gouji/schema";
import type { Bound } from "./carry.ts";
import type { Dice } from "./dice.ts";
import { mend } from "./mend.ts";
import { type Size, sizes, type Volume } from "./proportions.ts";
import { type Tally, tally, volumeOf, type Weighed } from "./tally.ts";

export interface Drawing {
  readonly layout: Layout;
  readonly size: Size;
  /** What differs from year to year. */
  readonly dice: Dice;
  /** What an office is like in all its years. */
  readonly temper: Dice;
  /** What last year's report leaves no choice in. */
  readonly bound: readonly Bound[];
  /** Whether the office may issue 规章 at all. */
  readonly competent: boolean;
}

/** Figures for every cell of a layout that keep all its equations and bounds. */
export function draw(drawing: Drawing): Map<Cell, Decimal> {
  const { layout, bound } = drawing;
  const drawn = tally(layout);
  const settled = takeUp(drawing, drawn);
  for (const way of drawn.ways) if (!settled.has(way)) drawn.add(way, timesOf(way, drawing));
  const amounts = new Map<Cell, Decimal>(
    layout.cells
      .filter((place) => place.quantity.kind === "money")
      .map((place) => [place.cell, amountOf(place, drawing)]),
  );
  mend({ ...drawing, drawn, amounts, settled, draw: (place) => amountOf(place, drawing, true) });
  settle(bound, drawn);
  return new Map(layout.cells.map(({ cell }) => [cell, amounts.get(cell) ?? String(drawn.value(cell))]));
}

/** Gives the cells that follow from last year alone their value, spread over the ways that lead through them. */
function takeUp({ bound, dice }: Drawing, drawn: Tally): ReadonlySet<Weighed> {
  const settled = new Set<Weighed>();
  for (const { cell, before, plus } of bound) {
    // A cell that this year adds to is settled last; a total of settled cells is settled already.
    const free = drawn.through(cell).filter((way) => !settled.has(way));
    for (const way of free) settled.add(way);
    if (plus.length > 0 || free.length === 0) continue;
    for (const way of spreadOver(free, before, dice)) drawn.add(way, 1);
  }
  return settled;
}

/** Stocks: last year's, with what came and went. No more goes than there is. */
function settle(bound: readonly Bound[], drawn: Tally): void {
  for (const { cell, before, plus, minus } of bound) {
    if (plus.length === 0) continue;
    const added = plus.reduce((sum, one) => sum + drawn.value(one), before);
    for (const one of minus) {
      const excess = minus.reduce((sum, other) => sum + drawn.value(other), 0) - added;
      const way = drawn.through(one)[0];
      if (way && excess > 0) drawn.add(way, -Math.min(excess, drawn.value(one)));
    }
    const way = drawn.through(cell)[0] as Weighed;
    drawn.add(way, minus.reduce((left, one) => left - drawn.value(one), added) - drawn.value(cell));
  }
}

function timesOf(way: Weighed, drawing: Drawing): number {
  const [first] = way.cells as [CellPlace];
  const times = drawing.dice.poisson(way.share * meanOf(way.volume, first, drawing));
  return first.quantity.kind === "signed" && drawing.dice.chance(0.5) ? -times : times;
}

/** What a volume comes to for this office in this year. */
function meanOf({ of, mean, seldom = 1 }: Volume, { cell }: CellPlace, { size, temper, dice }: Drawing): number {
  const usual = mean[sizes.indexOf(size) - 1] ?? 0;
  if (usual === 0) return 0;
  const { table, row } = parts(cell);
  const has = size === "county" || size === "city" || temper.of(`${table}/${row}`).fraction() < seldom;
  return has ? usual * temper.of(of || cell).spread(0.8) * dice.of(of || cell).spread(0.25) : 0;
}

/** Places behind the point, as offices write them. */
const PLACES: { readonly [unit: string]: readonly number[] } = { 万元: [4, 4, 4, 5, 6], 元: [0, 0, 1, 2] };

function amountOf(place: CellPlace, drawing: Drawing, due = false): Decimal {
  const mean = meanOf(volumeOf(place), place, drawing);
  const places = drawing.dice.pick(PLACES[place.quantity.unit] ?? [2]);
  const digits = Math.round(mean * drawing.dice.spread(0.3) * 10 ** places);
  if (digits === 0) return due ? "1" : "0";
  const text = String(digits).padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

function spreadOver(ways: readonly Weighed[], times: number, dice: Dice): Weighed[] {
  const weights = ways.map((way) => way.share);
  return Array.from({ length: times }, () => ways[dice.weighted(weights)] as Weighed);
}
