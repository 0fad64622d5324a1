import type { Row } from "../../document.ts";
import { joined, placesOf, slice } from "./columns.ts";
import { cellText, isBlank, type Line, type Region } from "./lines.ts";

/**
 * A table between lines of strokes, a stroke as long as its column is wide. Each line is a row; where blank lines stand
 * between rows, a row goes over lines.
 */
export function readRulers(lines: readonly Line[], start: number, table: number): Region | undefined {
  if (!RULER.test(lines[start]?.text ?? "")) return undefined;
  const end = endOf(lines, start);
  if (end === undefined) return undefined;
  const columns = columnsOf((lines[start] as Line).text);
  const rows: Row[] = [];
  for (const own of rowsOf(lines.slice(start + 1, end))) {
    const texts: string[][] = columns.map(() => []);
    for (const line of own) {
      const places = placesOf(line.text);
      for (const [at, from] of columns.entries()) {
        // Text on the room between two columns belongs to neither.
        if (at > 0 && places[from - 1] !== undefined && !/^[ \u3000]$/.test(places[from - 1] as string))
          return undefined;
        const text = slice(places, from, columns[at + 1] ?? places.length);
        if (text === undefined) return undefined;
        texts[at]?.push(text);
      }
    }
    const row = rows.length + 1;
    const line = (own[0] as Line).number;
    rows.push({
      cells: texts.map((some, at) => ({ text: cellText(joined(some)), place: { line, table, row, column: at + 1 } })),
    });
  }
  const last = STROKES.test(lines[end]?.text ?? "") ? end + 1 : end;
  return rows.length > 0 ? { start, end: last, rows } : undefined;
}

const RULER = /^\s*(?:-{2,}(?: +-{2,})+|={2,}(?: +={2,})+)\s*$/;
const STROKES = /^\s*(?:-{2,}(?: +-{2,})*|={2,}(?: +={2,})*)\s*$/;

/** The line of strokes that closes the table; without one it ends with the first blank line. */
function endOf(lines: readonly Line[], start: number): number | undefined {
  let blank: number | undefined;
  for (let at = start + 1; at < Math.min(lines.length, start + MOST_LINES); at++) {
    const text = lines[at]?.text ?? "";
    if (STROKES.test(text)) return at;
    if (isBlank(lines[at])) blank ??= at;
    // A line that begins at the margin of the page stands behind the table.
    else if (blank !== undefined && !/^\s/.test(text) && /^\s/.test(lines[start]?.text ?? "")) return blank;
  }
  return blank;
}

const MOST_LINES = 1_000;

function columnsOf(ruler: string): number[] {
  return [...ruler.matchAll(/[-=]{2,}/g)].map((run) => run.index);
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [[]];
  const isSpread = lines.some(isBlank);
  for (const line of lines) {
    if (isBlank(line)) rows.push([]);
    else if (isSpread) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.filter((row) => row.length > 0);
}
