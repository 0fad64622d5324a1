import type { Word } from "./page.ts";

/** Words on one line, from left to right. */
export interface Line {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Puts words on lines, whatever order they were shown in. */
export function linesOf(words: readonly Word[]): Line[] {
  const lines: { base: number; size: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && word.base - line.base < Math.max(word.size, line.size) * SAME) line.words.push(word);
    else lines.push({ base: word.base, size: word.size, words: [word] });
  }
  return lines.map(({ words: some, base }) => {
    const sorted = some.sort((a, b) => a.left - b.left);
    return {
      words: sorted,
      left: (sorted[0] as Word).left,
      right: Math.max(...sorted.map((word) => word.right)),
      base,
      size: Math.max(...sorted.map((word) => word.size)),
    };
  });
}

/** Digits and characters of one line have lines of their own, a little apart; lines themselves are a whole height apart. */
const SAME = 0.5;

/** The text of a line. What stands far apart stays apart. */
export function textOf(line: Line): string {
  let text = "";
  let before: Word | undefined;
  for (const word of line.words) {
    if (before && isReference(before, word)) {
      text += `（${word.text}）`;
      continue;
    }
    if (before) text += spaceBetween(before, word);
    text += word.text;
    before = word;
  }
  return text;
}

/** Numbers that stand apart are never one number: three spaces say so. */
function spaceBetween(a: Word, b: Word): string {
  const gap = (b.left - a.right) / Math.max(1, Math.min(a.size, b.size));
  const digits = DIGIT.test(a.text.at(-1) ?? "") && DIGIT.test(b.text[0] ?? "");
  if (digits && (gap < -0.3 || gap >= FAR || isRaised(a, b))) return "   ";
  if (digits) return gap < NEAR ? "" : " ";
  if (gap >= FAR) return " ";
  return gap < NEAR || isWide(a.text.at(-1)) || isWide(b.text[0]) ? "" : " ";
}

/** Digits on another line, or of another size, are no part of the number. */
const isRaised = (a: Word, b: Word) =>
  Math.abs(a.base - b.base) > Math.max(a.size, b.size) * 0.15 ||
  Math.min(a.size, b.size) < Math.max(a.size, b.size) * 0.8;

/** A digit that refers to a note stands higher than the number it stands at, and is smaller. */
const isReference = (a: Word, b: Word) =>
  /\d$/.test(a.text) && /^\d{1,2}$/.test(b.text) && b.size < a.size * 0.8 && a.base - b.base > a.size * 0.15;

/** In heights of the script. */
const NEAR = 0.15;
const FAR = 0.9;

export const DIGIT = /[\d.,]/;
export const isWide = (char: string | undefined) => char !== undefined && char > "\u2e7f";

/**
 * The text of a cell: labels go on from line to line. A number does only where it is known to be broken; two numbers in one
 * cell otherwise stay apart.
 */
export function textIn(lines: readonly Line[], isBroken: boolean): string {
  let text = "";
  lines.forEach((line, at) => {
    const next = textOf(line);
    const before = lines[at - 1];
    if (!before) text = next;
    else if (DIGIT.test(text.at(-1) ?? "") && DIGIT.test(next[0] ?? "")) {
      text += isBroken ? next : `\n${next}`;
    } else text += isWide(text.at(-1)) || isWide(next[0]) || !LATIN.test(text + next) ? next : ` ${next}`;
  });
  return text;
}

const LATIN = /[a-z]/i;
