import type { Note } from "../../reading.ts";
import type { Sourced } from "../source.ts";
import { documentOf } from "./document.ts";
import type { DrawnPage } from "./page.ts";

/** What drawn pages say. Scans say nothing: where all of them are, there is nothing to read, and one among others is noted. */
export function readPages(pages: readonly DrawnPage[]): Sourced {
  const letters = pages.map((page) => page.words.reduce((sum, word) => sum + legibleIn(word.text), 0));
  if (letters.reduce((sum, own) => sum + own, 0) < FEWEST_LETTERS) return { refused: { code: "needsOcr" } };
  const notes = pages.flatMap(({ number }, at): Note[] =>
    letters[at] === 0 ? [{ code: "pageWithoutText", place: { page: number } }] : [],
  );
  return { document: documentOf(pages), notes };
}

/** A scan may carry a stamp, or the number of its page. */
const FEWEST_LETTERS = 20;

const legibleIn = (text: string) => text.length - (text.match(/\ufffd/g)?.length ?? 0);
