import { eliminate, type Level, roomFor } from "./room.ts";
import { type Choice, settle } from "./settle.ts";

/** Equations with their residuals, and the values their cells have now. */
export interface Puzzle {
  readonly rows: readonly Int32Array[];
  readonly supports: readonly Int32Array[];
  readonly residuals: readonly number[];
  readonly values: Float64Array;
  /** The least value of each cell: 0, or -Infinity. */
  readonly least: Float64Array;
  /** Values count in 1/unit; a new value is whole, so it is a multiple of it. */
  readonly unit: number;
  /** Whether inequalities that hold now hold after an edit; absent where there are none. */
  readonly keeps?: (cells: readonly number[], deltas: readonly number[]) => boolean;
  /** Fewer cells than this have at most one set of values. */
  readonly girth: () => number;
}

/** Cells to change, and by how much. `loose`: other values would do as well. */
export interface Found {
  readonly cells: readonly number[];
  readonly deltas: readonly number[];
  readonly loose: boolean;
}

export interface Answer {
  /** The fewest cells that have to change; null if no set was found. */
  readonly size: number | null;
  readonly found: readonly Found[];
  /** Every set of that size was found. */
  readonly complete: boolean;
  /** Why not: more steps or tries would be needed, or more cells. */
  readonly limit?: "budget" | "size";
  readonly nodes: number;
}

export interface Limits {
  /** The most cells that are looked for. */
  readonly most?: number;
  /** The most steps of the search. */
  readonly budget?: number;
}

/**
 * Every smallest set of cells whose change makes all rows hold (Fellegi and Holt 1976), over whole numbers. A row that fails
 * must contain a cell that changes: each is tried in turn, its column eliminated (the rows that remain are the implied
 * edits), and then forbidden to its later siblings, so that no set is met twice.
 *
 * A set whose equations have one solution and that one is negative may still be part of a larger one, so the search goes on
 * from it over the cells that could change the offending value.
 */
