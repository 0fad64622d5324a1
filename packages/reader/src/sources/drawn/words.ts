import { isOnPaper, type Word } from "./page.ts";

/** One character as it was shown. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Cuts what was shown at one stroke where a space or a gap parts it. */
export function wordsOf(shown: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let open: Glyph[] = [];
  const end = () => {
    if (open.length > 0) words.push(wordOf(open));
    open = [];
  };
  for (const glyph of shown) {
    const last = open.at(-1);
    if (last && !follows(last, glyph)) end();
    if (glyph.text.trim() === "") end();
    else open.push(glyph);
  }
  end();
  return words;
}

const follows = (a: Glyph, b: Glyph) => {
  const gap = b.left - a.right;
  return Math.abs(b.base - a.base) < a.size * 0.1 && gap < a.size * GAP && gap > -a.size * 0.5;
};

/** Digits are half as wide as the script is high; spread ones stand a quarter apart, columns much more. */
const GAP = 0.3;

function wordOf(glyphs: readonly Glyph[]): Word {
  const [first] = glyphs as [Glyph, ...Glyph[]];
  return {
    text: glyphs.map((glyph) => glyph.text).join(""),
    left: first.left,
    right: Math.max(...glyphs.map((glyph) => glyph.right)),
    base: first.base,
    size: first.size,
    middles: glyphs.map((glyph) => (glyph.left + glyph.right) / 2),
  };
}

/** A character shown twice at nearly one place is a bold one, and not two. What is shown far from any page is none. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph>();
  return glyphs.filter((glyph) => {
    if (!isOnPaper(glyph.left, glyph.right, glyph.base, glyph.size)) return false;
    if (glyph.text.trim() === "") return true;
    const reach = Math.max(0.1, glyph.size * DOUBLE);
    const [column, line] = [Math.round(glyph.left / reach), Math.round(glyph.base / reach)];
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = line - 1; y <= line + 1; y++) {
        const other = seen.get(`${glyph.text} ${x} ${y}`);
        if (other && Math.abs(other.left - glyph.left) < reach && Math.abs(other.base - glyph.base) < reach)
          return false;
      }
    }
    seen.set(`${glyph.text} ${column} ${line}`, glyph);
    return true;
  });
}

/** In heights of the script: bold script is shifted by a twentieth, the next digit by a half. */
const DOUBLE = 0.2;
