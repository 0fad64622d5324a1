import { at, type Matrix, SAME, times } from "../drawn/matrix.ts";
import type { Glyph } from "../drawn/words.ts";
import { unradical } from "./radicals.ts";

/** What pdfjs says of a font. */
export interface Font {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}

/** A character of a font as pdfjs shows it, or the room before the next one, in thousandths. */
export type Shown = number | { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean } | null;

/** How text is set: the part of the drawing state that PDF calls the text state. */
export interface TextState {
  readonly font: Font;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

export const FIRST: TextState = {
  font: {},
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** Where the next character goes. */
export interface Pen {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const newPen = (): Pen => ({ matrix: SAME, x: 0, y: 0, lineX: 0, lineY: 0 });

export function move(pen: Pen, x: number, y: number): void {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
}

/** Shows characters and moves the pen behind them. Text that does not run from left to right on the page is left out. */
export function show(shown: readonly Shown[], state: TextState, pen: Pen, page: Matrix): Glyph[] {
  const turned = state.size < 0 ? -1 : 1;
  const size = Math.abs(state.size);
  const stretch = state.stretch * turned;
  const plane = times(page, pen.matrix);
  const height = Math.hypot(plane[2], plane[3]) * size;
  const isLevel = plane[0] * turned > 0 && Math.abs(plane[1]) < Math.abs(plane[0]) * LEAN;
  const perUnit = size * (state.font.fontMatrix?.[0] ?? 0.001);
  const glyphs: Glyph[] = [];
  let x = 0;
  for (const one of shown) {
    if (one === null) continue;
    if (typeof one === "number") {
      x -= (one * size) / 1000;
      continue;
    }
    const width = (one.width ?? 0) * perUnit;
    if (isLevel && !state.font.vertical) {
      const [left, base] = at(plane, pen.x + x * stretch, pen.y + state.rise);
      const [right] = at(plane, pen.x + (x + width) * stretch, pen.y + state.rise);
      glyphs.push({
        text: textOf(one.unicode),
        left: Math.min(left, right),
        right: Math.max(left, right),
        base,
        size: height,
      });
    }
    x += width + ((one.isSpace ? state.wordSpacing : 0) + state.charSpacing) * turned;
  }
  if (state.font.vertical) pen.y -= x;
  else pen.x += x * stretch;
  return glyphs;
}

/** A slope of one in twenty is a page that was not laid straight. */
const LEAN = 0.05;

/** A character that the file does not name must not vanish from between two others. */
function textOf(unicode: string | undefined): string {
  if (!unicode || UNKNOWN.test(unicode)) return "\ufffd";
  return unradical(unicode.replace(INVISIBLE, ""));
}

const UNKNOWN = /^(?:[\p{Co}\p{Cs}]|(?!\s)\p{Cc})+$/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
