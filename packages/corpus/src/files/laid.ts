import type { PaperCell, PaperRow } from "../paper/paper.ts";

/** A cell in its column; `above` where it is the room that a cell of an earlier row reaches down over. */
export interface Laid extends PaperCell {
  readonly column: number;
  readonly above: boolean;
}

/** Every row of a table from left to right, without gaps: what the grammars of files want to be told. */
export function laid(rows: readonly PaperRow[]): Laid[][] {
  const open = new Map<number, { cell: Laid; until: number }>();
  return rows.map((row, y) => {
    const out: Laid[] = [];
    let column = 0;
    const reach = () => {
      for (let held = open.get(column); held && held.until > y; held = open.get(column)) {
        out.push({ ...held.cell, text: "", above: true });
        column += held.cell.across;
      }
    };
    for (const cell of row) {
      reach();
      const one = { ...cell, column, above: false };
      out.push(one);
      if (cell.down > 1) open.set(column, { cell: one, until: y + cell.down });
      column += cell.across;
    }
    reach();
    return out;
  });
}

export const xml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
