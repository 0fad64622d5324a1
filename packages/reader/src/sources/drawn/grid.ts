import type { Rule } from "./page.ts";
import { SNAP } from "./rules.ts";

/** A table as its lines draw it. */
export interface Grid {
  /** Where its columns and rows begin, and the last ones end. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly Box[];
}

/** A cell and the columns and rows it covers; the ends are not with it. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cells that lines close; undefined where the lines close none beside one another. */
export function gridOf(rules: readonly Rule[]): Grid | undefined {
  const across = rules.filter((rule) => rule.across);
  const down = rules.filter((rule) => !rule.across);
  if (across.length < 2 || down.length < 2) return undefined;
  const xs = stops(down, across);
  const ys = stops(across, down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > MOST_ROOM) return undefined;
  const walls = {
    left: wallsOf(down, xs, ys),
    top: wallsOf(across, ys, xs),
  };
  // Rooms that no wall parts are one cell.
  const cell = Array.from({ length: columns * rows }, (_, at) => at);
  const root = (at: number): number => {
    let one = at;
    while (cell[one] !== one) one = cell[one] = cell[cell[one] as number] as number;
    return one;
  };
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const at = y * columns + x;
      if (x > 0 && !walls.left.has(x * rows + y)) cell[root(at)] = root(at - 1);
      if (y > 0 && !walls.top.has(y * columns + x)) cell[root(at)] = root(at - columns);
    }
  }
  const rooms = new Map<number, number[]>();
  for (let at = 0; at < cell.length; at++) {
    const own = rooms.get(root(at));
    if (own) own.push(at);
    else rooms.set(root(at), [at]);
  }
  const cells = [...rooms.values()].flatMap((own) => boxesOf(own, columns));
  return { xs, ys, cells: cells.sort((a, b) => a.top - b.top || a.left - b.left) };
}

/** The largest tables of one page have some thousand cells. */
const MOST_ROOM = 20_000;

/** Where lines stand, and where those that cross them end: a table may be open at its sides. */
function stops(lines: readonly Rule[], crossing: readonly Rule[]): number[] {
  const groups: number[][] = [];
  for (const at of lines.map((rule) => rule.at).sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const near = group && at - (group.at(-1) as number) <= SNAP && at - (group[0] as number) <= SNAP * 2;
    if (near) group.push(at);
    else groups.push([at]);
  }
  const found = groups.map((group) => ((group[0] as number) + (group.at(-1) as number)) / 2);
  const from = Math.min(...crossing.map((rule) => rule.from));
  const to = Math.max(...crossing.map((rule) => rule.to));
  if (from < (found[0] as number) - SNAP * 2) found.unshift(from);
  if (to > (found.at(-1) as number) + SNAP * 2) found.push(to);
  return found;
}

const nearest = (stands: readonly number[], at: number) => {
  let best = 0;
  stands.forEach((stand, i) => {
    if (Math.abs(stand - at) < Math.abs((stands[best] as number) - at)) best = i;
  });
  return best;
};

/** The walls that lines stand for: of each line, the rooms along at least half of which it runs. The outermost always stand. */
function wallsOf(lines: readonly Rule[], stands: readonly number[], along: readonly number[]): Set<number> {
  const walls = new Set<number>();
  const rooms = along.length - 1;
  for (const line of lines) {
    const stand = nearest(stands, line.at);
    for (let at = 0; at < rooms; at++) {
      const [from, to] = [along[at] as number, along[at + 1] as number];
      if (Math.min(line.to, to) - Math.max(line.from, from) >= (to - from) / 2) walls.add(stand * rooms + at);
    }
  }
  return walls;
}

/** Rooms that form a rectangle are one cell. Others lack a line somewhere: there each row of rooms stands for itself. */
function boxesOf(rooms: readonly number[], columns: number): Box[] {
  const xs = rooms.map((room) => room % columns);
  const ys = rooms.map((room) => Math.floor(room / columns));
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs) + 1,
    top: Math.min(...ys),
    bottom: Math.max(...ys) + 1,
  };
  if ((box.right - box.left) * (box.bottom - box.top) === rooms.length) return [box];
  const pieces: Box[] = [];
  let last: { left: number; right: number; top: number; bottom: number } | undefined;
  for (const room of [...rooms].sort((a, b) => a - b)) {
    const [x, y] = [room % columns, Math.floor(room / columns)];
    if (last && last.top === y && last.right === x) last.right++;
    else {
      last = { left: x, right: x + 1, top: y, bottom: y + 1 };
      pieces.push(last);
    }
  }
  return pieces;
}
