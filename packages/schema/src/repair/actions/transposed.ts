import type { Sheet, Strip } from "../compile.ts";
import type { Trial } from "../trial.ts";

/** Two rows, or the same rows of two neighbouring columns, changed places. */
export function transposed(trial: Trial): void {
  for (const sheet of trial.compiled.sheets) {
    pairs(sheet.rows, sheet.rows.length, (a, b) =>
      exchange(
        trial,
        a,
        b,
        a.cells.map((_, i) => i),
      ),
    );
    const blocks = blocksOf(sheet);
    pairs(sheet.columns, 1, (a, b) => {
      for (const block of blocks) exchange(trial, a, b, block);
    });
  }
}

function pairs(strips: readonly Strip[], apart: number, visit: (a: Strip, b: Strip) => void): void {
  strips.forEach((a, i) => {
    for (const b of strips.slice(i + 1, i + 1 + apart)) visit(a, b);
  });
}

function exchange({ reaches, holds, now, set, judge }: Trial, a: Strip, b: Strip, places: readonly number[]): void {
  if (!reaches(a, b)) return;
  for (const i of places) {
    const [one, other] = [a.cells[i] as number, b.cells[i] as number];
    const [x, y] = [now(one), now(other)];
    if (x === y || !holds([one, other])) continue;
    set(one, y);
    set(other, x);
  }
  judge("transposedBlock");
}

/** The rows of each group without its total, and all rows. */
function blocksOf({ rows }: Sheet): number[][] {
  const groups = new Set(rows.flatMap((row) => row.groups));
  return [
    ...[...groups].map((group) => rows.flatMap((row, i) => (row.groups.includes(group) && !row.total ? [i] : []))),
    rows.map((_, i) => i),
  ];
}
