import { attributeOf, decoded, endOfText, GREATER, isSpace, malformed } from "./characters.ts";

export type Attributes = Readonly<Record<string, string>>;

/** One tag, taken apart. It keeps bytes of its own: the file that it was met in need not be kept for it. */
export class Tag {
  readonly name: string;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly #view: DataView;
  /** Where name and value of each attribute begin and end. Most tags are never asked what they say. */
  readonly #spans: readonly Span[];
  #attributes: Attributes | undefined;
  /** What the visitor who was asked last calls the element. */
  called: string | undefined;
  askedOf: unknown;
  #next: Tag | undefined;
  #other: Tag | undefined;

  constructor(name: string, kind: "open" | "close" | "empty", bytes: Uint8Array, spans: readonly Span[]) {
    this.name = name;
    this.opens = kind !== "close";
    this.closes = kind !== "open";
    this.bytes = bytes;
    this.length = bytes.length;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#spans = spans;
    this.#attributes = undefined;
    this.called = undefined;
    this.askedOf = undefined;
    this.#next = undefined;
    this.#other = undefined;
  }

  get attributes(): Attributes {
    if (this.#attributes) return this.#attributes;
    const found: Record<string, string> = Object.create(null);
    for (const { name, nameEnd, value, end } of this.#spans) {
      found[decoded(this.bytes, name, nameEnd)] = attributeOf(this.bytes, value, end);
    }
    this.#attributes = found;
    return found;
  }

  /** The tag that stands there, if it is one of the two that lately came behind this one: mostly it is. */
  followerAt(part: DataView, at: number): Tag | undefined {
    if (this.#next?.isAt(part, at)) return this.#next;
    return this.#other?.isAt(part, at) ? this.#other : undefined;
  }

  follow(tag: Tag): void {
    this.#other = this.#next;
    this.#next = tag;
  }

  forget(): void {
    this.#next = this.#other = undefined;
  }

  /** Whether this very tag stands there. */
  isAt(part: DataView, at: number): boolean {
    const own = this.#view;
    const { length } = this;
    if (at + length > part.byteLength) return false;
    // Four bytes in one step, from the end, where tags differ sooner; <a> has three, and its first is known.
    for (let i = length - 4; i > 0; i -= 4) if (own.getInt32(i) !== part.getInt32(at + i)) return false;
    return length < 4 ? own.getInt16(1) === part.getInt16(at + 1) : own.getInt32(0) === part.getInt32(at);
  }
}

interface Span {
  readonly name: number;
  readonly nameEnd: number;
  readonly value: number;
  readonly end: number;
}

/** Takes the tag apart that begins there. */
export function tagIn(bytes: Uint8Array, from: number): Tag {
  const isClosing = bytes[from + 1] === SLASH;
  const begin = from + (isClosing ? 2 : 1);
  let at = endOfName(bytes, begin);
  const name = decoded(bytes, begin, at);
  const spans: Span[] = [];
  let kind: "open" | "close" | "empty" = isClosing ? "close" : "open";
  while (true) {
    const before = at;
    at = endOfSpace(bytes, at);
    if (bytes[at] === GREATER) break;
    if (isClosing) throw malformed();
    if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
      kind = "empty";
      at++;
      break;
    }
    if (at === before) throw malformed();
    const span = spanOf(bytes, at);
    spans.push({ name: at - from, nameEnd: span.nameEnd - from, value: span.value - from, end: span.end - from });
    at = span.end + 1;
  }
  const tag = new Tag(name, kind, bytes.slice(from, at + 1), spans);
  if (saysTwice(tag.bytes, spans)) throw malformed();
  return tag;
}

const SLASH = 0x2f;
const EQUALS = 0x3d;

function spanOf(bytes: Uint8Array, name: number): Span {
  const nameEnd = endOfName(bytes, name);
  const equals = endOfSpace(bytes, nameEnd);
  if (bytes[equals] !== EQUALS) throw malformed();
  const open = endOfSpace(bytes, equals + 1);
  const quote = bytes[open];
  if (quote !== 0x22 && quote !== 0x27) throw malformed();
  const end = endOfText(bytes, open + 1, quote);
  if (end === bytes.length) throw malformed();
  return { name, nameEnd, value: open + 1, end };
}

function endOfSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  return at;
}

function endOfName(bytes: Uint8Array, from: number): number {
  let at = from;
  let isAscii = true;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) isAscii = false;
    else if (!inNames[byte]) break;
  }
  if (at === from || inNames[bytes[from] as number] === LATER) throw malformed();
  if (!isAscii && !NAME.test(decoded(bytes, from, at))) throw malformed();
  return at;
}

/** Which ASCII characters names have, and which of them not as their first. */
const inNames = new Uint8Array(256);
const LATER = 2;
for (const first of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:_") inNames[first.charCodeAt(0)] = 1;
for (const later of "0123456789-.") inNames[later.charCodeAt(0)] = LATER;

const FIRST =
  ":A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}";
/** The names of XML, as its recommendation lists their characters. */
export const NAME = new RegExp(`^[${FIRST}][${FIRST}\\-.\\d\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}]*$`, "u");

/** Attributes are few, but a file may be made to have thousands. */
function saysTwice(bytes: Uint8Array, spans: readonly Span[]): boolean {
  if (spans.length < 2) return false;
  const names = new Set(spans.map(({ name, nameEnd }) => decoded(bytes, name, nameEnd)));
  return names.size < spans.length;
}
