import type { Box, Grid } from "./grid.ts";
import { type Line, linesOf, textIn } from "./join.ts";
import { heightOf, middleOf, type Word } from "./page.ts";

/** A cell with its text, and where it stands in its grid. */
export interface Filled extends Box {
  readonly text: string;
  /** Its last line has room for nothing more. */
  readonly isFull: boolean;
}

/** Puts the words into the cells of a grid. A number is in one cell or in none: what lies across two is marked in both. */
export function fill(grid: Grid, words: readonly Word[]): Filled[] {
  const room = roomsOf(grid);
  const found = new Map<Box, Word[]>();
  for (const word of words) {
    const box = room(middleOf(word), heightOf(word));
    if (!box) continue;
    const mine = found.get(box);
    if (mine) mine.push(word);
    else found.set(box, [word]);
  }
  const torn = new Set<Box>();
  for (const word of words) {
    if (!FIGURE.test(word.text)) continue;
    const home = room(middleOf(word), heightOf(word));
    const others = new Set(word.middles.map((x) => room(x, heightOf(word))));
    others.delete(home);
    // A long number may hang over into cells with a figure of their own. An empty one it would leave in doubt.
    for (const other of others) {
      if (other && home && !found.has(other)) {
        torn.add(other);
        torn.add(home);
      }
    }
  }
  const cells = grid.cells
    .flatMap((box) => split(box, found.get(box) ?? [], grid))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const lines = new Map(cells.map((cell) => [cell, linesOf(cell.words)]));
  return cells.map((cell) => {
    const own = lines.get(cell) as Line[];
    const width = (grid.xs[cell.right] as number) - (grid.xs[cell.left] as number);
    const isAlone = () =>
      cells.every((other) => other === cell || other.top !== cell.top || !areNumbers(lines.get(other) as Line[]));
    const text = textIn(own, isBroken(own, width) && isAlone());
    const { left, right, top, bottom } = cell;
    const last = own.at(-1);
    const isFull = last !== undefined && last.right - last.left > width - PADDING - last.size * 1.2;
    return { left, right, top, bottom, isFull, text: torn.has(cell.of) ? `${text}${IN_DOUBT}` : text };
  });
}

/** Makes a figure a text. */
const IN_DOUBT = "\ufffd";

/** Finds the cell at a place. */
function roomsOf(grid: Grid): (x: number, y: number) => Box | undefined {
  const columns = grid.xs.length - 1;
  const rooms = new Map<number, Box>();
  for (const box of grid.cells) {
    for (let y = box.top; y < box.bottom; y++)
      for (let x = box.left; x < box.right; x++) rooms.set(y * columns + x, box);
  }
  return (x, y) => {
    const column = lastUpTo(grid.xs, x);
    const row = lastUpTo(grid.ys, y);
    return column < 0 || column >= columns || row < 0 ? undefined : rooms.get(row * columns + column);
  };
}

const lastUpTo = (stops: readonly number[], at: number) => stops.findLastIndex((stop) => stop <= at);

interface Part extends Box {
  readonly words: readonly Word[];
  readonly of: Box;
}

/**
 * Figures apart from one another, each in a column or row of its own, are cells whose lines were left out; so is one that
 * stands in one half of a cell, and not in its middle.
 */
function split(box: Box, words: readonly Word[], grid: Grid): Part[] {
  const whole = { ...box, words, of: box };
  const [first] = words;
  if (!first || (box.right - box.left === 1 && box.bottom - box.top === 1)) return [whole];
  if (!words.every((word) => FIGURE.test(word.text))) return [whole];
  if (words.length === 1 && !isInHalf(box, first, grid)) return [whole];
  const parts = new Map<string, Part & { words: Word[] }>();
  for (const word of words) {
    const left = lastUpTo(grid.xs, word.left);
    const top = lastUpTo(grid.ys, heightOf(word));
    if (lastUpTo(grid.xs, word.right) !== left) return [whole];
    const key = `${left} ${top}`;
    const part = parts.get(key);
    if (part) part.words.push(word);
    else parts.set(key, { left, right: left + 1, top, bottom: top + 1, words: [word], of: box });
  }
  if (parts.size < 2 && words.length > 1) return [whole];
  for (let top = box.top; top < box.bottom; top++) {
    for (let left = box.left; left < box.right; left++) {
      const key = `${left} ${top}`;
      if (!parts.has(key)) parts.set(key, { left, right: left + 1, top, bottom: top + 1, words: [], of: box });
    }
  }
  return [...parts.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function isInHalf(box: Box, word: Word, { xs, ys }: Grid): boolean {
  const [left, right] = [xs[box.left] as number, xs[box.right] as number];
  const [top, bottom] = [ys[box.top] as number, ys[box.bottom] as number];
  const isAside = box.right - box.left === 2 && Math.abs(middleOf(word) - (left + right) / 2) > (right - left) / 8;
  const isAbove = box.bottom - box.top === 2 && Math.abs(heightOf(word) - (top + bottom) / 2) > (bottom - top) / 8;
  return isAside || isAbove;
}

const FIGURE = /^(?:[-+]?\d[\d.,]*|[-—–/]+)$/;

/** One number over several lines, each but the last as full as the cell allows. */
function isBroken(lines: readonly Line[], width: number): boolean {
  if (!areNumbers(lines)) return false;
  return lines.every((line, at) => {
    const next = lines[at + 1];
    if (!next) return true;
    const isFull = line.right - line.left > width - PADDING - line.size * 0.5;
    return isFull && next.base - line.base < line.size * 2;
  });
}

/** Points that word processors leave at both sides of a cell. */
const PADDING = 11;

const areNumbers = (lines: readonly Line[]) =>
  lines.length > 1 && lines.every((line) => line.words.every((word) => /^[\d.,]+$/.test(word.text)));
