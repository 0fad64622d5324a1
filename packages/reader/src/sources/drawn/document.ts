import type { Block, Document } from "../../document.ts";
import { type Line, textOf } from "./join.ts";
import { layOut, type Piece } from "./layout.ts";
import type { DrawnPage } from "./page.ts";
import { Prose, textAreas } from "./paragraphs.ts";
import { type Column, columnsIn, type Spread, spreadIn, toRows } from "./spread.ts";
import { goesOn, type Part, tableOf } from "./tables.ts";

/** The document that pages were drawn from: paragraphs and tables, over the breaks between pages. */
export function documentOf(pages: readonly DrawnPage[]): Document {
  const laid = pages.map((page) => ({ page, pieces: layOut(page) }));
  const running = runningIn(laid);
  const marginsOf = textAreas(laid);
  const blocks: Block[] = [];
  let tables = 0;
  let open: Part[] = [];
  const columns = laid.flatMap(({ pieces }) => runsOf(pieces, running).flatMap(columnsIn));
  const prose = new Prose((paragraph) => blocks.push(paragraph));
  const end = () => {
    prose.end();
    if (open.length > 0) blocks.push(tableOf(open, ++tables));
    open = [];
  };
  for (const { page, pieces } of laid) {
    const margins = marginsOf(page);
    for (const piece of withSpread(
      pieces.filter((one) => !("line" in one && running.has(one.line))),
      columns,
    )) {
      if ("rows" in piece) {
        end();
        const table = ++tables;
        blocks.push({ kind: "table", rows: toRows(piece, page.number, table), place: { page: page.number, table } });
      } else if ("line" in piece) {
        if (open.length > 0) end();
        prose.line(piece.line, page.number, margins);
      } else {
        const last = open.at(-1);
        if (!last || last.page !== page.number - 1 || !goesOn(last.table, piece.table)) end();
        open.push({ page: page.number, table: piece.table });
      }
    }
  }
  end();
  return { blocks, bookmarks: 0 };
}

/** Lines that stand one below the other, with no table between them. */
function runsOf(pieces: readonly Piece[], running: ReadonlySet<Line>): Line[][] {
  const runs: Line[][] = [[]];
  for (const piece of pieces) {
    if (!("line" in piece)) runs.push([]);
    else if (!running.has(piece.line)) runs.at(-1)?.push(piece.line);
  }
  return runs;
}

/** Tables without lines, found among the lines that stand one below the other. */
function withSpread(pieces: readonly Piece[], known: readonly (readonly Column[])[]): (Piece | Spread)[] {
  const found: (Piece | Spread)[] = [];
  let lines: Line[] = [];
  const end = () => {
    for (const one of spreadIn(lines, known)) found.push("rows" in one ? one : { line: one });
    lines = [];
  };
  for (const piece of pieces) {
    if ("line" in piece) lines.push(piece.line);
    else {
      end();
      found.push(piece);
    }
  }
  end();
  return found;
}

/** Numbers of pages, and lines that stand at the same height of several pages. */
function runningIn(laid: readonly { page: DrawnPage; pieces: readonly Piece[] }[]): Set<Line> {
  const running = new Set<Line>();
  const met = new Map<string, Line[]>();
  for (const { page, pieces } of laid) {
    const lines = pieces.flatMap((piece) => ("line" in piece ? [piece.line] : []));
    for (const line of lines) {
      const atHead = line.base < page.height * EDGE;
      const atFoot = line.base > page.height * (1 - EDGE);
      if (!atHead && !atFoot) continue;
      const text = textOf(line).replace(/\s/g, "");
      if (PAGE.test(text)) running.add(line);
      const key = `${Math.round(line.base / 4)} ${text}`;
      const same = met.get(key);
      if (same) same.push(line);
      else met.set(key, [line]);
    }
  }
  for (const same of met.values())
    if (same.length > 1 && same.length * 2 > laid.length) for (const line of same) running.add(line);
  return running;
}

/** The share of a page in which its number and its running titles stand. */
const EDGE = 0.1;
const PAGE = /^(?:[-—–·]*\d{1,3}[-—–·]*|\d{1,3}[/／]\d{1,3}|第\d{1,3}页.{0,12})$/;
