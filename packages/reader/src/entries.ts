import { readFigure } from "@gouji/schema";
import type { Block, Cell, Row } from "./document.ts";
import { fold } from "./labels/fold.ts";
import { rowsSaid, saysGroup } from "./labels/know.ts";
import { isTableWord, units } from "./labels/vocabulary.ts";
import { LONGEST_LABEL } from "./limits.ts";

/** Words and the figures behind them: one row of some table, whatever way it was written. */
export interface Entry {
  readonly labels: readonly Cell[];
  readonly values: readonly Cell[];
  /** The file itself says that these cells are one row. */
  readonly closed: boolean;
  /** The blocks it was made of: index of the first and, for rows that run over lines, the last. */
  readonly from: number;
  readonly to: number;
  /** The block in which its figures begin: the words before them may reach back over a heading. */
  readonly at: number;
  /** The row of the table, for a closed one. */
  readonly row?: Row;
  /** Another label stands behind it in the same row: blanks before that one may be the room of its brackets. */
  readonly followed?: true;
}

/** Everything in the document that could be a row, in its order. Paragraphs of prose part rows from one another. */
export function entriesOf(blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  let stream: Stream | undefined;
  const end = () => {
    if (stream) entries.push(...stream.end());
    stream = undefined;
  };
  blocks.forEach((block, at) => {
    if (block.kind === "paragraph") {
      if (PAGE.test(block.text)) return;
      const cells = cellsOf(block.text, block.place);
      if (!cells) end();
      else {
        stream ??= new Stream(false);
        stream.take(cells, at);
      }
      return;
    }
    for (const row of block.rows) {
      if (row.open) {
        stream ??= new Stream(false);
        stream.take(row.cells, at);
      } else {
        end();
        const one = new Stream(true, row);
        one.take(row.cells, at);
        entries.push(...one.end());
      }
    }
  });
  end();
  return entries;
}

/** Whether a text is what stands in a cell of figures: a number, a nil mark, a blank, or a word for none. */
export function isFigure(text: string): boolean {
  if (text.length > LONGEST_FIGURE) return false;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = looksLikeFigure(text);
  if (remembered.size > REMEMBERED) remembered.clear();
  remembered.set(text, found);
  return found;
}

/** With its remark. */
const LONGEST_FIGURE = 60;
/** Most figures are 0, and every one is asked about several times. */
const remembered = new Map<string, boolean>();
const REMEMBERED = 20_000;

function looksLikeFigure(text: string): boolean {
  return NONE.test(text.trim()) || kinds.some((kind) => readFigure(text, kind).figure.state !== "text");
}

const NONE = /^(?:无|零|空|无此项|未统计)$/;
const kinds = [
  { kind: "signed", unit: "项" },
  { kind: "money", unit: "元" },
] as const;

/** Puts cells together: words, then figures, then the next words. */
class Stream {
  #labels: Cell[] = [];
  #values: Cell[] = [];
  #unit: Cell | undefined;
  #from = -1;
  #to = -1;
  #at = -1;
  readonly #done: Entry[] = [];
  readonly #closed: boolean;
  readonly #row: Row | undefined;

  constructor(closed: boolean, row?: Row) {
    this.#closed = closed;
    this.#row = row;
  }

