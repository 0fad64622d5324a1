import type { Cell } from "./document.ts";

/**
 * The cells of a row that stand in its columns, where that is certain: as many as there are columns, and around them nothing
 * but the room that merged cells leave. Undefined where cells are too few, or where several cuts give different rows.
 */
export function inColumns(values: readonly Cell[], columns: number): readonly Cell[] | undefined {
  const [only, ...others] = cuts(values, columns);
  if (only === undefined) return undefined;
  const cut = (from: number) => values.slice(from, from + columns);
  if (others.length === 0) return cut(only);
  const texts = (from: number) =>
    cut(from)
      .map((cell) => cell.text)
      .join("\n");
  if (others.every((from) => texts(from) === texts(only))) return cut(only);
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
