import type { FlatLine, Grid, Layout } from "../layout.ts";
import { labelOf } from "./label.ts";
import { isMute, isNameless, nameOf, type Stand, standOf } from "./name.ts";
import type { Phrases } from "./phrases.ts";

/**
 * What the cells of a relation have in common, so that it is said once: a column, a row, or a group of a row without a name.
 * `by` is the axis on which they differ.
 */
export type Frame =
  | { readonly of: "column" | "row"; readonly line: FlatLine; readonly grid: Grid; readonly by: "row" | "column" }
  | { readonly of: "group"; readonly line: FlatLine; readonly grid: Grid; readonly by: "column" }
  | { readonly of: "nothing"; readonly by: "row" | "column" | "cell" };

export function frameOf(cells: readonly string[], layout: Layout): Frame {
  const stands = cells.map((cell) => standOf(cell, layout));
  const [first] = stands;
  if (!first || stands.length === 1) return { of: "nothing", by: "cell" };
  const { grid } = first;
  const { row, column } = first.place;
  if (shared(stands, "table") && shared(stands, "column")) {
    if (isMute(column, grid)) return { of: "nothing", by: "row" };
    return { of: "column", line: column, grid, by: "row" };
  }
  if (!shared(stands, "table") || !shared(stands, "row")) return { of: "nothing", by: "cell" };
  if (!isNameless(row)) return { of: "row", line: row, grid, by: "column" };
  const inOneGroup = column.group !== "" && stands.every((stand) => stand.place.column.group === column.group);
  return inOneGroup ? { of: "group", line: column, grid, by: "column" } : { of: "nothing", by: "column" };
}

/** The column, row or group itself. */
export const frameName = (frame: Exclude<Frame, { of: "nothing" }>, phrases: Phrases): string =>
  frame.of === "group" ? phrases.around(frame.line, frame.grid) : nameOf(frame.line, frame.grid, phrases);

/** A cell by what the frame has not said of it. */
export function nameInside(cell: string, layout: Layout, frame: Frame, phrases: Phrases): string {
  const { place, grid } = standOf(cell, layout);
  if (frame.of === "group") return phrases.own(place.column, grid);
  return frame.by === "cell" ? labelOf(cell, layout, phrases) : nameOf(place[frame.by], grid, phrases);
}

function shared(stands: readonly Stand[], key: "table" | "row" | "column"): boolean {
  const of = ({ place }: Stand) => (key === "table" ? place.table : place[key].path);
  return stands.every((stand) => of(stand) === of(stands[0] as Stand));
}
