/**
 * A lower bound, up to 4, on the number of cells that can change together without any row noticing. In table three it is
 * 4: two rows by two columns. Fewer cells than that have at most one set of values.
 */
export function girth(rows: readonly Int32Array[]): number {
  const width = rows[0]?.length ?? 0;
  const marks = new Float64Array(width);
  let seed = 1;
  for (const row of rows) {
    // Equal sums stand for equal columns. A chance collision makes the bound lower, and it stays a bound.
    seed = (seed * 48271) % 2147483647;
    for (let cell = 0; cell < width; cell++) marks[cell] = (marks[cell] as number) + (row[cell] as number) * seed;
  }
  const seen = new Set<number>();
  for (const mark of marks) {
    if (mark === 0 || seen.has(Math.abs(mark))) return 2;
    seen.add(Math.abs(mark));
  }
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < a; b++) {
      const [x, y] = [marks[a] as number, marks[b] as number];
      if (seen.has(Math.abs(x + y)) || seen.has(Math.abs(x - y))) return 3;
    }
  }
  return 4;
}
