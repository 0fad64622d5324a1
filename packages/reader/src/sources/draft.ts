import type { Block, Cell, Document, Row } from "../document.ts";
import { DEEPEST_TABLE, MOST_CELLS, MOST_COLUMNS } from "../limits.ts";
import { Refused } from "./source.ts";

/** How a cell lies in its table. */
export interface Span {
  /** Columns that it covers. */
  readonly across: number;
  /** Rows that it covers, where its own mark says so. */
  readonly down: number;
  /** It goes on with the cell above it. */
  readonly covered?: boolean;
  /** Columns before it that no cell covers. */
  readonly skip?: number;
}

type Piece =
  | { readonly kind: "paragraph"; readonly text: string; readonly level?: number }
  | { readonly kind: "table"; readonly rows: Raw[][] };

interface Raw {
  readonly span: Span;
  readonly pieces: Piece[];
}

interface Line {
  text: string;
  /** The number that its list gives it. */
  mark: string;
  readonly level?: number | undefined;
}

/**
 * A document while a source walks through its file. The source says what opens and closes; tables are laid out at the end,
 * when all of their cells are known.
 */
export class Draft {
  readonly #body: Piece[] = [];
  /** Where paragraphs and tables go: the body, or the cell that is open. */
  readonly #rooms: Piece[][] = [this.#body];
  readonly #tables: Raw[][][] = [];
  readonly #lines: Line[] = [];
  #cells = 0;
  bookmarks = 0;

