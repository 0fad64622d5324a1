import type { Cell, CellPlace, Layout } from "@gouji/schema";
import { shares, type Volume, volumes } from "./proportions.ts";
import { type Way, waysOf } from "./ways.ts";

/** A way with how common it is: its part of the volume it belongs to. */
export interface Weighed extends Way {
  readonly at: number;
  readonly volume: Volume;
  readonly share: number;
}

/** Counts in the making: whole ways are added and taken, so that they are balanced at every moment. */
export interface Tally {
  readonly ways: readonly Weighed[];
  add(way: Weighed, times: number): void;
  /** How often a way can be taken before a count falls below 0. */
  room(way: Weighed): number;
  value(cell: Cell): number;
  /** The ways that raise a cell. */
  through(cell: Cell): readonly Weighed[];
}

/** From nothing, or from the counts of a report. */
export function tally(layout: Layout, counts: ReadonlyMap<Cell, number> = new Map()): Tally {
  const { ways, through } = weighed(layout);
  const values = new Map(counts);
  const value = (cell: Cell) => values.get(cell) ?? 0;
  return {
    ways,
    add(way, n) {
      for (const { cell } of way.cells) values.set(cell, value(cell) + n);
    },
    room: (way) => Math.min(...way.cells.map(({ cell }) => value(cell))),
    value,
    through: (cell) => through.get(cell) ?? [],
  };
}

/** The volume that speaks of a cell: the one whose beginning of the address is the longest. */
export function volumeOf({ cell }: CellPlace): Volume {
  return volumes.reduce((best, one) => (cell.startsWith(one.of) && one.of.length > best.of.length ? one : best));
}

interface Known {
  readonly ways: readonly Weighed[];
  readonly through: ReadonlyMap<Cell, readonly Weighed[]>;
}

const known = new Map<string, Known>();

function weighed(layout: Layout): Known {
  const before = known.get(layout.key);
  if (before) return before;
  const raw = waysOf(layout).map((way, at) => ({
    ...way,
    at,
    volume: volumeOf(way.cells[0] as CellPlace),
    share: shareOf(way),
  }));
  const sums = new Map<Volume, number>();
  for (const { volume, share } of raw) sums.set(volume, (sums.get(volume) ?? 0) + share);
  const ways = raw.map((way) => ({ ...way, share: way.share / (sums.get(way.volume) as number) }));
  const through = new Map<Cell, Weighed[]>();
  for (const way of ways) for (const { cell } of way.cells) through.set(cell, [...(through.get(cell) ?? []), way]);
  const made = { ways, through };
  known.set(layout.key, made);
  return made;
}

/** The shares of all rows and columns it goes through, multiplied. */
function shareOf({ cells }: Way): number {
  const lines = new Set(cells.flatMap(({ table, row, column }) => [`${table}/${row.path}`, `${table}@${column.path}`]));
  return [...lines].reduce((product, line) => product * (shares[line] ?? 1), 1);
}
