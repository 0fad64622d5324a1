import type { Row } from "../../document.ts";
import { withoutSigns } from "./marks.ts";

export interface Line {
  readonly text: string;
  /** Counts from 1, in the file. */
  readonly number: number;
}

/** Lines from `start` up to, not with, `end` that are rows of cells. */
export interface Region {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly Row[];
}

/** Cuts a text into lines, and drops the bookmarks that word processors print into their dumps. */
export function toLines(text: string): { lines: Line[]; bookmarks: number } {
  let bookmarks = 0;
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).map((raw, at) => {
    const bare = raw.replace(BOOKMARK, () => {
      bookmarks++;
      return "";
    });
    return { text: bare.replace(INVISIBLE, ""), number: at + 1 };
  });
  return { lines, bookmarks };
}

export const isBlank = (line: Line | undefined) => line === undefined || line.text.trim() === "";

/** What a cell holds, without the room the writing leaves around it. A break inside a Markdown cell is written as a tag. */
export const cellText = (text: string) => withoutSigns(text.replace(/<br\s*\/?>/gi, "\n"));

// Nothing is dropped between two digits: what stands there may part two numbers, and is for the reading of figures to judge.
const BOOKMARK = /(?<![\d.,])\[bookmark:[^\][]{0,80}\]|\[bookmark:[^\][]{0,80}\](?![\d.,])/gi;

/** A byte order mark inside a file, and characters without width. */
const INVISIBLE = /(?<![\d.,])[\u200b-\u200d\u2060\ufeff]|[\u200b-\u200d\u2060\ufeff](?![\d.,])/g;
