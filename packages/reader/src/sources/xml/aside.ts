import { Refused } from "../source.ts";
import { decoded, isSpace, malformed } from "./characters.ts";
import { NAME } from "./tag.ts";

/** What stands in a file besides elements and texts, with the text that it gives, if any. */
export interface Aside {
  readonly end: number;
  readonly text?: string;
}

/**
 * Remarks, texts in which nothing is markup, and words to programs. No kind of document needs a document type, and what it can
 * declare (entities that grow, files to fetch) is not wanted: a part with one is refused.
 */
export function asideAt(bytes: Uint8Array, from: number): Aside {
  if (isAt(bytes, from, "<!--")) {
    const { end, said } = upTo(bytes, from + 4, "--");
    if (bytes[end] !== 0x3e) throw malformed();
    checked(said);
    return { end: end + 1 };
  }
  if (isAt(bytes, from, "<![CDATA[")) {
    const { end, said } = upTo(bytes, from + 9, "]]>");
    return { end, text: checked(said).replace(/\r\n?/g, "\n") };
  }
  if (isAt(bytes, from, "<?")) {
    const { end, said } = upTo(bytes, from + 2, "?>");
    const [target] = /^[^ \t\r\n?]*/.exec(checked(said)) as [string];
    if (!NAME.test(target) || target.toLowerCase() === "xml") throw malformed();
    return { end };
  }
  if (isAt(bytes, from, "<!DOCTYPE")) throw new Refused({ code: "unsafe" });
  throw malformed();
}

/** Where the declaration of a file ends that has one; it may only stand at its very beginning. */
export function endOfDeclaration(bytes: Uint8Array, from: number): number {
  if (!isAt(bytes, from, "<?xml") || !isSpace(bytes[from + 5])) return from;
  const { end, said } = upTo(bytes, from + 5, "?>");
  if (!DECLARATION.test(said)) throw malformed();
  return end;
}

/** What says that it is of a later 1.x is taken for 1.0, as the recommendation has it. */
const DECLARATION =
  /^[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*$/;

function isAt(bytes: Uint8Array, at: number, words: string): boolean {
  for (let i = 0; i < words.length; i++) if (bytes[at + i] !== words.charCodeAt(i)) return false;
  return true;
}

function upTo(bytes: Uint8Array, from: number, words: string): { end: number; said: string } {
  let at = bytes.indexOf(words.charCodeAt(0), from);
  while (at >= 0 && !isAt(bytes, at, words)) at = bytes.indexOf(words.charCodeAt(0), at + 1);
  if (at < 0) throw malformed();
  return { end: at + words.length, said: decoded(bytes, from, at) };
}

function checked(text: string): string {
  if (NO_TEXT.test(text)) throw malformed();
  return text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text has
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
