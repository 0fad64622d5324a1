import type { Row } from "../../document.ts";
import { cellText, isBlank, type Line, type Region } from "./lines.ts";

/** A row a line, its cells parted by tabs: what a spreadsheet puts on the clipboard. */
export function readTabs(lines: readonly Line[], start: number, table: number): Region | undefined {
  if (!isRow(lines[start])) return undefined;
  const rows: Row[] = [];
  let at = start;
  for (; isRow(lines[at]); at++) {
    const line = lines[at] as Line;
    const row = rows.length + 1;
    rows.push({
      cells: line.text.split("\t").map((text, column) => ({
        text: cellText(text),
        place: { line: line.number, table, row, column: column + 1 },
      })),
    });
  }
  return { start, end: at, rows };
}

const isRow = (line: Line | undefined) => line !== undefined && !isBlank(line) && line.text.includes("\t");