  take(cells: readonly Cell[], block: number): void {
    const first = cells.findIndex((cell) => cell.text !== "");
    const opensLabel = first >= 0 && !isFigure((cells[first] as Cell).text);
    // Blanks before the first words of a line are what a merged label covers; before the first figure they are cells.
    if (this.#closed && first > 0 && !opensLabel) {
      this.#mark(block);
      this.#values.push(...cells.slice(0, first));
    }
    cells.forEach((cell, at) => {
      if ((this.#closed || opensLabel) && at < first) return;
      if (isFigure(cell.text) || this.#goesOn(cell.text)) this.#value(cell, block);
      else this.#word(cell, block);
    });
  }

  end(): Entry[] {
    this.#flush();
    return this.#done;
  }

  /** Digits that are no figure, as 04 is none, are no words either: behind a figure they are the rest of it, or of its row. */
  #goesOn(text: string): boolean {
    return this.#values.at(-1)?.text !== undefined && this.#values.at(-1)?.text !== "" && DIGITS.test(text);
  }

  #value(cell: Cell, block: number): void {
    if (cell.text === "" && this.#labels.length === 0 && this.#values.length === 0) return;
    this.#mark(block);
    if (this.#values.length === 0) this.#at = block;
    // A unit between two figures: one of them is a page's number, or its label is lost, and there is no telling which.
    if (this.#unit) this.#values.push(this.#unit);
    this.#unit = undefined;
    this.#values.push(cell);
  }

  #word(cell: Cell, block: number): void {
    const filled = this.#values.some((value) => value.text !== "");
    if (filled && this.#closed && !isKnown(cell.text)) {
      this.#values.push(cell);
      return;
    }
    const last = this.#labels.at(-1);
    const isUnit = units.has(fold(cell.text));
    // Behind the label of a row what begins with a number is its figure, though it is not one that can be read.
    if (this.#closed && last && !isUnit && NUMBERED.test(cell.text) && isRow(last.text) && !isKnown(cell.text)) {
      this.#value(cell, block);
      return;
    }
    if (filled && isUnit && !this.#closed) {
      this.#unit = cell;
      return;
    }
    const named = !isUnit && this.#values.length > 0 && last !== undefined && rowsSaid(last.text) !== undefined;
    if (filled || named) this.#flush(this.#closed);
    else this.#values = [];
    this.#mark(block);
    this.#labels.push(cell);
    if (this.#labels.length > MOST_LABELS) this.#labels.shift();
  }

  #mark(block: number): void {
    if (this.#from < 0) this.#from = block;
    this.#to = block;
  }

  #flush(isFollowed = false): void {
    if (this.#labels.length + this.#values.length > 0) {
      this.#done.push({
        labels: this.#labels,
        values: this.#values,
        closed: this.#closed,
        from: this.#from,
        to: this.#to,
        at: this.#at < 0 ? this.#to : this.#at,
        ...(this.#row && { row: this.#row }),
        ...(isFollowed && { followed: true }),
      });
    }
    this.#labels = [];
    this.#values = [];
    this.#unit = undefined;
    this.#from = this.#to = this.#at = -1;
  }
}

const NUMBERED = /^[约近超]?\d(?!\d{3}年)/;
const isRow = (text: string) => {
  const said = rowsSaid(text);
  return said !== undefined && said.rows.length === 1;
};

const DIGITS = /^\d[\d.,]*$/;

/** The heads of a table of fifteen columns with all their brackets, and a label behind them. */
const MOST_LABELS = 40;

const isKnown = (text: string) => rowsSaid(text) !== undefined || saysGroup(text) || isTableWord(fold(text));

/** A line as cells: words, and the figures that follow them on it. Prose gives none. */
function cellsOf(text: string, place: Cell["place"]): Cell[] | undefined {
  if (PROSE.test(text.replace(/\s+/g, " ")) && !NUMBERS.test(text)) return undefined;
  if (text.length > LONGEST_LABEL && !NUMBERS.test(text)) return undefined;
  if (isFigure(text)) return [{ text, place }];
  const pieces = piecesOf(text);
  if (!pieces.some(isFigure)) return [{ text, place }];
  const cells: Cell[] = [];
  let words: string[] = [];
  const speak = () => {
    if (words.length > 0) cells.push({ text: words.join(" "), place });
    words = [];
  };
  for (const piece of pieces) {
    if (isFigure(piece)) {
      // 条 between a label and its figure is the column of units.
      const unit = words.length > 1 && units.has(words.at(-1) as string) ? words.pop() : undefined;
      speak();
      if (unit !== undefined) cells.push({ text: unit, place });
      cells.push({ text: piece, place });
    } else {
      if (words.length > 0 && rowsSaid(piece) && fold(piece).length > 1) speak();
      words.push(piece);
    }
  }
  speak();
  return cells;
}

/** A line at its white space. What stands in brackets stays together, as 计 1 条 in a label does, and a figure with its unit. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  for (const piece of text.replace(BULLET, "").split(/\s+/)) {
    const [opened, closed] = [piece.match(/[(（]/g)?.length ?? 0, piece.match(/[)）]/g)?.length ?? 0];
    const before = pieces.at(-1);
    const joins = depth > 0 || closed > opened || (before !== undefined && units.has(piece) && COUNTED.test(before));
    if (joins && before !== undefined) {
      // A bracket that was opened on the line before takes everything up to its end.
      const from = depth > 0 || closed <= opened ? pieces.length - 1 : 0;
      pieces.splice(from, pieces.length, [...pieces.slice(from), piece].join(" "));
    } else pieces.push(piece);
    depth = Math.max(0, depth + opened - closed);
  }
  return depth > 0 ? text.split(/\s+/) : pieces;
}

/** The number of a page with its strokes, or its words: a row may go on behind it. */
const PAGE = /^\s*(?:[-—–]{1,2}\s*\d{1,3}\s*[-—–]{1,2}|\d{1,3}\s*[/／]\s*\d{1,3}|第\s*\d{1,3}\s*页.{0,20})\s*$/;

/** The mark of a list before words. */
const BULLET = /^\s*[-*+•●▪◦]\s+(?=[(（]?(?:\p{Script=Han}|\d{1,2}[.、．]))/u;
const COUNTED = /^\d[\d.,]*$/;

/** A sentence. */
const PROSE = /[。；;！？]|.{100}/;
/** Several figures in a row, as no sentence has them. */
const NUMBERS = /(?:(?<!\s)\s+[-+]?\d[\d.,]*){3}/;
