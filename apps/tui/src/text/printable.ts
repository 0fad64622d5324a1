// What comes out of a document may hold escape sequences, or marks that turn the direction of a line.
const UNSAFE = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** Text of a document on one line, without anything that a terminal would obey. */
export const printable = (text: string): string => text.replace(UNSAFE, " ").trim();
