import stringWidth from "string-width";

/** How many columns a text takes on a terminal: a Chinese character takes two. */
export const width = (text: string): number =>
  PLAIN.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : stringWidth(text);

// Most of what is printed: ASCII and Chinese, told without the tables of all scripts, whose first use is slow.
const PLAIN = /^[ -~\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const WIDE = /[^ -~]/g;

const NARROW: Readonly<Record<string, string>> = { "·": ".", "“": '"', "”": '"', "…": "..", "—": "-" };

/** The text for a column: marks that one terminal draws in one cell and another in two give way to plain ones. */
export const plain = (text: string): string => text.replace(/[·“”…—]/g, (mark) => NARROW[mark] ?? mark);

/** The text with spaces behind it, up to a width. */
export const pad = (text: string, to: number): string => text + " ".repeat(Math.max(0, to - width(text)));
