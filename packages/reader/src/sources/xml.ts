import { isUtf8 } from "#part";
import { decode } from "../decode.ts";
import { DEEPEST, MOST_ELEMENTS } from "../limits.ts";
import { Refused } from "./source.ts";
import { asideAt, endOfDeclaration } from "./xml/aside.ts";
import { endOfText, isSpace, LESS, malformed, textOf } from "./xml/characters.ts";
import { start, tagAt } from "./xml/known.ts";
import type { Attributes } from "./xml/tag.ts";

export type { Attributes };

/** What a tag says besides its name. It is made out when it is asked for. */
export interface Tag {
  readonly attributes: Attributes;
}

export interface Visitor {
  /** What the visitor calls the elements of a name; of those that it has no word for it is told nothing but their text. */
  readonly called?: (name: string) => string | undefined;
  /** Whether a text that comes now is wanted; where this is not said, all of them are. */
  readonly listens?: boolean;
  open(name: string, tag: Tag): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks through one part of a file, which has to be XML to its last byte; if it is not, its walk ends there. Every byte is
 * looked at, but what is in a tag or a text is only made out where somebody asks.
 */
export function walk(part: Uint8Array, visitor: Visitor): void {
  const bytes = inUtf8(part);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const called = visitor.called ?? itself;
  const open: string[] = [];
  let at = endOfDeclaration(bytes, isMarked(bytes) ? 3 : 0);
  let before = start;
  let elements = 0;
  while (at < bytes.length) {
    if (bytes[at] !== LESS) {
      const end = endOfText(bytes, at, LESS);
      if (open.length === 0) blank(bytes, at, end);
      else if (visitor.listens !== false) visitor.text(textOf(bytes, at, end));
      at = end;
      continue;
    }
    let tag = before.followerAt(view, at);
    if (!tag) {
      if (bytes[at + 1] === BANG || bytes[at + 1] === QUESTION) {
        const { end, text } = asideAt(bytes, at);
        if (text !== undefined && open.length === 0) throw malformed();
        if (text !== undefined && visitor.listens !== false) visitor.text(text);
        at = end;
        continue;
      }
      tag = tagAt(bytes, view, at, before);
    }
    before = tag;
    at += tag.length;
    if (tag.askedOf !== called) {
      tag.called = called(tag.name);
      tag.askedOf = called;
    }
    if (tag.opens) {
      if (open.length === 0 && elements > 0) throw malformed();
      if (open.length >= DEEPEST) throw new Refused({ code: "unsafe" });
      if (++elements > MOST_ELEMENTS) throw new Refused({ code: "tooLarge", what: "elements", limit: MOST_ELEMENTS });
      if (tag.called !== undefined) visitor.open(tag.called, tag);
      if (!tag.closes) open.push(tag.name);
      else if (tag.called !== undefined) visitor.close(tag.called);
    } else {
      if (open.pop() !== tag.name) throw malformed();
      if (tag.called !== undefined) visitor.close(tag.called);
    }
  }
  if (open.length > 0 || elements === 0) throw malformed();
}

const itself = (name: string) => name;

const BANG = 0x21;
const QUESTION = 0x3f;

/** Most parts are UTF-8; others are brought to it. UTF-16 has a zero beside its first sign, if it has no mark before it. */
function inUtf8(part: Uint8Array): Uint8Array {
  if (isUtf8(part) && part[0] !== 0 && part[1] !== 0) return part;
  const decoded = decode(part);
  if (!decoded) throw malformed();
  return new TextEncoder().encode(decoded.text);
}

const isMarked = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Before the first element and behind it nothing is said. */
function blank(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) if (!isSpace(bytes[at])) throw malformed();
}
