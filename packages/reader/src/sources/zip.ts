import { crcOf, inflate } from "#part";
import { MOST_MEMBERS, MOST_PART, MOST_RATIO, MOST_UNPACKED, SMALL_PART, WORST_RATIO } from "../limits.ts";
import { Refused } from "./source.ts";

/** A part of a zip file, as its directory tells; nothing is unpacked until it is asked for. */
export interface Member {
  readonly name: string;
  /** Unpacked. */
  readonly size: number;
  bytes(): Uint8Array;
}

/**
 * The parts of a zip file by their names. The directory at its end is asked, never the parts themselves, so a file that was
 * cut short is told at once; and what it promises is held against the limits before anything is unpacked.
 */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, Member> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_MEMBERS) throw new Refused({ code: "tooLarge", what: "members", limit: MOST_MEMBERS });
  const members = new Map<string, Member>();
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (at + HEAD > end || view.getUint32(at, true) !== ENTRY) throw new Refused({ code: "truncated" });
    const entry = entryAt(view, at);
    unpacked += entry.size;
    if (unpacked > MOST_UNPACKED) throw new Refused({ code: "unsafe" });
    if (entry.size > SMALL_PART && entry.size > entry.packed * MOST_RATIO) throw new Refused({ code: "unsafe" });
    const from = at + HEAD;
    const name = nameOf(bytes.subarray(from, from + entry.nameLength), (entry.flags & UTF8) !== 0);
    if (!name.endsWith("/")) members.set(name, { name, size: entry.size, bytes: () => unpack(view, entry) });
    at = from + entry.nameLength + entry.extraLength + entry.noteLength;
  }
  return members;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly nameLength: number;
  readonly extraLength: number;
  readonly noteLength: number;
  readonly offset: number;
}

const ENTRY = 0x02014b50;
const HEAD = 46;
const LOCAL = 0x04034b50;
const LOCAL_HEAD = 30;
const END = 0x06054b50;
const END_HEAD = 22;
const LONGEST_NOTE = 0xffff;
const ENCRYPTED = 1;
const UTF8 = 1 << 11;

/** The end of the directory stands at the end of the file, before a note. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_HEAD;
  for (let at = last; at >= Math.max(0, last - LONGEST_NOTE); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refused({ code: "truncated" });
}

const entryAt = (view: DataView, at: number): Entry => ({
  flags: view.getUint16(at + 8, true),
  method: view.getUint16(at + 10, true),
  crc: view.getUint32(at + 16, true),
  packed: view.getUint32(at + 20, true),
  size: view.getUint32(at + 24, true),
  nameLength: view.getUint16(at + 28, true),
  extraLength: view.getUint16(at + 30, true),
  noteLength: view.getUint16(at + 32, true),
  offset: view.getUint32(at + 42, true),
});

function unpack(view: DataView, entry: Entry): Uint8Array {
  if (entry.flags & ENCRYPTED) throw new Refused({ code: "encrypted" });
  if (entry.size > MOST_PART) throw new Refused({ code: "tooLarge", what: "bytes", limit: MOST_PART });
  if (entry.offset + LOCAL_HEAD > view.byteLength) throw new Refused({ code: "truncated" });
  if (view.getUint32(entry.offset, true) !== LOCAL) throw new Refused({ code: "unreadable" });
  const from =
    entry.offset + LOCAL_HEAD + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (from + entry.packed > view.byteLength) throw new Refused({ code: "truncated" });
  const packed = new Uint8Array(view.buffer, view.byteOffset + from, entry.packed);
  // A piece of its own: given to a thread, a view of the file would take the whole file along.
  const plain = entry.method === 0 ? packed.slice() : entry.method === 8 ? inflated(packed, entry.size) : undefined;
  if (!plain) throw new Refused({ code: "unreadable" });
  // A damaged part can still unpack, with other digits in it.
  if (plain.length !== entry.size || crcOf(plain) !== entry.crc) throw new Refused({ code: "unreadable" });
  return plain;
}

/** Of a small part a wrong size is damage; a large one that comes out larger than its directory promised is meant to. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const plain = inflate(packed, size);
  if (!plain) throw new Refused({ code: packed.length * WORST_RATIO < MOST_PART ? "unreadable" : "unsafe" });
  return plain;
}

/** Names are UTF-8 where the flag says so; Chinese programs that do not set it write in the encoding of their system. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  for (const encoding of isUtf8 ? ["utf-8"] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The other one.
    }
  }
  return new TextDecoder("latin1").decode(bytes);
}
