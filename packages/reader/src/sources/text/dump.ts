import type { Cell, Row } from "../../document.ts";
import { cellText, isBlank, type Line, type Region } from "./lines.ts";

/**
 * The dump of a word processor: every cell on a line of its own behind one tab, a blank line after each row. A line without
 * a tab goes on with the cell before it. Cells that a vertical merge covers are lines with nothing but the tab.
 *
 * `tried` keeps the line at which it was seen to be no dump, since from every line before that one it would be seen again.
 */
export function readDump(
  lines: readonly Line[],
  start: number,
  table: number,
  tried: { until: number },
): Region | undefined {
  if (start < tried.until || !isCell(lines[start])) return undefined;
  const rows: Row[] = [];
  let at = start;
  while (at < lines.length) {
    const cells: { text: string; line: number }[] = [];
    while (!isEnd(lines[at])) {
      const line = lines[at++] as Line;
      if (line.text.startsWith("\t")) {
        if (line.text.indexOf("\t", 1) >= 0) {
          tried.until = at;
          return undefined;
        }
        cells.push({ text: line.text.slice(1), line: line.number });
      } else {
        const last = cells.at(-1);
        if (last) last.text += `\n${line.text}`;
      }
    }
    const row = rows.length + 1;
    rows.push({
      cells: cells.map(
        ({ text, line }, column): Cell => ({ text: cellText(text), place: { line, table, row, column: column + 1 } }),
      ),
    });
    if (!isCell(lines[at + 1])) break;
    at++;
  }
  return { start, end: at, rows };
}

const isCell = (line: Line | undefined) => line?.text.startsWith("\t") === true;

/** A row ends at a line without even a tab. */
const isEnd = (line: Line | undefined) => line === undefined || (isBlank(line) && !isCell(line));
