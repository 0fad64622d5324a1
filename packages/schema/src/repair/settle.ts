import type { Found, Puzzle } from "./search.ts";

/** A cell to change, with the row that was eliminated by it; a free one has none. */
export interface Choice {
  readonly cell: number;
  readonly row?: Int32Array;
  readonly support?: Int32Array;
  readonly residual?: number;
}

export interface Settled {
  readonly found?: Found;
  /** The cells that could move the value that will not do. */
  readonly offends?: Int32Array;
  /** The values would do, but an inequality breaks. */
  readonly breaks: boolean;
  /** Too many free cells to say. */
  readonly unsure: boolean;
}

/** More values of a free cell than these are not tried. */
const TRIES = 4096;

/** The values that a set of cells must take for all rows to hold, every cell changed and every value one that is due. */
export function settle(puzzle: Puzzle, chosen: readonly Choice[]): Settled {
  const free = chosen.reduce((n, choice) => n + (choice.row ? 0 : 1), 0);
  if (free === 0) return fixed(puzzle, chosen);
  if (free > 1) return { breaks: false, unsure: true };
  return loose(puzzle, chosen);
}

/** Back over the eliminations, the last first: a row holds only cells that were chosen later, and cells that stay. */
function solve(chosen: readonly Choice[], deltas: number[], free: number): void {
  for (let i = chosen.length - 1; i >= 0; i--) {
    const { cell, row, residual } = chosen[i] as Choice;
    if (!row) {
      deltas[i] = free;
      continue;
    }
    let sum = residual as number;
    for (let j = i + 1; j < chosen.length; j++) {
      sum += (row[(chosen[j] as Choice).cell] as number) * (deltas[j] as number);
    }
    deltas[i] = -sum / (row[cell] as number);
  }
}

function fixed(puzzle: Puzzle, chosen: readonly Choice[]): Settled {
  const deltas: number[] = new Array(chosen.length);
  solve(chosen, deltas, 0);
  for (let i = 0; i < chosen.length; i++) {
    if (!isDue(puzzle, (chosen[i] as Choice).cell, deltas[i] as number)) {
      const offends = moving(chosen, i);
      return { ...(offends && { offends }), breaks: false, unsure: false };
    }
  }
  const cells = chosen.map((choice) => choice.cell);
  if (puzzle.keeps && !puzzle.keeps(cells, deltas)) return { breaks: true, unsure: false };
  return { found: { cells, deltas, loose: false }, breaks: false, unsure: false };
}

/** With one free cell every delta is a straight line over its change: of all values that do, those that change least. */
function loose(puzzle: Puzzle, chosen: readonly Choice[]): Settled {
  const at0: number[] = new Array(chosen.length);
  const at1: number[] = new Array(chosen.length);
  solve(chosen, at0, 0);
  solve(chosen, at1, 1);
  let [low, high] = [-Infinity, Infinity];
  chosen.forEach(({ cell }, i) => {
    const slope = (at1[i] as number) - (at0[i] as number);
    if (slope === 0) return;
    // value + at0 + slope·t ≥ least
    const limit = ((puzzle.least[cell] as number) - (puzzle.values[cell] as number) - (at0[i] as number)) / slope;
    if (slope > 0) low = Math.max(low, Math.ceil(limit));
    else high = Math.min(high, Math.floor(limit));
  });
  const cells = chosen.map((choice) => choice.cell);
  let best: number[] | undefined;
  let least = Infinity;
  let ways = 0;
  const tries = Math.min(high - low, TRIES);
  const from = Number.isFinite(low) ? low : Number.isFinite(high) ? high - tries : -TRIES / 2;
  for (let t = from; t <= from + tries && t <= high; t++) {
    const deltas: number[] = new Array(chosen.length);
    solve(chosen, deltas, t);
    if (!cells.every((cell, i) => isDue(puzzle, cell, deltas[i] as number))) continue;
    if (puzzle.keeps && !puzzle.keeps(cells, deltas)) continue;
    ways++;
    const change = deltas.reduce((sum, delta) => sum + Math.abs(delta), 0);
    if (change < least) [best, least] = [deltas, change];
  }
  if (best) return { found: { cells, deltas: best, loose: ways > 1 }, breaks: false, unsure: false };
  const all = chosen.reduce<Int32Array | undefined>((marks, _, i) => join(marks, moving(chosen, i)), undefined);
  return { ...(all && { offends: all }), breaks: false, unsure: high - low > TRIES };
}

function isDue({ values, least, unit }: Puzzle, cell: number, delta: number): boolean {
  if (delta === 0 || !Number.isInteger(delta)) return false;
  const value = (values[cell] as number) + delta;
  return value >= (least[cell] as number) && (unit === 1 || value % unit === 0);
}

/** The cells that change the value of choice i: those of its row, and of the rows of later choices in it. */
function moving(chosen: readonly Choice[], i: number): Int32Array | undefined {
  const { row, support } = chosen[i] as Choice;
  if (!row || !support) return undefined;
  let marks: Int32Array = support.slice();
  for (let j = i + 1; j < chosen.length; j++) {
    if (row[(chosen[j] as Choice).cell] !== 0) marks = join(marks, moving(chosen, j)) as Int32Array;
  }
  return marks;
}

function join(a: Int32Array | undefined, b: Int32Array | undefined): Int32Array | undefined {
  if (!a || !b) return a ?? b;
  return a.map((word, w) => word | (b[w] as number));
}
