import type { Trial } from "../trial.ts";

/** The digits of one figure stand in two neighbouring cells, as some PDF text has them; the cells behind may have moved on. */
export function split(trial: Trial): void {
  const { compiled, frame, reaches, holds, now, set, poise, judge } = trial;
  for (const { rows } of compiled.sheets) {
    for (const { cells, own } of rows.filter((row) => reaches(row))) {
      for (let i = 0; i + 1 < cells.length; i++) {
        const [a, b] = [cells[i] as number, cells[i + 1] as number];
        if (now(a) <= 0 || now(b) < 0 || !holds(cells.slice(i))) continue;
        const joined = Number(`${now(a)}${now(b)}`);
        if (!Number.isSafeInteger(joined)) continue;
        for (const [one, other] of [
          [a, b],
          [b, a],
        ] as const) {
          set(one, joined);
          set(other, 0);
          judge("splitDigits");
        }
        const last = cells.at(-1) as number;
        const line = own.find((one) => compiled.system.lines[one]?.entries.some(({ at }) => at === last));
        for (const how of line !== undefined && frame.active[line] === 1 ? ["nil", "due"] : ["nil"]) {
          set(a, joined);
          const before = cells.map(now);
          for (let j = i + 1; j + 1 < cells.length; j++) set(cells[j] as number, before[j + 1] as number);
          if (how === "nil") set(last, 0);
          else poise(last, line as number);
          judge("splitDigits");
        }
      }
    }
  }
}
