import { Inflate } from "fflate";
import { LARGEST_DRAWING, LARGEST_FONT, MOST_DRAWN } from "../../limits.ts";
import type { Refusal } from "../../reading.ts";

/**
 * Whether the streams of a PDF unpack to what pages can hold. pdfjs unpacks without asking, so this is asked before it;
 * pictures, which it is told to leave alone, may be as large as they are.
 */
export function boundsOf(bytes: Uint8Array): Refusal | undefined {
  let total = 0;
  if (hasEndlessNumber(bytes)) return { code: "unreadable" };
  for (const { dictionary, content } of streamsIn(bytes)) {
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
    // Nothing is packed twice but to pass for small.
    if (filters.length > 1 && /\/Filter\s*\[[^\]]*\/Fl[^\]]*\/(?:Fl|LZW)/.test(dictionary)) return { code: "unsafe" };
    const most = /\/(?:Length1|FontFile|CIDFontType0C|Type1C|OpenType)\b/.test(dictionary)
      ? LARGEST_FONT
      : LARGEST_DRAWING;
    const [filter = ""] = filters;
    const nesting = new Nesting();
    const objects: Uint8Array[] = [];
    const see = (chunk: Uint8Array) => {
      if (most === LARGEST_DRAWING) nesting.of(chunk);
      if (OBJECTS.test(dictionary)) objects.push(chunk);
    };
    let size = content.length * (WORST[filter] ?? 1);
    if (filter.startsWith("/Fl")) size = unpackedSize(content, most, see);
    else see(content);
    if (size > most || nesting.deepest > DEEPEST) return { code: "unsafe" };
    if (countsTooFar(objects.map((chunk) => latin.decode(chunk)).join(""))) return { code: "unreadable" };
    if (most === LARGEST_DRAWING) total += size;
    if (total > MOST_DRAWN) return { code: "tooLarge", what: "bytes", limit: MOST_DRAWN };
  }
  return undefined;
}

/** Objects stand between the streams, and packed within some of them. */
function hasEndlessNumber(bytes: Uint8Array): boolean {
  let from = 0;
  for (const { content } of streamsIn(bytes)) {
    const to = content.byteOffset - bytes.byteOffset;
    if (countsTooFar(latin.decode(bytes.subarray(from, to)))) return true;
    from = to + content.length;
  }
  return countsTooFar(latin.decode(bytes.subarray(from)));
}

const OBJECTS = /\/Type\s*\/ObjStm\b/;

/**
 * A number that is counted up to and is no character of a font: pdfjs goes through a range of characters to its end, whatever
 * that is. Such ranges stand in lists. Of numbers elsewhere only those are told that are too long to be any.
 */
function countsTooFar(text: string): boolean {
  if (!FAR.test(text)) return false;
  const plain = text.replace(SAID, " ");
  if (ENDLESS.test(plain)) return true;
  const within: string[] = [];
  let name = "";
  for (const [word] of plain.matchAll(WORDS)) {
    if (word === "[" || word === "<<") within.push(word === "[" && OFFSETS.test(name) ? "offsets" : word);
    else if (word === "]" || word === ">>") within.pop();
    else if (word.startsWith("/")) name = word;
    else if (within.at(-1) === "[" && Number(word) >= FARTHEST) return true;
  }
  return false;
}

/** Characters of a font are numbered to 65,535. */
const FARTHEST = 1_000_000;
const FAR = /\d{7}/;
const ENDLESS = /[\s[]\d{11,}(?=[\s\][/>])/;
/** Text in brackets, where any number may stand. */
const SAID = /\((?:\\.|[^()\\])*\)/gs;
const WORDS = /<<|>>|[[\]]|\/[^\s[\]<>()/]*|(?<![\w.])\d+(?![\w.])/g;
/** Lists of places in the file. */
const OFFSETS = /^\/(?:ByteRange|H)$/;

const latin = new TextDecoder("latin1");

/** States of drawing, one kept within the other: pages need a dozen. pdfjs takes ever longer for each. */
const DEEPEST = 2_000;

/** How deep a drawing nests its states: q keeps one, Q goes back to it. */
class Nesting {
  deepest = 0;
  #depth = 0;

  of(drawing: Uint8Array): void {
    for (let at = 0; at < drawing.length; at++) {
      const byte = drawing[at];
      if ((byte !== 0x71 && byte !== 0x51) || !isSpace(drawing[at - 1]) || !isSpace(drawing[at + 1])) continue;
      this.#depth = Math.max(0, this.#depth + (byte === 0x71 ? 1 : -1));
      if (this.#depth > this.deepest) this.deepest = this.#depth;
    }
  }
}

const isSpace = (byte: number | undefined) => byte === undefined || byte === 0 || (byte >= 9 && byte <= 32);

/** What older ways of packing make of a byte, at the worst they are met with in files that mean well. */
const WORST: Readonly<Record<string, number>> = { "/LZWDecode": 64, "/LZW": 64, "/RunLengthDecode": 64, "/RL": 64 };

/** Streams by the words around them; what the file says of their places and lengths may be wrong. */
function* streamsIn(bytes: Uint8Array): Generator<{ dictionary: string; content: Uint8Array }> {
  for (let at = find(bytes, STREAM, 0); at >= 0; ) {
    const from = at + STREAM.length;
    const end = find(bytes, END, from);
    const to = end < 0 ? bytes.length : end;
    const before = latin.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    if (/>>\s*$/.test(dictionary)) {
      const start = bytes[from] === 13 ? from + 2 : from + 1;
      yield { dictionary, content: bytes.subarray(start, to) };
    }
    at = find(bytes, STREAM, end < 0 ? bytes.length : end + END.length);
  }
}

const codes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const STREAM = codes("stream");
const END = codes("endstream");
/** Characters before a stream that describe it. */
const DICTIONARY = 2_000;

function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(word[0] as number, from); at >= 0; at = bytes.indexOf(word[0] as number, at + 1)) {
    if (word.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

/** Counts what comes out, shows it, and stops where it is too much. Damaged streams count as far as they unpack. */
function unpackedSize(packed: Uint8Array, most: number, see: (chunk: Uint8Array) => void): number {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    see(chunk);
  });
  try {
    // The first two bytes say how it is packed.
    for (let at = 2; at < packed.length && size <= most; at += STEP) inflate.push(packed.subarray(at, at + STEP));
  } catch {
    return size;
  }
  return size;
}

const STEP = 4 * 1024;
