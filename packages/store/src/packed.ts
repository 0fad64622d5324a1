import { canonical, Decimal, type Figure, fromScaled, places, toScaled } from "@gouji/schema";
import { Refused } from "./refused.ts";
import { PLACES, SIZE, Token } from "./token.ts";

type Figures = Readonly<Record<string, Figure>>;

/** What packing alone would lose: [place, raw] or, where the value is not in its shortest writing, [place, raw, value]. */
export type Odd = [place: number, raw: string, value?: string];

/** Packs the figures that stand in `cells`; `met` says how many do. */
export function encode(cells: readonly string[], figures: Figures): { packed: Uint8Array; odd: Odd[]; met: number } {
  const out = new Writer();
  const odd: Odd[] = [];
  let met = 0;
  let zeros = 0;
  const flush = () => {
    if (zeros > 2) out.token(Token.zeros, zeros);
    else while (zeros-- > 0) out.byte(0);
    zeros = 0;
  };
  cells.forEach((cell, place) => {
    const figure = figures[cell];
    if (figure) met++;
    if (figure?.state === "number") {
      const value = shortest(figure.value, cell);
      if (value !== figure.value) odd.push([place, figure.raw, figure.value]);
      else if (value !== figure.raw) odd.push([place, figure.raw]);
      if (value === "0") {
        if (++zeros === 255) flush();
        return;
      }
      flush();
      writeNumber(out, value);
      return;
    }
    flush();
    out.byte(figure ? Token[figure.state] : Token.absent);
    if (figure && figure.raw !== RAW[figure.state]) odd.push([place, figure.raw]);
  });
  flush();
  return { packed: out.done(), odd, met };
}

/** The inverse: the figures in the order of `cells`, to the letter. */
export function decode(cells: readonly string[], packed: Uint8Array, odd: readonly Odd[]): Record<string, Figure> {
  const raws = new Map(odd.map(([place, ...rest]) => [place, rest]));
  const entries: [string, Figure][] = [];
  walk(packed, (place, state, value) => {
    if (state === "absent") return;
    const [raw, written] = raws.get(place) ?? [];
    const cell = cells[place] as string;
    if (state === "number") {
      const said = written ?? value;
      entries.push([cell, { state, value: said, raw: raw ?? said }]);
    } else {
      entries.push([cell, { state, raw: raw ?? RAW[state] }]);
    }
  });
  return Object.fromEntries(entries);
}

/** Where some cells stand in a layout, first place first: the place, and the index of the cell among those asked for. */
export type Wanted = readonly (readonly [place: number, at: number])[];

/** The numbers at some places of a packed report, in their shortest writing; null where no number stands. */
export function pick(packed: Uint8Array, wanted: Wanted, values: (string | null)[]): void {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  let place = 0;
  let next = 0;
  for (let i = 0; i < packed.length && next < wanted.length; i = past(view, i)) {
    const token = packed[i] as number;
    const from = place;
    place += token === Token.zeros ? (packed[i + 1] as number) : 1;
    for (; next < wanted.length && (wanted[next] as Wanted[number])[0] < place; next++) {
      const [at, to] = wanted[next] as Wanted[number];
      if (at < from || (token >= Token.absent && token <= Token.text)) continue;
      values[to] = token === Token.zeros ? "0" : numberAt(view, i, token);
    }
  }
}

type Visit = (place: number, state: Figure["state"] | "absent", value: string) => void;

export function walk(packed: Uint8Array, visit: Visit): void {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  let place = 0;
  for (let i = 0; i < packed.length; ) {
    const token = packed[i] as number;
    if (token === Token.zeros) {
      for (let n = packed[i + 1] as number; n > 0; n--) visit(place++, "number", "0");
    } else if (token >= Token.absent && token <= Token.text) {
      visit(place++, STATES[token - Token.absent] as (typeof STATES)[number], "");
    } else {
      visit(place++, "number", numberAt(view, i, token));
    }
    i = past(view, i);
  }
}

/** Where the next token begins. */
function past(view: DataView, i: number): number {
  const token = view.getUint8(i);
  return i + (token === Token.decimal ? 3 + view.getUint16(i + 1, true) : (SIZE[token] as number));
}

/** The number of a token that stands for one. */
function numberAt(view: DataView, i: number, token: number): string {
  switch (token) {
    case Token.uint16:
      return String(view.getUint16(i + 1, true));
    case Token.int32:
      return String(view.getInt32(i + 1, true));
    case Token.millionths:
      return fromScaled(view.getBigInt64(i + 1, true), PLACES);
    case Token.decimal:
      return decimalAt(view, i);
    default:
      return String(token);
  }
}

export function decimalAt(view: DataView, i: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + i + 3, view.getUint16(i + 1, true));
  return String.fromCharCode(...bytes);
}

const STATES = ["absent", "blank", "dash", "text"] as const;

/** How blanks and dashes are mostly written; what is written so need not be kept twice. */
const RAW = { blank: "", dash: "—", text: "无" } as const;

const SMALL = /^(?:0|-?[1-9]\d{0,9})$/;

function shortest(value: string, cell: string): string {
  if (SMALL.test(value)) return value;
  if (!Decimal.safeParse(value).success) throw new Refused("invalid", { cell, value });
  return canonical(value);
}

const INT64 = 2n ** 63n;

function writeNumber(out: Writer, value: string): void {
  const number = SMALL.test(value) ? Number(value) : Number.NaN;
  if (number >= 0 && number < Token.absent) {
    out.byte(number);
  } else if (number >= 0 && number < 65536) {
    out.token(Token.uint16, number, number >> 8);
  } else if (number === (number | 0)) {
    out.token(Token.int32, number, number >> 8, number >> 16, number >> 24);
  } else {
    writeLong(out, value);
  }
}

function writeLong(out: Writer, value: string): void {
  const scaled = places(value) <= PLACES ? toScaled(value, PLACES) : INT64;
  if (scaled >= -INT64 && scaled < INT64) {
    const eight = new DataView(new ArrayBuffer(8));
    eight.setBigInt64(0, scaled, true);
    out.token(Token.millionths, ...new Uint8Array(eight.buffer));
  } else {
    if (value.length > 0xffff) throw new Refused("invalid", { digits: value.length });
    out.token(Token.decimal, value.length, value.length >> 8, ...Buffer.from(value, "latin1"));
  }
}

/** One room for all, since packing is not interrupted; a report takes a copy with it. */
let room = new Uint8Array(4096);

class Writer {
  #length = 0;

  byte(byte: number): void {
    if (this.#length === room.length) room = twice(room);
    room[this.#length++] = byte;
  }

  /** A token and the bytes that follow it, the low one first. */
  token(token: number, ...bytes: number[]): void {
    this.byte(token);
    for (const byte of bytes) this.byte(byte & 255);
  }

  done(): Uint8Array {
    return room.slice(0, this.#length);
  }
}

function twice(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(2 * bytes.length);
  wider.set(bytes);
  return wider;
}
