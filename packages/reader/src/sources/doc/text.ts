import { Bytes } from "../bytes.ts";
import { Refused } from "../source.ts";

/** A stretch of the text: characters in the order of the document, and where they stand in the stream. */
export interface Piece {
  readonly text: string;
  /** Of its first character. */
  readonly at: number;
  /** Bytes of a character. */
  readonly wide: 1 | 2;
}

/** The text of the main part of a document. It is kept in pieces, in whatever order they were typed. */
export function piecesOf(stream: Bytes, table: Bytes): Piece[] {
  const due = stream.u32(LENGTH);
  const [at, length] = [stream.u32(PIECES), stream.u32(PIECES + 4)];
  const list = listIn(table, at, at + length);
  const count = Math.floor((list.all.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let one = 0; one < count; one++) {
    const from = list.u32(one * 4);
    const to = Math.min(due, list.u32(one * 4 + 4));
    if (to <= from) continue;
    const place = list.u32((count + 1) * 4 + one * 8 + 2);
    // One byte to a character saves room where all of them are western.
    const wide = place & 0x40000000 ? 1 : 2;
    const start = wide === 1 ? (place & 0x3fffffff) / 2 : place & 0x3fffffff;
    const bytes = stream.piece(start, (to - from) * wide);
    pieces.push({
      text: new TextDecoder(wide === 1 ? "windows-1252" : "utf-16le", KEEP).decode(bytes),
      at: start,
      wide,
    });
  }
  return pieces;
}

const KEEP = { ignoreBOM: true };

/** Where the header says how long the text is, and where the list of its pieces is. */
const LENGTH = 0x4c;
const PIECES = 0x1a2;

/** The list stands behind any number of changes that pieces may refer to. */
function listIn(table: Bytes, from: number, to: number): Bytes {
  for (let at = from; at < to; ) {
    const kind = table.u8(at);
    if (kind === 2) return new Bytes(table.piece(at + 5, table.u32(at + 1)));
    if (kind !== 1) break;
    at += 3 + table.u16(at + 1);
  }
  throw new Refused({ code: "unreadable" });
}
