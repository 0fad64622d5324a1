import { GREATER } from "./characters.ts";
import { Tag, tagIn } from "./tag.ts";

/**
 * The tag that begins there, behind another one. A file says the same few tags thousands of times, and the next file says them
 * again: what was taken apart once is known by its bytes, all of which are compared.
 */
export function tagAt(bytes: Uint8Array, view: DataView, from: number, before: Tag): Tag {
  let hash = 0;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    hash = (Math.imul(hash, 31) + byte) | 0;
    if (byte === GREATER) break;
  }
  const known = tags.get(hash);
  if (known?.isAt(view, from)) {
    before.follow(known);
    return known;
  }
  const tag = tagIn(bytes, from);
  // Within quotes > does not end a tag.
  const isWhole = from + tag.bytes.length === at + 1;
  if (isWhole && tag.bytes.length <= LONGEST) {
    keep(hash, tag);
    before.follow(tag);
  }
  return tag;
}

/** What is not kept is behind none that is, or it would be kept by it. */
function keep(hash: number, tag: Tag): void {
  if (++kept > MOST) {
    tags.clear();
    start.forget();
    kept = 1;
  }
  tags.set(hash, tag);
}

/** Counted as they come: of tags with one hash only the last is in the map, but those before it may still be behind others. */
let kept = 0;

const tags = new Map<number, Tag>();

/** Stands before the first tag of every file. */
export const start = new Tag("", "empty", new Uint8Array(), []);

/** A report has a few hundred; those of Word number their paragraphs, so that each is another. */
const MOST = 8_000;
/** Longer is only what says where all the names come from, once a file. */
const LONGEST = 300;
