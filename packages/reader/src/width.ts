import type { Cell } from "./document.ts";

/**
 * The cells of a row that stand in its columns, as far as the row itself can tell: as many as there are columns, and around
 * them only the room that merged cells leave. Undefined where cells are too few, or where several cuts give different rows.
 */
export function inColumns(values: readonly Cell[], columns: number): readonly Cell[] | undefined {
  const [only, ...others] = cuts(values, columns);
  if (only === undefined) return undefined;
  const cut = values.slice(only, only + columns);
  if (isBlank(values) || (others.length === 0 && isBounded(cut))) return cut;
  // A blank at the edge may be a figure's own, or room; it is its own where nothing else is left over.
  const bare = values.filter((cell) => !cell.covered);
  return bare.length === columns ? bare : undefined;
}

/** Every place where the row may begin: no cell with a text is left outside. */
export function cuts(values: readonly Cell[], columns: number): number[] {
  const first = values.findIndex((cell) => cell.text !== "");
  const last = values.findLastIndex((cell) => cell.text !== "");
  const found: number[] = [];
  for (let from = 0; from + columns <= values.length; from++) {
    if (first < 0 || (from <= first && last < from + columns)) found.push(from);
  }
  return found;
}

/** A figure, or a mark for none, at both ends: no blank can have been taken for one by being counted from the wrong side. */
export const isBounded = (cells: readonly Cell[]) => cells.at(0)?.text !== "" && cells.at(-1)?.text !== "";

export const isBlank = (cells: readonly Cell[]) => cells.every((cell) => cell.text === "");
