import { MOST_CELLS, MOST_COLUMNS } from "../../limits.ts";
import type { Draft } from "../draft.ts";
import { Refused } from "../source.ts";
import type { Sheet } from "./sheet.ts";

/** A name that someone gave tells what the sheet is about. */
export function title(name: string, draft: Draft): void {
  if (!/\p{Script=Han}/u.test(name)) return;
  draft.openParagraph();
  draft.say(name);
  draft.closeParagraph();
}

/** Every place of the grid is a cell, as far as anything stands on the sheet; what a merged cell covers is none. */
export function lay(sheet: Sheet, draft: Draft): void {
  const width = widthOf(sheet);
  if (sheet.rows.size * width > MOST_CELLS) throw new Refused({ code: "tooLarge", what: "cells", limit: MOST_CELLS });
  const covers = coversOf(sheet);
  draft.openTable();
  for (const [at, row] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    draft.openRow();
    for (let column = 0; column < width; ) {
      const cover = covers.get(at)?.get(column);
      const across = Math.min(cover?.across ?? 1, width - column);
      draft.openCell({ across, down: 1, ...(cover?.covered && { covered: true }) });
      draft.openParagraph();
      draft.say(row.get(column) ?? "");
      draft.closeParagraph();
      draft.closeCell();
      column += across;
    }
  }
  draft.closeTable();
}

function widthOf({ rows }: Sheet): number {
  let width = 0;
  for (const row of rows.values())
    for (const [column, text] of row) if (text !== "") width = Math.max(width, column + 1);
  return Math.min(width, MOST_COLUMNS);
}

interface Cover {
  readonly across: number;
  readonly covered: boolean;
}

/** What merged cells do in the rows that have any: the first place of each, and those in its column below it. */
function coversOf({ rows, merged }: Sheet): ReadonlyMap<number, ReadonlyMap<number, Cover>> {
  const covers = new Map<number, Map<number, Cover>>();
  for (const { from, to } of merged) {
    for (const at of rows.keys()) {
      if (at < from.row || at > to.row) continue;
      const row = covers.get(at) ?? new Map<number, Cover>();
      row.set(from.column, { across: to.column - from.column + 1, covered: at > from.row });
      covers.set(at, row);
    }
  }
  return covers;
}
