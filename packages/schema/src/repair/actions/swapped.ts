import type { Trial } from "../trial.ts";

/** Two figures beside or above each other changed places. */
export function swapped({ compiled, reaches, holds, now, set, judge }: Trial): void {
  for (const { rows, columns } of compiled.sheets) {
    for (const strip of [...rows, ...columns]) {
      if (!reaches(strip)) continue;
      for (let i = 1; i < strip.cells.length; i++) {
        const [a, b] = [strip.cells[i - 1] as number, strip.cells[i] as number];
        const [x, y] = [now(a), now(b)];
        if (x === y || !holds([a, b])) continue;
        set(a, y);
        set(b, x);
        judge("swap");
      }
    }
  }
}
