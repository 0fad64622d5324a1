import type { Cell, Row } from "../../document.ts";
import { MOST_COLUMNS } from "../../limits.ts";
import { joined, placesOf, slice } from "./columns.ts";
import { cellText, type Line, type Region } from "./lines.ts";

/**
 * A table drawn with + - and |, as Pandoc and reStructuredText write it. What is drawn decides: a wall that is missing makes
 * one cell of two.
 */
export function readBoxes(lines: readonly Line[], start: number, table: number): Region | undefined {
  if (!BORDER.test(lines[start]?.text ?? "")) return undefined;
  let end = start;
  for (let at = start; /^\s*[+|]/.test(lines[at]?.text ?? ""); at++)
    if (BORDER.test((lines[at] as Line).text)) end = at + 1;
  if (end - start < 3) return undefined;
  const own = lines.slice(start, end);
  return { start, end, rows: cellsIn(own, table) ?? kept(own, table) };
}

const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/;

function cellsIn(lines: readonly Line[], table: number): Row[] | undefined {
  const screen = lines.map((line) => placesOf(line.text.trimEnd()));
  const isDrawn = (y: number, x: number) => /[-=:]/.test(screen[y]?.[x] ?? "");
  const ys = lines.flatMap(({ text }, y) => (/\+[-=:]+\+/.test(text) ? [y] : []));
  const xs = [...new Set(ys.flatMap((y) => (screen[y] ?? []).flatMap((char, x) => (char === "+" ? [x] : []))))];
  xs.sort((a, b) => a - b);
  const count = xs.length - 1;
  if (count > MOST_COLUMNS) return undefined;
  const isWall = (band: number, wall: number) => {
    for (let y = (ys[band] as number) + 1; y < (ys[band + 1] as number); y++) {
      if (!/[|+]/.test(screen[y]?.[xs[wall] as number] ?? "")) return false;
    }
    return true;
  };
  const isFloor = (line: number, column: number) => isDrawn(ys[line] as number, (xs[column] as number) + 1);
  const taken = new Set<string>();
  const rows: Row[] = [];
  for (let band = 0; band + 1 < ys.length; band++) {
    const cells: Cell[] = [];
    if (!isWall(band, 0) || !isWall(band, count)) return undefined;
    for (let column = 0; column < count; column++) {
      if (taken.has(`${band} ${column}`)) continue;
      let across = 1;
      while (column + across < count && !isWall(band, column + across)) across++;
      let down = 1;
      while (band + down + 1 < ys.length && !isFloor(band + down, column)) down++;
      const texts: string[] = [];
      for (let y = (ys[band] as number) + 1; y < (ys[band + down] as number); y++) {
        const text = slice(screen[y] as string[], (xs[column] as number) + 1, xs[column + across] as number);
        // A stroke within a cell is a wall that stands askew.
        if (text === undefined || text.includes("|")) return undefined;
        texts.push(text);
      }
      for (let one = 0; one < down; one++)
        for (let x = column; x < column + across; x++) taken.add(`${band + one} ${x}`);
      const line = (lines[ys[band] as number] as Line).number + 1;
      const place = { line, table, row: rows.length + 1, column: column + 1 };
      cells.push({ text: cellText(joined(texts)), place, columns: across, rows: down });
    }
    rows.push({ cells });
  }
  return rows;
}

/** Drawn askew: nobody knows what belongs where, so it is kept line by line. */
const kept = (lines: readonly Line[], table: number): Row[] =>
  lines
    .filter(({ text }) => /[^-=:+|\s]/.test(text))
    .map(({ text, number }, at) => ({
      cells: [{ text: text.trim(), place: { line: number, table, row: at + 1, column: 1 } }],
    }));
