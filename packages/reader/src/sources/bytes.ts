import { Refused } from "./source.ts";

/** Numbers out of a stream, lowest byte first. What stands behind its end means that the file lacks a part. */
export class Bytes {
  readonly all: Uint8Array;
  readonly #view: DataView;

  constructor(all: Uint8Array) {
    this.all = all;
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  u8(at: number): number {
    this.#check(at, 1);
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    this.#check(at, 2);
    return this.#view.getUint16(at, true);
  }

  i16(at: number): number {
    this.#check(at, 2);
    return this.#view.getInt16(at, true);
  }

  u32(at: number): number {
    this.#check(at, 4);
    return this.#view.getUint32(at, true);
  }

  f64(at: number): number {
    this.#check(at, 8);
    return this.#view.getFloat64(at, true);
  }

  piece(at: number, length: number): Uint8Array {
    this.#check(at, length);
    return this.all.subarray(at, at + length);
  }

  #check(at: number, length: number): void {
    if (at < 0 || at + length > this.all.length) throw new Refused({ code: "truncated" });
  }
}
