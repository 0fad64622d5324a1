import type { Library, LibraryPlace } from "./library.ts";

/** Where one is in the matrix. Names, not numbers: the place survives a filter. */
export interface LibraryFocus {
  readonly authority: string | null;
  readonly year: number | null;
}

export type LibraryMove =
  | "up"
  | "down"
  | "left"
  | "right"
  | "rowStart"
  | "rowEnd"
  | "pageUp"
  | "pageDown"
  | "first"
  | "last"
  | "nextYear"
  | "previousYear"
  /** The next authority with a problem, or without a report, in the year one is in; around the end. */
  | "nextProblem"
  | "previousProblem";

/** The first authority in the year that is chosen. */
export const atTop = ({ rows, year }: Library): LibraryFocus => ({ authority: rows[0]?.authority.id ?? null, year });

/** What one is after a move; at an edge nothing changes, and a place that was filtered away is the top. */
export function moveInLibrary(was: LibraryFocus, by: LibraryMove, shown: Library, page = 10): LibraryFocus {
  const { rows, years } = shown;
  const row = rows.findIndex(({ authority }) => authority.id === was.authority);
  const column = was.year === null ? -1 : years.indexOf(was.year);
  if (row < 0 || column < 0) {
    const top = atTop(shown);
    const here = rows[0]?.places.find(({ year }) => year === top.year);
    const asked = by === "previousProblem" || (by === "nextProblem" && here !== undefined && !calls(here));
    return asked && here ? moveInLibrary(top, by, shown, page) : top;
  }
  const at = (toRow: number, toColumn: number): LibraryFocus => ({
    authority: rows[within(toRow, rows.length)]?.authority.id ?? null,
    year: years[within(toColumn, years.length)] ?? null,
  });
  switch (by) {
    case "up":
      return at(row - 1, column);
    case "down":
      return at(row + 1, column);
    case "left":
    case "previousYear":
      return at(row, column - 1);
    case "right":
    case "nextYear":
      return at(row, column + 1);
    case "rowStart":
      return at(row, 0);
    case "rowEnd":
      return at(row, years.length - 1);
    case "pageUp":
      return at(row - page, column);
    case "pageDown":
      return at(row + page, column);
    case "first":
      return at(0, column);
    case "last":
      return at(rows.length - 1, column);
    case "nextProblem":
      return at(next(1), column);
    case "previousProblem":
      return at(next(-1), column);
  }

  function next(step: 1 | -1): number {
    for (let i = 1; i <= rows.length; i++) {
      const to = (row + step * i + i * rows.length) % rows.length;
      const place = rows[to]?.places[column];
      if (place && calls(place)) return to;
    }
    return row;
  }
}

/** Whether there is something to do about it. */
const calls = ({ shade, look }: LibraryPlace) => shade > 0 || look === "missing";

const within = (at: number, length: number) => Math.min(length - 1, Math.max(0, at));
