import type { Bytes } from "../bytes.ts";
import { raisedBehind } from "../draft.ts";

/** Reads on through the parts of a record. A text that goes on in the next part says there anew how wide its characters are. */
export class Strings {
  readonly #parts: readonly Bytes[];
  readonly #decode: Decode;
  readonly #fonts: readonly Look[];
  #part = 0;
  #at: number;

  constructor(parts: readonly Bytes[], at: number, decode: Decode, fonts: readonly Look[] = []) {
    this.#parts = parts;
    this.#decode = decode;
    this.#fonts = fonts;
    this.#at = at;
  }

  /** As books of Excel 97 keep it: its length, how it is kept, its characters, and what is drawn otherwise. */
  next(lengthBytes: 1 | 2 = 2): string {
    const length = this.#number(lengthBytes);
    const flags = this.#number(1);
    const runs = flags & RICH ? this.#number(2) : 0;
    const gloss = flags & GLOSS ? this.#number(4) : 0;
    const text = this.#characters(length, (flags & WIDE) !== 0);
    const drawn = Array.from({ length: runs }, () => ({ from: this.#pair(), font: this.#pair() }));
    this.#skip(gloss);
    return shownOf(text, drawn, this.#fonts);
  }

  /** As books of Excel 95 keep it: its length and its bytes, in the encoding of whoever wrote it. */
  old(lengthBytes: 1 | 2 = 2): string {
    return this.#decode(this.#here.piece(this.#at + lengthBytes, this.#number(lengthBytes)));
  }

  get #here(): Bytes {
    return this.#parts[this.#part] as Bytes;
  }

  /** What is read in one go stands in one part, but may begin the next. */
  #number(bytes: 1 | 2 | 4): number {
    if (this.#at >= this.#here.all.length && this.#part + 1 < this.#parts.length) this.#turn();
    const here = this.#here;
    const value = bytes === 1 ? here.u8(this.#at) : bytes === 2 ? here.u16(this.#at) : here.u32(this.#at);
    this.#at += bytes;
    return value;
  }

  /** Two bytes, which may stand in two parts. */
  #pair(): number {
    return this.#number(1) + this.#number(1) * 256;
  }

  #characters(length: number, isWide: boolean): string {
    let wide = isWide;
    let text = "";
    for (let left = length; left > 0; ) {
      const room = this.#here.all.length - this.#at;
      const count = Math.min(left, Math.floor(room / (wide ? 2 : 1)));
      if (count > 0) {
        const bytes = this.#here.piece(this.#at, count * (wide ? 2 : 1));
        text += wide ? utf16.decode(bytes) : latin.decode(bytes);
        this.#at += bytes.length;
        left -= count;
      }
      if (left === 0) break;
      this.#turn();
      wide = (this.#number(1) & WIDE) !== 0;
    }
    return text;
  }

  #skip(count: number): void {
    for (let left = count; left > 0; ) {
      const room = this.#here.all.length - this.#at;
      const step = Math.min(left, room);
      this.#at += step;
      left -= step;
      if (left > 0) this.#turn();
    }
  }

  /** To the next part; where there is none, the file lacks it. */
  #turn(): void {
    if (this.#part + 1 >= this.#parts.length) this.#here.u8(this.#here.all.length);
    this.#part++;
    this.#at = 0;
  }
}

export type Decode = (bytes: Uint8Array) => string;

/** What a font does to what is read: what is struck through is as good as deleted, 5 struck before 6 is no 56. */
export type Look = "struck" | "raised" | undefined;

interface Run {
  readonly from: number;
  readonly font: number;
}

/** A text out of its runs; what stands before the first is drawn as its cell is. */
function shownOf(text: string, runs: readonly Run[], fonts: readonly Look[]): string {
  if (!runs.some(({ font }) => fonts[font])) return text;
  let said = text.slice(0, runs[0]?.from);
  for (const [at, { from, font }] of runs.entries()) {
    const piece = text.slice(from, runs[at + 1]?.from);
    if (fonts[font] === "raised") said += raisedBehind(said, piece);
    else if (fonts[font] === undefined) said += piece;
  }
  return said;
}

const WIDE = 1;
const GLOSS = 4;
const RICH = 8;
const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
/** The upper half of UTF-16 left out. */
const latin = { decode: (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("") };
