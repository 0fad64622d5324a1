import type { Cell, Row } from "../../document.ts";
import { cellText, isBlank, type Line, type Region } from "./lines.ts";

/**
 * Cells parted by bars. Two writings are met. In Markdown each line is a row between two bars. In the text of web pages a bar
 * closes a cell, and lines break anywhere: the rows are open, to be put together by what their labels say.
 */
export function readBars(lines: readonly Line[], start: number, table: number): Region | undefined {
  if (!hasBar(lines[start])) return undefined;
  let end = start;
  while (hasBar(lines[end])) end++;
  const region = lines.slice(start, end).map((line) => ({ ...line, text: line.text.replaceAll("｜", "|").trim() }));
  const worded = region.filter((line) => /[^|\s]/.test(line.text));
  const isMarkdown =
    worded.length > 0 &&
    (worded.every((line) => line.text.startsWith("|")) || region.some((line) => isRule(line.text)));
  const rows = isMarkdown ? markdown(region, table) : closing(region, table, isBlank(lines[start - 1]) || start === 0);
  return { start, end, rows };
}

const hasBar = (line: Line | undefined) => line !== undefined && /[|｜]/.test(line.text);

/** The rule below the head of a Markdown table. A row of single dashes is a row of nil marks. */
const isRule = (text: string) => /^\|?(?:\s*:?-{3,}:?\s*\|)*\s*:?-{3,}:?\s*\|?$/.test(text);

function markdown(region: readonly Line[], table: number): Row[] {
  return region
    .filter((line) => !isRule(line.text))
    .map((line, at) => ({
      cells: line.text
        .replace(/^\|/, "")
        .replace(/\|$/, "")
        .split("|")
        .map((text, column) => ({
          text: cellText(text),
          place: { line: line.number, table, row: at + 1, column: column + 1 },
        })),
    }));
}

/** Counted from the end: searched from the front, a line of nothing but bars would be gone through as often as it has bars. */
function barsAtEnd(text: string): number {
  let from = text.length;
  while (text[from - 1] === "|") from--;
  return text.length - from;
}

/** `closed`: nothing stands open before the region, so a bar at its head closes an empty cell and not the line before. */
function closing(region: readonly Line[], table: number, closed: boolean): Row[] {
  let open = !closed;
  const rows: Row[] = [];
  for (const line of region) {
    const pieces = line.text.split("|");
    const last = pieces.pop() ?? "";
    // A bar at the head of the line closes what stands open; otherwise it closes an empty cell.
    if (open && pieces[0] === "") pieces.shift();
    open = last.trim() !== "";
    if (open) pieces.push(last);
    // Bars bunched at the end of a line fill the room of merged cells.
    const bunch = barsAtEnd(line.text);
    const padding = line.text === "|".repeat(line.text.length) && line.text.length > 1 ? pieces.length : bunch - 1;
    const cells = pieces.map(
      (text, column): Cell => ({
        text: cellText(text),
        place: { line: line.number, table, row: rows.length + 1, column: column + 1 },
        ...(column >= pieces.length - padding && { covered: true }),
      }),
    );
    if (cells.length > 0) rows.push({ cells, open: true });
  }
  return rows;
}
