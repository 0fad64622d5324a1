import { Inflate, inflateSync } from "fflate";
import { MOST_PART, WORST_RATIO } from "../limits.ts";

// What is done to every byte of a part. Node does it in machine code (`part.node.ts`); this is for where there is no Node.

/** What deflate packed; undefined where more comes out than was promised. */
export function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  if (packed.length * WORST_RATIO < MOST_PART) {
    const plain = inflateSync(packed);
    return plain.length > size ? undefined : plain;
  }
  const plain = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length <= size) plain.set(chunk, at);
    at += chunk.length;
  });
  for (let from = 0; from < packed.length && at <= size; from += STEP) {
    stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
  }
  return at > size ? undefined : plain.subarray(0, at);
}

const STEP = 16 * 1024;

/** The checksum that zip files carry. Four tables behind one another, so that four bytes go in one step. */
export function crcOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const of = (at: number) => table[at] as number;
  const whole = bytes.length & ~3;
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= view.getInt32(at, true);
    crc = of(768 + (crc & 0xff)) ^ of(512 + ((crc >>> 8) & 0xff)) ^ of(256 + ((crc >>> 16) & 0xff)) ^ of(crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = of((crc ^ view.getUint8(at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const table = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  table[byte] = crc;
}
for (let at = 256; at < table.length; at++) {
  const before = table[at - 256] as number;
  table[at] = (before >>> 8) ^ (table[before & 0xff] as number);
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const strict = new TextDecoder("utf-8", { fatal: true });
