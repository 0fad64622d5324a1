import type { Paragraph } from "../../document.ts";
import { isWide, type Line, textOf } from "./join.ts";
import type { Piece } from "./layout.ts";
import type { DrawnPage } from "./page.ts";

/** Lines of prose become paragraphs again: a full line goes on in one that begins at the margin, also on the next page. */
export class Prose {
  #text = "";
  #page = 0;
  #last: { line: Line; margins: Margins } | undefined;
  readonly #take: (paragraph: Paragraph) => void;

  constructor(take: (paragraph: Paragraph) => void) {
    this.#take = take;
  }

  line(line: Line, page: number, margins: Margins): void {
    const text = textOf(line).trim();
    if (this.#last && goesOn(this.#last.line, this.#last.margins, line, margins) && !HEADING.test(text)) {
      this.#text += isWide(this.#text.at(-1)) || isWide(text[0]) ? text : ` ${text}`;
    } else {
      this.end();
      this.#text = text;
      this.#page = page;
    }
    this.#last = { line, margins };
  }

  end(): void {
    if (this.#text !== "") this.#take({ kind: "paragraph", text: this.#text, place: { page: this.#page } });
    this.#text = "";
    this.#last = undefined;
  }
}

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;

/** Where the lines of prose of a page begin and end. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/**
 * The margins of every page. A page with hardly any prose does not show its own: the longest of its lines is no full one, so
 * it has those of the other pages of its width.
 */
export function textAreas(
  laid: readonly { page: DrawnPage; pieces: readonly Piece[] }[],
): (page: DrawnPage) => Margins {
  const shared = new Map<number, Line[]>();
  const own = new Map<DrawnPage, Line[]>();
  for (const { page, pieces } of laid) {
    const long = pieces.flatMap((piece) =>
      "line" in piece && piece.line.right - piece.line.left > page.width * 0.4 ? [piece.line] : [],
    );
    own.set(page, long);
    const width = Math.round(page.width);
    shared.set(width, [...(shared.get(width) ?? []), ...long]);
  }
  const around = (lines: readonly Line[]): Margins => ({
    left: Math.min(...lines.map((line) => line.left)),
    // One line alone is full or not: nobody knows.
    right: lines.length < 2 ? Number.POSITIVE_INFINITY : Math.max(...lines.map((line) => line.right)),
  });
  return (page) => {
    const lines = own.get(page) ?? [];
    return around(lines.length >= ENOUGH ? lines : (shared.get(Math.round(page.width)) ?? lines));
  };
}

/** Lines of prose that show where a page's margins are. */
const ENOUGH = 6;

function goesOn(a: Line, before: Margins, b: Line, margins: Margins): boolean {
  const isFull = a.right > before.right - a.size * 1.5 && a.left < before.left + a.size * 3;
  const isAtMargin = b.left < margins.left + b.size;
  const isNear = b.base < a.base || b.base - a.base < a.size * 3;
  return isFull && isAtMargin && isNear && Math.abs(a.size - b.size) < a.size * 0.2 && !isSpread(a) && !isSpread(b);
}

/** Columns without lines: such a line is a row, and no prose. */
const isSpread = (line: Line) =>
  line.words.some((word, at) => word.left - (line.words[at - 1]?.right ?? word.left) > line.size * 2);
