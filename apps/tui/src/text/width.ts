import stringWidth from "string-width";

/** How many columns a text takes on a terminal: a Chinese character takes two. */
export const width = (text: string): number => stringWidth(text);

/** The text with spaces behind it, up to a width. Keep ambiguous characters (“ … ①) out of what is padded. */
export const pad = (text: string, to: number): string => text + " ".repeat(Math.max(0, to - width(text)));
