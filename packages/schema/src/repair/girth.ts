/**
 * A lower bound, up to 4, on the number of cells that can change together without any row noticing. In table three it is
 * 4: two rows by two columns. Fewer cells than that have at most one set of values.
 */
export function girth(rows: readonly Int32Array[]): number {
  // With other weights more combinations could cancel than are looked for below.
  if (rows.some((row) => row.some((weight) => Math.abs(weight) > 1))) return 2;
  const marks = marksOf(rows);
  const seen = new Set<number>();
  for (const mark of marks) {
    if (mark === 0 || seen.has(Math.abs(mark))) return 2;
    seen.add(Math.abs(mark));
  }
  // Columns of 0 and ±1: if three depend on each other, the sum or difference of two is the third, or twice the third.
  const cancels = (mark: number) => seen.has(Math.abs(mark)) || seen.has(Math.abs(mark) / 2);
  for (const [a, x] of marks.entries()) {
    for (const y of marks.subarray(0, a)) if (cancels(x + y) || cancels(x - y)) return 3;
  }
  return 4;
}

/** A number for each column, in proportion to it. By chance two could agree: then the bound is lower, and remains one. */
function marksOf(rows: readonly Int32Array[]): Float64Array {
  const marks = new Float64Array(rows[0]?.length ?? 0);
  let seed = 1;
  for (const row of rows) {
    seed = (seed * 48271) % 2147483647;
    row.forEach((weight, cell) => {
      marks[cell] = (marks[cell] as number) + weight * seed;
    });
  }
  return marks;
}
