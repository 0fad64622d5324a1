import type { Cell, Row } from "../../document.ts";
import { type Line, textOf } from "./join.ts";
import type { Word } from "./page.ts";

/** Rows of a table without lines: its columns are told by where the figures of its full rows stand. */
export interface Spread {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

interface Spaced {
  readonly line: Line;
  /** What stands before the figures, and the figures at the end of the line. */
  readonly words: readonly Piece[];
  readonly figures: readonly Piece[];
}

export interface Column {
  left: number;
  right: number;
}

/**
 * Finds the tables among lines. Figures that stand below one another are a column; a table is believed where one of its rows
 * has a figure in every column. There a place without a figure is a blank cell, and heads belong to the column they stand over.
 */
export function spreadIn(lines: readonly Line[], known: readonly (readonly Column[])[]): (Line | Spread)[] {
  const spaced = lines.map(spacedOf);
  const found: (Line | Spread)[] = [];
  let done = 0;
  for (let at = 0; at < spaced.length; at++) {
    if (at < done || (spaced[at] as Spaced).figures.length === 0) continue;
    const table = tableAt(spaced, at, done, known);
    if (!table) continue;
    const { columns, end } = table;
    // Heads that are not all there, or stand elsewhere than their columns, remain lines.
    const { heads } = headsOf(table.above, columns);
    const above = heads.every((text) => text !== "") ? table.above : [];
    for (let one = done; one < at - above.length; one++) found.push(lines[one] as Line);
    found.push({ columns, rows: [...headRows(above, columns), ...bodyRows(spaced.slice(at, end), columns)] });
    done = end;
  }
  for (let one = done; one < spaced.length; one++) found.push(lines[one] as Line);
  return found.map((one) => ("rows" in one || !isBroken(one, lines) ? one : inDoubt(one)));
}

/** A number alone right above or below another one: both may be pieces of one that its cell was too narrow for. */
function isBroken(line: Line, lines: readonly Line[]): boolean {
  const isAlone = (one: Line) => one.words.length === 1 && /^[\d.,]+$/.test(one.words[0]?.text ?? "");
  return (
    isAlone(line) &&
    lines.some(
      (other) =>
        other !== line &&
        isAlone(other) &&
        Math.abs(other.base - line.base) < line.size * 1.5 &&
        other.left < line.right &&
        line.left < other.right,
    )
  );
}

/** No number any more, but what stands there. */
const inDoubt = (line: Line): Line => ({
  ...line,
  words: line.words.map((word) => ({ ...word, text: `${word.text}\ufffd` })),
});

interface Found {
  readonly columns: readonly Column[];
  readonly above: readonly Spaced[];
  readonly end: number;
}

/** The columns that tables with full rows have, for those of their parts that have none. */
export function columnsIn(lines: readonly Line[]): (readonly Column[])[] {
  const spaced = lines.map(spacedOf);
  const found: (readonly Column[])[] = [];
  for (let at = 0; at < spaced.length; at++) {
    const own = (spaced[at] as Spaced).figures.length > 1 ? tableFrom(spaced, at) : undefined;
    if (!own) continue;
    if (isFull(spaced.slice(at, own.end), own.columns, TWICE)) found.push(own.columns);
    at = own.end - 1;
  }
  return found;
}

/** A single row is full of itself. */
const TWICE = 2;

/** Its columns are all there where a row is full; else they may be those of another table, of which it is a part. */
function tableAt(
  spaced: readonly Spaced[],
  at: number,
  done: number,
  known: readonly (readonly Column[])[],
): Found | undefined {
  const own = tableFrom(spaced, at);
  const others = known.flatMap((first) => {
    const found = tableFrom(spaced, at, first);
    if (!found || found.columns.length !== first.length) return [];
    const used = new Set(
      spaced.slice(at, found.end).flatMap(({ figures }) => figures.map((one) => columnsOf(one, found.columns)[0])),
    );
    return used.size > 1 ? [found] : [];
  });
  const isOwn = own && isFull(spaced.slice(at, own.end), own.columns, 1);
  const wider = others.filter((other) => !isOwn || other.columns.length > own.columns.length);
  // Where several would do, there is no telling which.
  const widths = new Set(wider.map(({ columns }) => columns.length));
  if (widths.size > 1) return undefined;
  const table = wider[0] ?? (isOwn ? own : undefined);
  return table && { ...table, above: headsAbove(spaced, at, done, table.columns) };
}

const isFull = (spaced: readonly Spaced[], columns: readonly Column[], times: number) =>
  spaced.filter(({ figures }) => figures.length === columns.length).length >= times;

/** Open rows: labels may go on from line to line. */
export const toRows = ({ rows }: Spread, page: number, table: number): Row[] =>
  rows.map((texts, at) => ({
    open: true,
    cells: texts.map((text, column): Cell => ({ text, place: { page, table, row: at + 1, column: column + 1 } })),
  }));

function spacedOf(line: Line): Spaced {
  const pieces = piecesOf(line);
  const last = pieces.findLastIndex(({ text }) => !FIGURE.test(text));
  return { line, words: pieces.slice(0, last + 1), figures: pieces.slice(last + 1) };
}

const FIGURE = /^(?:[-+]?[\d０-９][\d０-９.,\s]*(?:[件条项个次人元]|万元|[（(][^（）()]*[)）])?|[-—–/]+|无|不适用)$/;

/** What stands close together is one piece. */
function piecesOf({ words, base, size }: Line): Piece[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    if (last && word.left - last.right < Math.min(last.size, word.size) * APART) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((own) => {
    const left = (own[0] as Word).left;
    const right = Math.max(...own.map((word) => word.right));
    return { text: textOf({ words: own, left, right, base, size }), left, right };
  });
}

/** In heights of the script. */
const APART = 0.9;

/** The rows that stand in the same columns as the one they begin with. */
function tableFrom(
  spaced: readonly Spaced[],
  from: number,
  first: readonly Column[] = [],
): { columns: readonly Column[]; end: number } | undefined {
  let columns = first;
  let end = from;
  for (let at = from; at < spaced.length; at++) {
    const { words, figures, line } = spaced[at] as Spaced;
    const start = columns[0]?.left ?? Number.POSITIVE_INFINITY;
    // Words over the columns are heads, or prose, and a line far below is another matter.
    if (words.some((piece) => piece.right > start)) break;
    if (isCramped(spaced, at, start)) break;
    const before = spaced[at - 1];
    if (at > from && before && line.base - before.line.base > line.size * FAR) break;
    if (figures.length === 0) continue;
    const more = joined(columns, figures);
    if (!more || figures.some((one, i) => columnsOf(one, more).length !== 1 || isShared(figures, i, more))) break;
    columns = more;
    end = at + 1;
  }
  const start = columns[0]?.left ?? 0;
  const isMixed = spaced.slice(from, end).some(({ words }) => words.some((piece) => piece.right > start));
  return columns.length > 1 && !isMixed ? { columns, end } : undefined;
}

const FAR = 6;

/** What stands so close above or below a row is the rest of one of its cells. */
const isCramped = (spaced: readonly Spaced[], at: number, start: number) => {
  const { line, figures } = spaced[at] as Spaced;
  return (
    figures.length > 0 &&
    [spaced[at - 1], spaced[at + 1]].some(
      (other) =>
        other !== undefined &&
        Math.abs(other.line.base - line.base) < line.size * CLOSE &&
        (other.figures.length > 0 || other.words.some((piece) => piece.right > Math.min(start, figures[0]?.left ?? 0))),
    )
  );
};

const CLOSE = 1.1;

const isShared = (figures: readonly Piece[], at: number, columns: readonly Column[]) =>
  figures.some((other, i) => i < at && columnsOf(other, columns)[0] === columnsOf(figures[at] as Piece, columns)[0]);

const columnsOf = (piece: Piece, columns: readonly Column[]) =>
  columns.filter((column) => piece.left < column.right && column.left < piece.right);

/** The columns with more figures in them, from left to right; undefined where two of them would run into one. */
function joined(columns: readonly Column[], figures: readonly Piece[]): readonly Column[] | undefined {
  const out = columns.map((column) => ({ ...column }));
  for (const { left, right } of figures) {
    const own = out.filter((column) => left < column.right && column.left < right);
    const [column, ...others] = own;
    if (others.length > 0) return undefined;
    if (column) {
      column.left = Math.min(column.left, left);
      column.right = Math.max(column.right, right);
    } else out.push({ left, right });
  }
  return out.sort((a, b) => a.left - b.left);
}

/** The lines right above a table in which words begin over its columns. */
function headsAbove(spaced: readonly Spaced[], at: number, done: number, columns: readonly Column[]): Spaced[] {
  const start = startOf(columns);
  let from = at;
  while (from > done && at - from < MOST_HEADS) {
    const { words, figures } = spaced[from - 1] as Spaced;
    if (figures.length > 0 || words.some((piece) => piece.left < start && piece.right > (columns[0] as Column).left))
      break;
    if (
      (spaced[from] as Spaced).line.base - (spaced[from - 1] as Spaced).line.base >
      (spaced[from] as Spaced).line.size * 3
    )
      break;
    from--;
  }
  const own = spaced.slice(from, at);
  const first = own.findIndex(({ words }) => words.some((piece) => piece.left >= start));
  return first < 0 ? [] : own.slice(first);
}

const MOST_HEADS = 12;

/** Where the room of the first column begins: half as far before it as the next one is behind it. */
function startOf(columns: readonly Column[]): number {
  const [a, b] = columns as [Column, Column];
  return a.left - (b.left - a.right) / 2;
}

/**
 * The words over each column, put together from their lines; a word that reaches over several is a bracket, and stands, like
 * what is beside the columns, before them.
 */
function headRows(above: readonly Spaced[], columns: readonly Column[]): string[][] {
  const { heads, before } = headsOf(above, columns);
  const own = heads.filter((text) => text !== "");
  return [...before.filter((texts) => texts.length > 0), ...(own.length > 0 ? [own] : [])];
}

function headsOf(above: readonly Spaced[], columns: readonly Column[]) {
  const start = startOf(columns);
  const heads = columns.map(() => "");
  const before: string[][] = [];
  for (const { line, words } of above) {
    const others = words.filter((piece) => piece.left < start).map(({ text }) => text);
    for (const piece of words.filter(({ left }) => left >= start)) {
      const own = line.words.filter(({ left, right }) => left >= piece.left && right <= piece.right);
      // Heads that fill their columns touch one another.
      const parts = own.length > 1 && own.every(({ text }) => text.length > 1) ? own : [piece];
      for (const part of isOver(piece, nearest(piece, columns), columns) ? [piece] : parts) {
        const at = nearest(part, columns);
        if (isOver(part, at, columns)) heads[at] += part.text;
        else others.push(part.text);
      }
    }
    before.push(others);
  }
  return { heads, before };
}

function nearest({ left, right }: Column, columns: readonly Column[]): number {
  const distance = (column: Column) => Math.abs((column.left + column.right - left - right) / 2);
  return columns.reduce((best, column, at) => (distance(column) < distance(columns[best] as Column) ? at : best), 0);
}

/** Whether a word stays between the middles of the columns beside its own and this one's. */
function isOver({ left, right }: Column, at: number, columns: readonly Column[]): boolean {
  const [before, own, after] = [columns[at - 1], columns[at] as Column, columns[at + 1]].map((one) =>
    one ? (one.left + one.right) / 2 : undefined,
  );
  const reach = Math.min(
    ...[before, after].map((one) =>
      one === undefined ? Number.POSITIVE_INFINITY : Math.abs(one - (own as number)) / 2,
    ),
  );
  return left > (own as number) - reach - SLACK && right < (own as number) + reach + SLACK;
}

/** Points: heads fill their column. */
const SLACK = 4;

const bodyRows = (spaced: readonly Spaced[], columns: readonly Column[]): string[][] =>
  spaced.map(({ words, figures }) => [
    ...words.map(({ text }) => text),
    ...(figures.length === 0
      ? []
      : columns.map((column) => figures.find((one) => columnsOf(one, columns)[0] === column)?.text ?? "")),
  ]);
