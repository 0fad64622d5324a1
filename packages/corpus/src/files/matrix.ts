import type { PaperCell, PaperRow } from "../paper/paper.ts";
import { laid } from "./laid.ts";

/** A table place by place: where a cell reaches over several, all of them hold the same object. */
export type Matrix = readonly (readonly PaperCell[])[];

export function toMatrix(rows: readonly PaperRow[]): PaperCell[][] {
  const out: PaperCell[][] = rows.map(() => []);
  laid(rows).forEach((row, y) => {
    for (const cell of row) {
      if (cell.above) continue;
      const own = { text: cell.text, across: 1, down: 1 };
      for (let dy = 0; dy < cell.down && y + dy < out.length; dy++) {
        for (let dx = 0; dx < cell.across; dx++) (out[y + dy] as PaperCell[])[cell.column + dx] = own;
      }
    }
  });
  const width = Math.max(0, ...out.map((row) => row.length));
  return out.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? { text: "", across: 1, down: 1 }));
}

/** Cells again: neighbouring places with the same object are one, and where columns went between them, one for each piece. */
export function fromMatrix(matrix: Matrix): PaperRow[] {
  const done = matrix.map((row) => row.map(() => false));
  return matrix.map((row, y) =>
    row.flatMap((cell, x) => {
      if (done[y]?.[x]) return [];
      let across = 1;
      while (x + across < row.length && row[x + across] === cell && !done[y]?.[x + across]) across++;
      let down = 1;
      const isWhole = (at: number) =>
        Array.from({ length: across }, (_, dx) => matrix[at]?.[x + dx]).every((one) => one === cell);
      while (y + down < matrix.length && isWhole(y + down)) down++;
      for (let dy = 0; dy < down; dy++) {
        for (let dx = 0; dx < across; dx++) (done[y + dy] as boolean[])[x + dx] = true;
      }
      return [{ text: cell.text, across, down }];
    }),
  );
}

export const turned = (matrix: Matrix): PaperCell[][] =>
  (matrix[0] ?? []).map((_, x) => matrix.map((row) => row[x] as PaperCell));
