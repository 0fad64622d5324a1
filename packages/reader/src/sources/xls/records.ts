import { Bytes } from "../bytes.ts";

/** A piece of a workbook: what it is, and what it holds. */
export interface Record {
  readonly type: number;
  readonly at: number;
  /** Parts where it was too long for one: it goes on in the next ones. */
  readonly parts: readonly Bytes[];
  readonly body: Bytes;
}

/**
 * The records of a stream from a place on to the end of that part of the book. Each says how long it is, so no formula or
 * drawing has to be understood to be passed over. One that goes on behind the end of the stream is the mark of a file cut short.
 */
export function* recordsFrom(stream: Bytes, from: number): Generator<Record> {
  let depth = 0;
  for (let at = from; at + HEAD <= stream.all.length; ) {
    const type = stream.u16(at);
    const start = at;
    const parts: Bytes[] = [];
    do {
      const length = stream.u16(at + 2);
      parts.push(new Bytes(stream.piece(at + HEAD, length)));
      at += HEAD + length;
    } while (type !== CONTINUE && at + HEAD <= stream.all.length && stream.u16(at) === CONTINUE);
    // A chart within a sheet begins and ends like a sheet.
    if (type === BEGIN) depth++;
    if (type === END) depth--;
    if (depth <= 1) yield { type, at: start, parts, body: parts[0] as Bytes };
    if (depth <= 0) return;
  }
  // Every part of a book says where it ends.
  stream.u8(stream.all.length);
}

export const BEGIN = 0x0809;
export const END = 0x000a;
const CONTINUE = 0x003c;
const HEAD = 4;
