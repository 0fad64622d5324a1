import { asOle } from "./ole.ts";

/** A paragraph as Word 97 keeps it: its text with its mark at the end, and what is set for it. */
export interface DocParagraph {
  readonly text: string;
  readonly set?: readonly number[];
}

/** What is set for characters, from one place of the text to another. */
export interface DocCharacters {
  readonly from: number;
  readonly to: number;
  readonly set: readonly number[];
}

export interface DocCell {
  readonly text: string;
  readonly across?: number;
  /** It goes on with the cell above, or begins one that goes on below. */
  readonly merged?: "first" | "rest";
}

export const paragraph = (text: string): DocParagraph => ({ text: `${text}\r` });

/** A row: a mark behind each cell, and one more that says where they stand. */
export function row(cells: readonly DocCell[], width = 500): DocParagraph[] {
  const stops = [0];
  for (const cell of cells) stops.push((stops.at(-1) as number) + (cell.across ?? 1) * width);
  const flags = { first: 0x60, rest: 0x20, none: 0 };
  const table = [
    cells.length,
    ...stops.flatMap(u16),
    ...cells.flatMap((cell) => [...u16(flags[cell.merged ?? "none"]), ...Array<number>(18).fill(0)]),
  ];
  return [
    ...cells.map(({ text }) => ({ text: `${text}\x07`, set: [0x16, 0x24, 1] })),
    { text: "\x07", set: [0x16, 0x24, 1, 0x17, 0x24, 1, 0x08, 0xd6, ...u16(table.length + 1), ...table] },
  ];
}

const u16 = (value: number) => [value & 255, (value >> 8) & 255];

/** Writes a document of Word 97; `pieces` cuts its text at these places and keeps the parts in reverse order. */
export function asDoc(
  paragraphs: readonly DocParagraph[],
  {
    pieces = [],
    characters = [],
    flags = 0,
  }: {
    readonly pieces?: readonly number[];
    readonly characters?: readonly DocCharacters[];
    readonly flags?: number;
  } = {},
): Uint8Array<ArrayBuffer> {
  const text = paragraphs.map((one) => one.text).join("");
  const cuts = [0, ...pieces, text.length];
  const parts = cuts.slice(1).map((to, at) => ({ from: cuts[at] as number, to, start: 0 }));
  let at = FIRST;
  for (const part of [...parts].reverse()) {
    part.start = at;
    at += (part.to - part.from) * 2;
  }
  const placeOf = (index: number) => {
    const part = parts.find((one) => index >= one.from && index < one.to) ?? (parts.at(-1) as (typeof parts)[0]);
    return part.start + (index - part.from) * 2;
  };
  const pages: Uint8Array[] = [];
  const list = (stretches: readonly { from: number; to: number; set: readonly number[] }[], wide: boolean) => {
    const own = [...stretches].sort((a, b) => a.from - b.from).map((stretch) => page(stretch, wide));
    const first = Math.ceil(at / 512) + pages.length;
    pages.push(...own.map((one) => one.bytes));
    return [...own.map((one) => one.from), (own.at(-1)?.from ?? 0) + 2, ...own.map((_, index) => first + index)];
  };
  let index = 0;
  const settings = list(
    paragraphs.map(({ text, set = [] }) => {
      index += text.length;
      const mark = placeOf(index - 1);
      return { from: mark, to: mark + 2, set };
    }),
    true,
  );
  const letters = list(
    characters.map(({ from, to, set }) => ({ from: placeOf(from), to: placeOf(from) + (to - from) * 2, set })),
    false,
  );
  const plc = [...parts.map((part) => part.from), text.length];
  const pieceTable = [...plc.flatMap(u32), ...parts.flatMap((part) => [0, 0, ...u32(part.start), 0, 0])];
  const table = [[2, ...u32(pieceTable.length), ...pieceTable], settings.flatMap(u32), letters.flatMap(u32)];
  const main = new Uint8Array((Math.ceil(at / 512) + pages.length) * 512);
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(10, flags | 0x0200, true);
  view.setUint32(0x4c, text.length, true);
  let offset = 0;
  for (const [place, part] of [
    [0x1a2, table[0]],
    [0x102, table[1]],
    [0xfa, table[2]],
  ] as const) {
    view.setUint32(place, offset, true);
    view.setUint32(place + 4, part?.length ?? 0, true);
    offset += part?.length ?? 0;
  }
  for (const part of parts) {
    for (let i = part.from; i < part.to; i++)
      view.setUint16(part.start + (i - part.from) * 2, text.charCodeAt(i), true);
  }
  pages.forEach((bytes, one) => {
    main.set(bytes, (Math.ceil(at / 512) + one) * 512);
  });
  return asOle({ WordDocument: main, "1Table": Uint8Array.from(table.flat()) });
}

/** The header of the stream; the text begins behind it. */
const FIRST = 1024;

const u32 = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255];

/** One page with one stretch on it. */
function page({ from, to, set }: { from: number; to: number; set: readonly number[] }, wide: boolean) {
  const bytes = new Uint8Array(512);
  bytes.set([...u32(from), ...u32(to)]);
  const said = 64;
  bytes[8] = set.length === 0 && !wide ? 0 : said / 2;
  const list = wide ? [0, 0, ...set] : [...set];
  if (wide && list.length % 2 === 1) list.push(0);
  bytes.set(wide ? [0, list.length / 2, ...list] : [list.length, ...list], said);
  bytes[511] = 1;
  return { bytes, from };
}
