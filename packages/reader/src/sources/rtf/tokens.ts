/** What an RTF is made of. Bytes are text in whatever encoding its font has. */
export type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | undefined }
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "byte"; readonly byte: number };

/** Reads on from a place; `at` is behind what was read. Pictures written as bytes are passed over. */
export class Tokens {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): Token | undefined {
    const bytes = this.#bytes;
    while (bytes[this.at] === CR || bytes[this.at] === LF || bytes[this.at] === 0) this.at++;
    const byte = bytes[this.at++];
    if (byte === undefined) return undefined;
    if (byte === OPEN) return { kind: "open" };
    if (byte === CLOSE) return { kind: "close" };
    return byte === STROKE ? this.#behindStroke() : { kind: "byte", byte };
  }

  /** Passes over everything up to the end of the group that is open. */
  skipGroup(): void {
    for (let depth = 1; depth > 0; ) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) return;
      if (byte === OPEN) depth++;
      else if (byte === CLOSE) depth--;
      else if (byte === STROKE) this.#behindStroke();
    }
    this.at--;
  }

  #behindStroke(): Token {
    const bytes = this.#bytes;
    const first = bytes[this.at] ?? 0;
    if (!isLetter(first)) {
      this.at++;
      if (first !== QUOTE) return { kind: "sign", sign: String.fromCharCode(first) };
      const byte = Number.parseInt(String.fromCharCode(bytes[this.at] ?? 0, bytes[this.at + 1] ?? 0), 16);
      this.at += 2;
      return { kind: "byte", byte: Number.isNaN(byte) ? QUESTION : byte };
    }
    let name = "";
    while (isLetter(bytes[this.at] ?? 0) && name.length < LONGEST)
      name += String.fromCharCode(bytes[this.at++] as number);
    let digits = "";
    if (bytes[this.at] === MINUS && isDigit(bytes[this.at + 1] ?? 0))
      digits = String.fromCharCode(bytes[this.at++] as number);
    while (isDigit(bytes[this.at] ?? 0) && digits.length < LONGEST)
      digits += String.fromCharCode(bytes[this.at++] as number);
    if (bytes[this.at] === SPACE) this.at++;
    const value = digits === "" ? undefined : Number(digits);
    if (name === "bin" && value !== undefined && value > 0) this.at += value;
    return { kind: "word", name, value };
  }
}

const [OPEN, CLOSE, STROKE, QUOTE, SPACE, MINUS, CR, LF] = [0x7b, 0x7d, 0x5c, 0x27, 0x20, 0x2d, 0x0d, 0x0a];
const QUESTION = 0x3f;
const LONGEST = 32;
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
