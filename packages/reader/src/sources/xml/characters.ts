import { Refused } from "../source.ts";

/** Markup that no XML has. What goes through a file stops there: nothing behind it can be trusted. */
export const malformed = () => new Refused({ code: "unreadable" });

export const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/**
 * Where a text ends that goes up to a byte, which is `<` or the quote of an attribute; its end too is checked for what no text
 * may have. Where the byte does not come, the text goes up to the end of the file.
 */
export function endOfText(bytes: Uint8Array, from: number, until: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === until) return at;
    if (!special[byte]) continue;
    if (byte === AMPERSAND) at = endOfReference(bytes, at);
    else if (byte === GREATER) {
      if (until === LESS && at - 2 >= from && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET) throw malformed();
    } else if (byte !== 0xef || isNone(bytes, at)) throw malformed();
  }
  return at;
}

export const LESS = 0x3c;
export const GREATER = 0x3e;
export const AMPERSAND = 0x26;
const BRACKET = 0x5d;

/** Bytes at which a text has to be looked at. Of longer characters only U+FFFE and U+FFFF are none, which begin with 0xef. */
const special = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte++) if (!isSpace(byte)) special[byte] = 1;
for (const byte of [LESS, GREATER, AMPERSAND, 0xef]) special[byte] = 1;

const isNone = (bytes: Uint8Array, at: number) => bytes[at + 1] === 0xbf && (bytes[at + 2] as number) >= 0xbe;

/** Where the semicolon of a reference stands. Only the five that XML has are known, and numbers of characters. */
function endOfReference(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0x3b, from);
  if (end < 0 || end - from > LONGEST_REFERENCE) throw malformed();
  characterOf(decoded(bytes, from + 1, end));
  return end;
}

/** The highest number has seven digits; more are zeros in front of it. */
const LONGEST_REFERENCE = 1_000;

function characterOf(reference: string): string {
  const named = names.get(reference);
  if (named !== undefined) return named;
  const [, sign, digits] = /^#(x?)([\da-f]+)$/i.exec(reference) ?? [];
  const code = digits === undefined || sign === "X" ? Number.NaN : Number(sign === "x" ? `0x${digits}` : digits);
  const isCharacter =
    code >= 0x20
      ? code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000)
      : isSpace(code);
  if (!isCharacter) throw malformed();
  return String.fromCodePoint(code);
}

const names: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What a text says that has been checked: its lines end in one way, and references are what they stand for. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  const text = decoded(bytes, from, to);
  return ESCAPED.test(text) ? unescaped(text.replace(/\r\n?/g, "\n")) : text;
}

/** The same for an attribute, where any space is a blank. */
export function attributeOf(bytes: Uint8Array, from: number, to: number): string {
  const text = decoded(bytes, from, to);
  return ESCAPED.test(text) ? unescaped(text.replace(/\r\n|[\t\n\r]/g, " ")) : text;
}

const ESCAPED = /[&\r\n\t]/;

const unescaped = (text: string) =>
  text.replace(/&([^;]*)(;|$)/g, (all, reference, end) => (end === "" ? all : characterOf(reference)));

/** Most texts of a file are so short that calling the decoder takes longer than decoding. */
export function decoded(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  let count = 0;
  for (let at = from; at < to; ) {
    const byte = bytes[at++] as number;
    if (byte < 0x80) units[count++] = byte;
    else if (byte < 0xe0) units[count++] = ((byte & 0x1f) << 6) | rest(bytes, at++);
    else if (byte < 0xf0) units[count++] = ((byte & 0x0f) << 12) | (rest(bytes, at++) << 6) | rest(bytes, at++);
    else {
      const high = ((byte & 0x07) << 18) | (rest(bytes, at++) << 12) | (rest(bytes, at++) << 6) | rest(bytes, at++);
      units[count++] = 0xd7c0 + (high >> 10);
      units[count++] = 0xdc00 | (high & 0x3ff);
    }
  }
  return count === 1
    ? String.fromCharCode(units[0] as number)
    : String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
}

const SHORT = 96;
const units = new Uint16Array(SHORT);
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const rest = (bytes: Uint8Array, at: number) => (bytes[at] as number) & 0x3f;
