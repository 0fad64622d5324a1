import type { Block, Document, Row } from "../document.ts";
import { LONGEST_LINE, MOST_CELLS, MOST_LINES } from "../limits.ts";
import type { Refusal } from "../reading.ts";
import { readBars } from "./text/bars.ts";
import { readBoxes } from "./text/boxes.ts";
import { readCsv } from "./text/csv.ts";
import { readDump } from "./text/dump.ts";
import { type Line, type Region, toLines } from "./text/lines.ts";
import { withoutMarks, withoutSigns } from "./text/marks.ts";
import { readRulers } from "./text/rulers.ts";
import { readTabs } from "./text/tabs.ts";

/** Plain text and Markdown: there is no telling them apart, and a file may hold both. */
export function readText(text: string): { document: Document } | { refused: Refusal } {
  // Asked before there are any: cells take a hundred times the room of what parts them.
  if (partingsIn(text) > MOST_CELLS * 2) return TOO_MANY;
  const sheet = readCsv(text);
  if (sheet) return sheetOf(sheet);
  const { lines, bookmarks } = toLines(withoutMarks(text));
  if (lines.length > MOST_LINES) return { refused: { code: "tooLarge", what: "lines", limit: MOST_LINES } };
  if (lines.some((line) => line.text.length > LONGEST_LINE)) return { refused: { code: "unreadable" } };
  const blocks: Block[] = [];
  let tables = 0;
  const tried = { until: 0 };
  for (let at = 0; at < lines.length; ) {
    const region = regionAt(lines, at, tables + 1, tried);
    if (region) {
      at = region.end;
      if (region.rows.length > 0) {
        tables++;
        const place = { line: (lines[region.start] as Line).number, table: tables };
        blocks.push({ kind: "table", rows: region.rows, place });
      }
    } else {
      const line = lines[at++] as Line;
      if (!EMPTY.test(line.text)) blocks.push(paragraph(line));
    }
  }
  let cells = 0;
  for (const block of blocks) if (block.kind === "table") for (const row of block.rows) cells += row.cells.length;
  if (cells > MOST_CELLS) return TOO_MANY;
  return { document: { blocks, bookmarks } };
}

function sheetOf(rows: readonly Row[]): { document: Document } | { refused: Refusal } {
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > MOST_CELLS) return TOO_MANY;
  return { document: { blocks: [{ kind: "table", rows, place: { table: 1, line: 1 } }], bookmarks: 0 } };
}

const TOO_MANY = { refused: { code: "tooLarge", what: "cells", limit: MOST_CELLS } } as const;

/** How many characters may part cells. */
function partingsIn(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) if (PARTINGS.has(text.charCodeAt(at))) found++;
  return found;
}

const PARTINGS = new Set(Array.from("\t,;|｜│┃║", (char) => char.charCodeAt(0)));

/** The rows that begin at a line, in the first way of writing tables that knows it. */
function regionAt(lines: readonly Line[], at: number, table: number, tried: { until: number }): Region | undefined {
  return (
    readDump(lines, at, table, tried) ??
    readTabs(lines, at, table) ??
    readBoxes(lines, at, table) ??
    readRulers(lines, at, table) ??
    readBars(lines, at, table)
  );
}

function paragraph(line: Line): Block {
  const [, marks, title] = HEADING.exec(line.text.trim()) ?? [];
  const place = { line: line.number };
  return marks !== undefined && title !== undefined
    ? { kind: "paragraph", text: withoutSigns(title), level: marks.length, place }
    : { kind: "paragraph", text: withoutSigns(line.text).replace(BREAK, "\n").trim(), place };
}

/** A break within a line, as a tag or as the stroke of Markdown at its end. */
const BREAK = /<br\s*\/?>|(?<=\P{ASCII})\\$/giu;

/** Nothing, a heading without words, or strokes across the page. */
const EMPTY = /^\s*(?:(?:#{1,6}|-{5,}|={5,}|_{5,}|\*{5,})\s*)?$/;

const HEADING = /^(#{1,6})\s*(\S.*)$/;
