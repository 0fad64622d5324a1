import type { Trial } from "../trial.ts";

/** A row that holds the figures of the row beside it: its own are what the columns lack. */
export function copied(trial: Trial): void {
  const { compiled, frame, reaches, holds, now, poise, judge } = trial;
  const { system } = compiled;
  for (const { rows } of compiled.sheets) {
    rows.forEach((row, r) => {
      if (!reaches(row) || !holds(row.cells)) return;
      if (
        !rows.some(
          (other, o) => Math.abs(o - r) === 1 && other.cells.every((at, i) => now(at) === now(row.cells[i] as number)),
        )
      ) {
        return;
      }
      if (row.cells.filter((at) => now(at) !== 0).length < 2) return;
      for (const at of row.cells) {
        const lacking = linesOf(at).find((line) => frame.residuals[line] !== 0 && !row.own.includes(line));
        if (lacking !== undefined) poise(at, lacking);
      }
      judge("copiedRow");
    });
  }

  function linesOf(at: number): number[] {
    return Array.from(system.line.subarray(system.start[at], system.start[at + 1]));
  }
}
