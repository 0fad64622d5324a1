import type { Strip } from "../compile.ts";
import type { Trial } from "../trial.ts";

/** Totals that were left at 0: each is the sum it is printed for. */
export function filled(trial: Trial): void {
  for (const { rows, columns } of trial.compiled.sheets) {
    const below = rows.filter((row) => row.total);
    const beside = columns.filter((column) => column.total);
    for (const row of below) attempt(trial, [[row, trial.compiled.columnOf]]);
    for (const column of beside) attempt(trial, [[column, trial.compiled.rowOf]]);
    for (const row of below) {
      for (const column of beside) {
        attempt(trial, [
          [row, trial.compiled.columnOf],
          [column, trial.compiled.rowOf],
        ]);
      }
    }
  }
}

/** Fills the cells of a strip by the sums that run across it: the cells of such a sum agree in `axis`. */
function attempt(trial: Trial, strips: readonly (readonly [Strip, Int32Array])[]): void {
  const { compiled, frame, holds, now, poise, judge } = trial;
  for (const [strip, axis] of strips) {
    for (const at of strip.cells) {
      if (now(at) !== 0 || !holds([at])) continue;
      const line = compiled.sums[at]?.find(
        (one) =>
          frame.active[one] === 1 && compiled.system.lines[one]?.entries.every((entry) => axis[entry.at] === axis[at]),
      );
      if (line !== undefined) poise(at, line);
    }
  }
  judge("totalNotFilled");
}
