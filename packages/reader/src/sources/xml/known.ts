import { GREATER } from "./characters.ts";
import { Tag, tagIn } from "./tag.ts";

/**
 * The tag that begins there. A file says the same few tags thousands of times, and the next file says them again: what was
 * taken apart once is known by its bytes, all of which are compared.
 */
export function tagAt(bytes: Uint8Array, view: DataView, from: number): Tag {
  let hash = 0;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    hash = (Math.imul(hash, 31) + byte) | 0;
    if (byte === GREATER) break;
  }
  const known = tags.get(hash);
  if (known?.isAt(view, from)) return known;
  const tag = tagIn(bytes, from);
  // Within quotes > does not end a tag.
  const isWhole = from + tag.bytes.length === at + 1;
  if (isWhole && tag.bytes.length <= LONGEST) keep(hash, tag);
  return tag;
}

function keep(hash: number, tag: Tag): void {
  if (tags.size >= MOST) {
    tags.clear();
    start.forget();
  }
  tags.set(hash, tag);
}

const tags = new Map<number, Tag>();

/** Stands before the first tag of every file. */
export const start = new Tag("", "empty", new Uint8Array(), []);

/** A report has a few hundred; those of Word number their paragraphs, so that each is another. */
const MOST = 8_000;
/** Longer is only what says where all the names come from, once a file. */
const LONGEST = 300;
