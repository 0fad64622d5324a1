import type { FlatLine, Grid, Layout } from "../layout.ts";
import { labelOf } from "./label.ts";
import { isMute, isNameless, nameOf, type Stand, standOf } from "./name.ts";
import type { Phrases } from "./phrases.ts";

/**
 * What the cells of a relation have in common, so that it is said once: a column, a row, a group of a row without a name, or
 * one cell of several reports. `by` is that in which they differ.
 */
export type Frame =
  | { readonly of: "column" | "row"; readonly line: FlatLine; readonly grid: Grid; readonly by: "row" | "column" }
  | { readonly of: "group"; readonly line: FlatLine; readonly grid: Grid; readonly by: "column" }
  | { readonly of: "cell"; readonly cell: string; readonly layout: Layout; readonly by: "report" }
  | { readonly of: "nothing"; readonly by: "row" | "column" | "cell" };

/** A cell, and the report it is from where that is not the one asked about; `year` is null where it is not known. */
export interface Named {
  readonly cell: string;
  readonly year?: number | null | undefined;
  readonly authority?: string | null | undefined;
}

export function frameOf(terms: readonly Named[], layout: Layout): Frame {
  const cells = terms.map((term) => term.cell);
  if (cells.length > 1 && cells.every((cell) => cell === cells[0])) {
    return { of: "cell", cell: cells[0] as string, layout, by: "report" };
  }
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

/** The column, row, group or cell itself. */
export function frameName(frame: Exclude<Frame, { of: "nothing" }>, phrases: Phrases): string {
  if (frame.of === "cell") return labelOf(frame.cell, frame.layout, phrases);
  return frame.of === "group" ? phrases.around(frame.line, frame.grid) : nameOf(frame.line, frame.grid, phrases);
}

/** A cell by what the frame has not said of it. */
export function nameInside(term: Named, layout: Layout, frame: Frame, phrases: Phrases): string {
  if (frame.of === "cell") return term.authority ?? phrases.report(term.year);
  const name = nameOnPaper(term.cell, layout, frame, phrases);
  return term.year === undefined ? name : phrases.ofYear(name, term.year);
}

function nameOnPaper(cell: string, layout: Layout, frame: Frame, phrases: Phrases): string {
  const { place, grid } = standOf(cell, layout);
  if (frame.of === "group") return phrases.own(place.column, grid);
  return frame.by === "row" || frame.by === "column"
    ? nameOf(place[frame.by], grid, phrases)
    : labelOf(cell, layout, phrases);
}

function shared(stands: readonly Stand[], key: "table" | "row" | "column"): boolean {
  const of = ({ place }: Stand) => (key === "table" ? place.table : place[key].path);
  return stands.every((stand) => of(stand) === of(stands[0] as Stand));
}
