/**
 * The equations that a repair has to satisfy, as dense rows over the cells of one island: a set of equations that share
 * cells, directly or through others. Table three is one island, each block of table four its own.
 */
export interface Entry {
  readonly at: number;
  readonly weight: number;
}

/** Σ weight·cell + constant = 0. */
export interface Line {
  readonly entries: readonly Entry[];
  readonly constant: number;
}

/** Σ weight·cell + constant ≤ 0. */
export type Bound = Line;

export interface Island {
  /** The cells by their place in the layout, in the order of the form. */
  readonly cells: Int32Array;
  /** Its lines, by their place in the system. */
  readonly lines: Int32Array;
  /** One row for each line, one coefficient for each cell. */
  readonly rows: readonly Int32Array[];
  /** The cells with a coefficient, 32 to a word. */
  readonly supports: readonly Int32Array[];
  /** Bounds that hold some of its cells. */
  readonly bounds: readonly Bound[];
}

export interface System {
  readonly width: number;
  readonly lines: readonly Line[];
  readonly islands: readonly Island[];
  /** Which lines each cell stands in, from `start[at]` to `start[at + 1]`. */
  readonly start: Int32Array;
  readonly line: Int32Array;
  readonly weight: Int32Array;
  /** The island of each line, and the place of each cell in its island. */
  readonly islandOf: Int32Array;
  readonly local: Int32Array;
  readonly bounds: readonly Bound[];
  /** 1 where a value may be negative. */
  readonly signed: Uint8Array;
}

/** Lays out a system. A cell must not stand twice in one line. */
export function systemOf(
  width: number,
  lines: readonly Line[],
  { bounds = [], signed = new Uint8Array(width) }: { bounds?: readonly Bound[]; signed?: Uint8Array } = {},
): System {
  const uses: Entry[][] = Array.from({ length: width }, () => []);
  lines.forEach((line, i) => {
    for (const { at, weight } of line.entries) uses[at]?.push({ at: i, weight });
  });
  const start = new Int32Array(width + 1);
  uses.forEach((list, at) => {
    start[at + 1] = (start[at] as number) + list.length;
  });
  const islandOf = new Int32Array(lines.length).fill(-1);
  const local = new Int32Array(width).fill(-1);
  const islands: Island[] = [];
  lines.forEach((_, first) => {
    if (islandOf[first] !== -1) return;
    const members = spread(first, lines, uses, (line) => {
      if (islandOf[line] !== -1) return false;
      islandOf[line] = islands.length;
      return true;
    });
    islands.push(island(members, lines, local, bounds));
  });
  return {
    width,
    lines,
    islands,
    start,
    line: Int32Array.from(uses.flat(), (use) => use.at),
    weight: Int32Array.from(uses.flat(), (use) => use.weight),
    islandOf,
    local,
    bounds,
    signed,
  };
}

/** The lines that can be reached from one over shared cells, in their order; `enter` says whether a line is new. */
function spread(
  first: number,
  lines: readonly Line[],
  uses: readonly (readonly Entry[])[],
  enter: (line: number) => boolean,
): number[] {
  const reached = enter(first) ? [first] : [];
  for (let i = 0; i < reached.length; i++) {
    for (const { at } of (lines[reached[i] as number] as Line).entries) {
      for (const use of uses[at] as readonly Entry[]) if (enter(use.at)) reached.push(use.at);
    }
  }
  return reached.sort((a, b) => a - b);
}

function island(
  members: readonly number[],
  lines: readonly Line[],
  local: Int32Array,
  bounds: readonly Bound[],
): Island {
  const own = members.map((line) => lines[line] as Line);
  const cells = [...new Set(own.flatMap((line) => line.entries.map((entry) => entry.at)))].sort((a, b) => a - b);
  cells.forEach((at, i) => {
    local[at] = i;
  });
  const rows = own.map((line) => {
    const row = new Int32Array(cells.length);
    for (const { at, weight } of line.entries) row[local[at] as number] = weight;
    return row;
  });
  return {
    cells: Int32Array.from(cells),
    lines: Int32Array.from(members),
    rows,
    supports: rows.map(supportOf),
    bounds: bounds.filter((bound) => bound.entries.some(({ at }) => cells.includes(at))),
  };
}

function supportOf(row: Int32Array): Int32Array {
  const support = new Int32Array((row.length + 31) >> 5);
  row.forEach((weight, cell) => {
    if (weight !== 0) support[cell >> 5] = (support[cell >> 5] as number) | (1 << (cell & 31));
  });
  return support;
}
