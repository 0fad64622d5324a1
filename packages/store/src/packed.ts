import { canonical, Decimal, type Figure, fromScaled, places, toScaled } from "@gouji/schema";
import { Refused } from "./refused.ts";
import { PLACES, SIZE, Token } from "./token.ts";

type Figures = Readonly<Record<string, Figure>>;

/** What packing alone would lose: [place, raw] or, where the value is not in its shortest writing, [place, raw, value]. */
export type Odd = [place: number, raw: string, value?: string];

/** Packs the figures that stand in `cells`. */
export function encode(cells: readonly string[], figures: Figures): { packed: Uint8Array; odd: Odd[] } {
  const out = new Writer();
  const odd: Odd[] = [];
  let zeros = 0;
  const flush = () => {
    if (zeros > 2) out.bytes(Token.zeros, zeros);
    else while (zeros-- > 0) out.bytes(0);
    zeros = 0;
  };
  cells.forEach((cell, place) => {
    const figure = figures[cell];
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
    out.bytes(figure ? Token[figure.state] : Token.absent);
    if (figure && figure.raw !== RAW[figure.state]) odd.push([place, figure.raw]);
  });
  flush();
  return { packed: out.done(), odd };
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

/** The numbers at some places of a packed report, in their shortest writing; null where no number stands. */
export function pick(packed: Uint8Array, wanted: ReadonlyMap<number, number>): (string | null)[] {
  const values: (string | null)[] = [];
  walk(packed, (place, state, value) => {
    const at = wanted.get(place);
    if (at !== undefined && state === "number") values[at] = value;
  });
  return values;
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
    i += token === Token.decimal ? 3 + view.getUint16(i + 1, true) : (SIZE[token] as number);
  }
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
    out.bytes(number);
  } else if (number >= 0 && number < 65536) {
    out.bytes(Token.uint16, number & 255, number >> 8);
  } else if (number === (number | 0)) {
    out.bytes(Token.int32, number & 255, (number >> 8) & 255, (number >> 16) & 255, (number >> 24) & 255);
  } else {
    writeLong(out, value);
  }
}

function writeLong(out: Writer, value: string): void {
  const scaled = places(value) <= PLACES ? toScaled(value, PLACES) : INT64;
  if (scaled >= -INT64 && scaled < INT64) {
    out.millionths(scaled);
  } else {
    if (value.length > 0xffff) throw new Refused("invalid", { digits: value.length });
    out.bytes(Token.decimal, value.length & 255, value.length >> 8, ...Buffer.from(value, "latin1"));
  }
}

/** Collects bytes; one report after another reuses the same room. */
class Writer {
  static readonly #room = { bytes: new Uint8Array(1024) };
  #length = 0;

  bytes(...bytes: number[]): void {
    const { bytes: room } = Writer.#room;
    if (this.#length + bytes.length > room.length) {
      Writer.#room.bytes = new Uint8Array(2 * room.length + bytes.length);
      Writer.#room.bytes.set(room);
    }
    Writer.#room.bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  millionths(value: bigint): void {
    const eight = new DataView(new ArrayBuffer(8));
    eight.setBigInt64(0, value, true);
    this.bytes(Token.millionths, ...new Uint8Array(eight.buffer));
  }

  done(): Uint8Array {
    return Writer.#room.bytes.slice(0, this.#length);
  }
}
