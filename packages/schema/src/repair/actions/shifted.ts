import type { Trial } from "../trial.ts";

/**
 * A row slipped to the left (a blank was dropped) or to the right (one was put in) from a column on. The cell that becomes
 * free was nil, or is what its row needs.
 */
export function shifted(trial: Trial): void {
  for (const { rows } of trial.compiled.sheets) {
    for (const { cells, own } of rows.filter((row) => trial.reaches(row))) {
      for (let from = 0; from < cells.length - 1; from++) {
        if (!trial.holds(cells.slice(from))) continue;
        for (const by of [1, -1]) {
          const free = cells[by === 1 ? from : cells.length - 1] as number;
          move(trial, cells, from, by);
          trial.set(free, 0);
          trial.judge("shiftRow");
          const line = own.find((one) => trial.compiled.system.lines[one]?.entries.some(({ at }) => at === free));
          if (line === undefined || trial.frame.active[line] === 0) continue;
          move(trial, cells, from, by);
          trial.poise(free, line);
          trial.judge("shiftRow");
        }
      }
    }
  }
}

function move({ now, set }: Trial, cells: readonly number[], from: number, by: number): void {
  const before = cells.map(now);
  for (let i = from; i < cells.length; i++) {
    const source = i - by;
    if (source >= from && source < cells.length) set(cells[i] as number, before[source] as number);
  }
}
