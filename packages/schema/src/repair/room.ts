/** Working space of the search: the rows as they are after each elimination. Rows that did not change are shared. */
export interface Level {
  readonly rows: Int32Array[];
  readonly supports: Int32Array[];
  readonly residuals: Float64Array;
  readonly spareRows: Int32Array[];
  readonly spareSupports: Int32Array[];
}

export interface Room {
  readonly levels: readonly Level[];
  readonly banned: Int32Array;
}

const rooms = new Map<string, Room>();

/** Space for a problem of that shape. It is used again by the next one: a search runs to its end before another begins. */
export function roomFor(width: number, height: number, depth: number): Room {
  const key = `${width} ${height} ${depth}`;
  const known = rooms.get(key);
  if (known) return known;
  const words = (width + 31) >> 5;
  const room: Room = {
    levels: Array.from({ length: depth + 1 }, () => ({
      rows: new Array<Int32Array>(height),
      supports: new Array<Int32Array>(height),
      residuals: new Float64Array(height),
      spareRows: Array.from({ length: height }, () => new Int32Array(width)),
      spareSupports: Array.from({ length: height }, () => new Int32Array(words)),
    })),
    banned: new Int32Array(words),
  };
  rooms.set(key, room);
  return room;
}

/**
 * Writes into `to` the rows of `from` without column `cell`, by subtracting multiples of row `pivot`. Rows that are
 * `taken` are left alone. Stays in whole numbers: where the pivot is not ±1 the other row is multiplied first.
 */
export function eliminate(from: Level, to: Level, taken: Uint8Array, pivot: number, cell: number): void {
  const row = from.rows[pivot] as Int32Array;
  const support = from.supports[pivot] as Int32Array;
  const lead = row[cell] as number;
  const residual = from.residuals[pivot] as number;
  for (let i = 0; i < taken.length; i++) {
    const other = from.rows[i] as Int32Array;
    const weight = other[cell] as number;
    to.rows[i] = other;
    to.supports[i] = from.supports[i] as Int32Array;
    to.residuals[i] = from.residuals[i] as number;
    if (weight === 0 || taken[i] === 1 || i === pivot) continue;
    const scale = Math.abs(lead);
    const factor = lead > 0 ? -weight : weight;
    const made = to.spareRows[i] as Int32Array;
    const marks = to.spareSupports[i] as Int32Array;
    made.set(other);
    marks.set(from.supports[i] as Int32Array);
    if (scale !== 1) for (let j = 0; j < made.length; j++) made[j] = (made[j] as number) * scale;
    for (let w = 0; w < support.length; w++) {
      for (let bits = support[w] as number; bits !== 0; bits &= bits - 1) {
        const bit = bits & -bits;
        const j = (w << 5) + 31 - Math.clz32(bit);
        const sum = (made[j] as number) + factor * (row[j] as number);
        made[j] = sum;
        marks[w] = sum === 0 ? (marks[w] as number) & ~bit : (marks[w] as number) | bit;
      }
    }
    to.rows[i] = made;
    to.supports[i] = marks;
    to.residuals[i] = scale * (from.residuals[i] as number) + factor * residual;
  }
}
