import type { Paper, PaperRow } from "../paper/paper.ts";
import { type Laid, laid } from "./laid.ts";

/** What is on a page, in points from its upper left corner. */
export type Ink =
  | { readonly kind: "text"; readonly text: string; readonly x: number; readonly base: number; readonly size: number }
  | {
      readonly kind: "box";
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

export const WIDTH = 595;
export const HEIGHT = 842;
const MARGIN = 48;
const ROOM = WIDTH - 2 * MARGIN;
const SIZE = 9;
const LINE = SIZE * 1.3;

/** The pages of a report as a word processor prints them: prose, and tables with a box around every cell. */
export function printed(paper: Paper): Ink[][] {
  const pages: Ink[][] = [[]];
  let y = MARGIN;
  const make = (tall: number) => {
    if (y + tall > HEIGHT - MARGIN) {
      pages.push([]);
      y = MARGIN;
    }
    y += tall;
    return { page: pages.length - 1, top: y - tall, bottom: y };
  };
  const say = (text: string, size = 12) => {
    for (const line of wrapped(text, ROOM, size)) {
      const { page, bottom } = make(size * 1.8);
      pages[page]?.push({ kind: "text", text: line, x: MARGIN, base: bottom - size * 0.6, size });
    }
  };
  if (paper.title !== undefined) say(paper.title, 18);
  for (const { heading, paragraphs, tables } of paper.sections) {
    if (heading !== "") say(heading);
    for (const text of paragraphs) say(`　　${text}`);
    for (const rows of tables) {
      y += LINE;
      draw(rows, make, pages);
      y += LINE;
    }
  }
  for (const text of paper.signature) say(text);
  return pages;
}

type Make = (tall: number) => { page: number; top: number; bottom: number };

function draw(rows: readonly PaperRow[], make: Make, pages: Ink[][]): void {
  const all = laid(rows);
  const stops = stopsOf(all);
  const widthOf = ({ column, across }: Laid) => (stops[column + across] as number) - (stops[column] as number);
  const linesOf = (cell: Laid) => wrapped(cell.text, widthOf(cell) - 6, SIZE);
  const spots = all.map((row) =>
    make(LINE * Math.max(1, ...row.map((one) => (one.above ? 0 : linesOf(one).length / one.down))) + 8),
  );
  all.forEach((row, at) => {
    for (const cell of row.filter(({ above }) => !above)) {
      const own = spots.slice(at, at + cell.down);
      // A cell that a page break cuts is closed on the first page and opened again on the next.
      for (const page of new Set(own.map((spot) => spot.page))) {
        const here = own.filter((spot) => spot.page === page);
        const [top, bottom] = [here[0]?.top as number, here.at(-1)?.bottom as number];
        const left = stops[cell.column] as number;
        const width = widthOf(cell);
        pages[page]?.push({ kind: "box", left, top, width, height: bottom - top });
        if (page !== own[0]?.page) continue;
        const lines = linesOf(cell);
        lines.forEach((text, line) => {
          const base = (top + bottom) / 2 + (line - lines.length / 2) * LINE + SIZE;
          const x = left + (width - lengthOf(text, SIZE)) / 2;
          if (text !== "") pages[page]?.push({ kind: "text", text, x, base, size: SIZE });
        });
      }
    }
  });
}

/** Where the columns of a table begin and end: as wide as their words want, within the page. */
function stopsOf(rows: readonly (readonly Laid[])[]): number[] {
  const count = Math.max(...rows.map((row) => row.reduce((sum, { across }) => sum + across, 0)));
  const wants = Array.from({ length: count }, (_, column) => {
    const own = rows.flatMap((row) => row.filter((cell) => cell.column === column && cell.across === 1));
    return Math.min(12, Math.max(4, ...own.map(({ text }) => lengthOf(text, 1))));
  });
  const whole = wants.reduce((sum, want) => sum + want, 0);
  const stops = [MARGIN];
  for (const want of wants) stops.push((stops.at(-1) as number) + (want / whole) * ROOM);
  return stops;
}

export const lengthOf = (text: string, size: number) =>
  [...text].reduce((sum, char) => sum + (char < "\u0080" ? size / 2 : size), 0);

function wrapped(text: string, width: number, size: number): string[] {
  return text.split("\n").flatMap((part) => {
    const lines = [""];
    // A number is not broken.
    for (const piece of part.match(/[\d.,]+|./gu) ?? []) {
      if (lines.at(-1) !== "" && lengthOf(lines.at(-1) + piece, size) > width) lines.push("");
      lines[lines.length - 1] += piece;
    }
    return lines;
  });
}
