/// <reference types="node" />
import { crc32, inflateRawSync } from "node:zlib";

export { isUtf8 } from "node:buffer";

/** What deflate packed; undefined where more comes out than was promised. */
export function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const plain = inflateRawSync(packed, { chunkSize: Math.max(size + 1, SMALLEST), maxOutputLength: size + 1 });
    return plain.length > size ? undefined : plain;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** All comes out in one piece, with room to spare, so that none is made for what might follow; pieces are at least this long. */
const SMALLEST = 64;

/** The checksum that zip files carry. */
export const crcOf = (bytes: Uint8Array): number => crc32(bytes);
