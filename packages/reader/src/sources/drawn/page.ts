import { MOST_GLYPHS, MOST_LETTERS } from "../../limits.ts";
import { Refused } from "../source.ts";

/**
 * What is drawn on a page, whatever drew it: words where they stand, and straight lines. Lengths are in points, x from the
 * left and y from the top.
 */
export interface DrawnPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** Characters that follow one another without a gap, shown at one stroke. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line it stands on. */
  readonly base: number;
  /** The height of its script. */
  readonly size: number;
  /** Where each of its characters has its middle. */
  readonly middles: readonly number[];
}

/** A straight line: across at height `at`, or down at `at` from the left. */
export interface Rule {
  readonly across: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export const middleOf = (word: Word) => (word.left + word.right) / 2;
/** Above its line: where the eye sees a word. */
export const heightOf = (word: Word) => word.base - word.size * 0.35;

/** Counts the characters of a page as they are shown, and those of all pages; refuses where they are too many for any. */
export class Letters {
  #page = 0;
  #all = 0;

  turn(): void {
    this.#page = 0;
  }

  add(count: number): void {
    this.#page += count;
    this.#all += count;
    for (const [found, limit] of [
      [this.#page, MOST_GLYPHS],
      [this.#all, MOST_LETTERS],
    ] as const) {
      if (found > limit) throw new Refused({ code: "tooLarge", what: "elements", limit });
    }
  }
}

/** Whether something stands where paper can be. Behind that there are only mistakes, and numbers too large to be counted on from. */
export const isOnPaper = (...places: readonly number[]) => places.every((at) => Math.abs(at) <= LARGEST);

/** Points; the largest page that a PDF may have has a seventh of it. */
const LARGEST = 100_000;