export function search(puzzle: Puzzle, { most = 5, budget = 20_000 }: Limits = {}): Answer {
  const height = puzzle.rows.length;
  const words = puzzle.supports[0]?.length ?? 0;
  const { levels, banned } = roomFor(puzzle.values.length, height, most);
  const taken = new Uint8Array(height);
  const chosen: Choice[] = [];
  const found: Found[] = [];
  let size = 1;
  let nodes = 0;
  let unsure = false;

  banned.fill(0);
  const ground = levels[0] as Level;
  for (let i = 0; i < height; i++) {
    ground.rows[i] = puzzle.rows[i] as Int32Array;
    ground.supports[i] = puzzle.supports[i] as Int32Array;
    ground.residuals[i] = puzzle.residuals[i] as number;
  }
  for (; size <= most; size++) {
    step(ground);
    if (found.length > 0) break;
    if (nodes > budget) return { size: null, found, complete: false, limit: "budget", nodes };
  }
  if (found.length === 0) return { size: null, found, complete: false, limit: unsure ? "budget" : "size", nodes };
  if (unsure || nodes > budget) return { size, found, complete: false, limit: "budget", nodes };
  return { size, found, complete: true, nodes };

  function step(level: Level): void {
    if (++nodes > budget) return;
    const left = size - chosen.length;
    let best = -1;
    let fewest = 1 << 30;
    for (let i = 0; i < height; i++) {
      if (taken[i] === 1 || level.residuals[i] === 0) continue;
      const free = count(level.supports[i] as Int32Array);
      if (free === 0) return;
      if (free < fewest) [best, fewest] = [i, free];
    }
    if (best === -1) stand(level, left);
    else if (left === 1) last(level, best);
    else if (left > 1 && apart(level, left) <= left) {
      each(level.supports[best] as Int32Array, (cell) => choose(level, cell, best));
    }
  }

  /** Every row holds, with fewer cells than allowed or as many. */
  function stand(level: Level, left: number): void {
    const settled = settle(puzzle, chosen);
    if (left === 0) {
      if (settled.found) found.push(settled.found);
      unsure ||= settled.unsure;
      return;
    }
    unsure ||= settled.unsure || settled.breaks;
    // A set with one solution that will not do: some cell that moves the offending value has to change as well.
    if (!settled.offends || size < puzzle.girth()) return;
    const open = settled.offends;
    const passing = union(level);
    each(open, (cell) => {
      const bound = ((passing[cell >> 5] as number) >>> (cell & 31)) & 1;
      if (bound === 0) choose(level, cell, -1);
      else if (left > 1) choose(level, cell, holding(level, cell));
    });
  }

  /** One cell is left to choose: it stands in every failing row, by the right amount, and in no other. */
  function last(level: Level, row: number): void {
    const common = (level.supports[row] as Int32Array).slice();
    for (let i = 0; i < height; i++) {
      if (taken[i] === 1 || i === row) continue;
      const support = level.supports[i] as Int32Array;
      const fails = level.residuals[i] !== 0;
      for (let w = 0; w < words; w++) {
        common[w] = (common[w] as number) & (fails ? (support[w] as number) : ~(support[w] as number));
      }
    }
    const pivot = level.rows[row] as Int32Array;
    const residual = level.residuals[row] as number;
    each(common, (cell) => {
      nodes++;
      const lead = pivot[cell] as number;
      for (let i = 0; i < height; i++) {
        if (taken[i] === 1 || level.residuals[i] === 0) continue;
        if ((level.residuals[i] as number) * lead !== residual * ((level.rows[i] as Int32Array)[cell] as number))
          return;
      }
      chosen.push({ cell, row: pivot, support: level.supports[row] as Int32Array, residual });
      stand(level, 0);
      chosen.pop();
    });
  }

  /** Changes a cell; by row `pivot`, or freely where it stands in none of the rows that are left. */
  function choose(level: Level, cell: number, pivot: number): void {
    if (pivot === -1) {
      chosen.push({ cell });
      step(level);
    } else {
      const next = levels[chosen.length + 1] as Level;
      eliminate(level, next, taken, pivot, cell);
      chosen.push({
        cell,
        row: level.rows[pivot] as Int32Array,
        support: level.supports[pivot] as Int32Array,
        residual: level.residuals[pivot] as number,
      });
      taken[pivot] = 1;
      step(next);
      taken[pivot] = 0;
    }
    chosen.pop();
  }

  /** Visits the cells that are not banned, and bans each for those after it. */
  function each(support: Int32Array, visit: (cell: number) => void): void {
    const here = new Int32Array(words);
    for (let w = 0; w < words; w++) {
      here[w] = (support[w] as number) & ~(banned[w] as number);
      for (let bits = here[w] as number; bits !== 0; bits &= bits - 1) {
        const bit = bits & -bits;
        banned[w] = (banned[w] as number) | bit;
        visit((w << 5) + 31 - Math.clz32(bit));
        if (nodes > budget) break;
      }
    }
    for (let w = 0; w < words; w++) banned[w] = (banned[w] as number) & ~(here[w] as number);
  }

  function count(support: Int32Array): number {
    let total = 0;
    for (let w = 0; w < words; w++) total += ones((support[w] as number) & ~(banned[w] as number));
    return total;
  }

  /** Failing rows that share no free cell, counted greedily: each needs a cell of its own. */
  function apart(level: Level, enough: number): number {
    const used = new Int32Array(words);
    let rows = 0;
    for (let i = 0; i < height && rows <= enough; i++) {
      if (taken[i] === 1 || level.residuals[i] === 0) continue;
      const support = level.supports[i] as Int32Array;
      let shared = 0;
      for (let w = 0; w < words; w++) shared |= (support[w] as number) & (used[w] as number) & ~(banned[w] as number);
      if (shared !== 0) continue;
      rows++;
      for (let w = 0; w < words; w++) used[w] = (used[w] as number) | (support[w] as number);
    }
    return rows;
  }

  /** A row that is left and has the cell. */
  function holding(level: Level, cell: number): number {
    return level.rows.findIndex((row, i) => taken[i] === 0 && row[cell] !== 0);
  }

  /** The cells that stand in some row which is left. */
  function union(level: Level): Int32Array {
    const all = new Int32Array(words);
    for (let i = 0; i < height; i++) {
      if (taken[i] === 1) continue;
      const support = level.supports[i] as Int32Array;
      for (let w = 0; w < words; w++) all[w] = (all[w] as number) | (support[w] as number);
    }
    return all;
  }
}

/** The set bits of a word. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