  openTable(): void {
    if (this.#tables.length >= DEEPEST_TABLE) throw new Refused({ code: "unsafe" });
    const rows: Raw[][] = [];
    this.#room.push({ kind: "table", rows });
    this.#tables.push(rows);
  }

  closeTable(): void {
    this.#tables.pop();
  }

  openRow(): void {
    this.#tables.at(-1)?.push([]);
  }

  openCell(span: Span): void {
    this.#count(1);
    const pieces: Piece[] = [];
    this.#tables.at(-1)?.at(-1)?.push({ span, pieces });
    this.#rooms.push(pieces);
  }

  closeCell(): void {
    this.#rooms.pop();
  }

  /** The cell that was closed last, so many times more. */
  repeatCell(times: number): void {
    const row = this.#tables.at(-1)?.at(-1);
    const cell = row?.at(-1);
    if (!row || !cell) return;
    this.#count(times);
    for (let more = 0; more < times; more++) row.push(cell);
  }

  /** The row that was opened last, so many times more, if it says anything. */
  repeatRow(times: number): void {
    const rows = this.#tables.at(-1);
    const row = rows?.at(-1);
    if (!rows || !row?.some(({ pieces }) => pieces.length > 0)) return;
    this.#count(times * row.length);
    for (let more = 0; more < times; more++) rows.push(row);
  }

  #count(cells: number): void {
    this.#cells += cells;
    if (this.#cells > MOST_CELLS) throw new Refused({ code: "tooLarge", what: "cells", limit: MOST_CELLS });
  }

  /** Opened within another one (a frame with text in it), it stands before that one. */
  openParagraph(level?: number): void {
    this.#lines.push({ text: "", mark: "", level });
  }

  /** The number of the open paragraph in its list. Beside a figure it says nothing: 1. before 5 is no 1.5. */
  mark(text: string): void {
    const line = this.#lines.at(-1);
    if (line) line.mark = text;
  }

  /** What the open paragraph says so far; undefined where none is open. */
  get said(): string | undefined {
    return this.#lines.at(-1)?.text;
  }

  /** What the open paragraph says instead of what it said. */
  retell(text: string): void {
    const line = this.#lines.at(-1);
    if (line) line.text = text;
  }

  say(text: string): void {
    const line = this.#lines.at(-1);
    if (line) line.text += text;
  }

  closeParagraph(): void {
    const line = this.#lines.pop();
    if (!line) return;
    const { level } = line;
    const text = line.mark === "" || isFigures(line.text) ? line.text : line.mark + line.text.trimStart();
    this.#room.push(level === undefined ? { kind: "paragraph", text } : { kind: "paragraph", text, level });
  }

  finish(): Document {
    return { blocks: new Layout().lay(this.#body), bookmarks: this.bookmarks };
  }

  get #room(): Piece[] {
    return this.#rooms.at(-1) as Piece[];
  }
}

/** Nothing, a stroke, or what begins with a number; a year is none that could be counted on. */
export const isFigures = (text: string) => /^[\s\-—–/]*$|^\s*[-+]?\d(?!\d{3}年)/.test(text);

/**
 * A text as it goes on with a raised one: behind a figure that is the mark of a note, and none of its digits. A long text is
 * prose, and not looked through for each of its marks.
 */
export const raisedBehind = (text: string, raised: string): string =>
  text.length > LONGEST_FIGURE || /\d\s*$/.test(text) ? `（${raised}）` : raised;

const LONGEST_FIGURE = 1_000;

/** Room around a text and characters without width say nothing, but between two digits they may part two numbers. */
export const plain = (text: string): string => (ANY.test(text) ? text.replace(INVISIBLE, "") : text).trim();

/** Nearly no text has any. */
const ANY = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const INVISIBLE = /(?<![\d.,])[\u200b-\u200d\u2060\ufeff\u00ad]|[\u200b-\u200d\u2060\ufeff\u00ad](?![\d.,])/g;

/** Paragraphs and tables in the order in which they are read, each with its place. */
class Layout {
  readonly #blocks: Block[] = [];
  #lines = 0;
  #tables = 0;

  lay(pieces: readonly Piece[]): Block[] {
    for (const piece of pieces) {
      if (piece.kind === "paragraph") this.#paragraph(piece.text, piece.level);
      else this.#table(piece.rows);
    }
    return this.#blocks;
  }

  #paragraph(text: string, level?: number): void {
    for (const line of text.split("\n")) {
      const said = plain(line);
      if (said === "") continue;
      const place = { line: ++this.#lines };
      this.#blocks.push({ kind: "paragraph", text: said, place, ...(level !== undefined && { level }) });
    }
  }

  /**
   * A row with a table in one of its cells serves the layout of the page: what is in its cells stands on its own. A table of
   * one small cell is but a frame around a text.
   */
  #table(raws: readonly (readonly Raw[])[]): void {
    const table = ++this.#tables;
    let rows: Row[] = [];
    const end = () => {
      if (rows.length > 0) this.#blocks.push({ kind: "table", rows, place: { table } });
      rows = [];
    };
    for (const [at, { cells, raw }] of gridOf(raws).entries()) {
      if (raw.some((cell) => cell.pieces.some((piece) => piece.kind === "table" && framed(piece) === undefined))) {
        end();
        for (const cell of raw) this.lay(cell.pieces);
      } else {
        const row = cells.map(({ column, span, pieces }): Cell => {
          const place = { table, row: at + 1, column: column + 1 };
          return { text: textOf(pieces), place, columns: span.across, rows: span.down };
        });
        if (row.length > 0) rows.push({ cells: row });
      }
    }
    end();
  }
}

const textOf = (pieces: readonly Piece[]) =>
  plain(pieces.map((piece) => (piece.kind === "paragraph" ? piece.text : (framed(piece) ?? ""))).join("\n"));

/** The text of a table that has one cell, and in it some words or a figure. */
function framed({ rows }: Extract<Piece, { kind: "table" }>): string | undefined {
  const [cell, ...others] = rows.flat();
  if (!cell || others.length > 0 || cell.pieces.some((piece) => piece.kind === "table")) return undefined;
  const text = textOf(cell.pieces);
  return text.length <= LONGEST_FRAMED ? text : undefined;
}

const LONGEST_FRAMED = 60;

interface Placed extends Raw {
  readonly column: number;
}

/** Gives every cell its column: those that reach down from the rows above push it to the right. */
function gridOf(rows: readonly (readonly Raw[])[]): { cells: Placed[]; raw: readonly Raw[] }[] {
  const until: number[] = [];
  return rows.map((raw, at) => {
    const cells: Placed[] = [];
    let column = 0;
    for (const cell of raw) {
      const { across, down, covered, skip = 0 } = cell.span;
      column += skip;
      while (!covered && (until[column] ?? 0) > at) column++;
      if (column + across > MOST_COLUMNS) break;
      if (!covered) cells.push({ span: cell.span, pieces: cell.pieces, column });
      if (!covered && down > 1) for (let one = column; one < column + across; one++) until[one] = at + down;
      column += across;
    }
    return { cells, raw };
  });
}
