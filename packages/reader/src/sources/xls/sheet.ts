import { MOST_CELLS, MOST_COLUMNS } from "../../limits.ts";
import type { Bytes } from "../bytes.ts";
import { Refused } from "../source.ts";
import { MOST_MERGED, type Sheet } from "../xlsx/sheet.ts";
import { shown } from "../xlsx/shown.ts";
import type { Book } from "./book.ts";
import { type Record, recordsFrom } from "./records.ts";

/** The cells of a sheet. Of a formula only its result is read, which stands beside it. */
export function readSheet(stream: Bytes, at: number, book: Book): Sheet {
  const rows = new Map<number, Map<number, string>>();
  const merged: Sheet["merged"][number][] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Uint8Array(MOST_COLUMNS);
  let found = 0;
  let awaited: readonly [row: number, column: number] | undefined;
  const put = (row: number, column: number, text: string) => {
    if (column >= MOST_COLUMNS) return;
    if (++found > MOST_CELLS) throw new Refused({ code: "tooLarge", what: "cells", limit: MOST_CELLS });
    const cells = rows.get(row) ?? new Map<number, string>();
    cells.set(column, text);
    rows.set(row, cells);
  };
  const number = (value: number, style: number) => shown(String(value), book.formats[style] ?? 0, book.is1904);
  const kinds: { readonly [type: number]: (body: Bytes, record: Record, row: number, column: number) => void } = {
    [TEXT_KEPT]: (body, _, row, column) => put(row, column, book.strings[body.u32(6)] ?? "\ufffd"),
    [TEXT]: (_, record, row, column) => put(row, column, book.text(record, 6)),
    [TEXT_DRAWN]: (_, record, row, column) => put(row, column, book.text(record, 6)),
    [NUMBER]: (body, _, row, column) => put(row, column, number(body.f64(6), body.u16(4))),
    [SHORT]: (body, _, row, column) => put(row, column, number(shortIn(body, 6), body.u16(4))),
    [SHORTS]: (body, _, row, column) => {
      for (let one = 0; 10 + one * 6 <= body.all.length - 2; one++) {
        put(row, column + one, number(shortIn(body, 6 + one * 6), body.u16(4 + one * 6)));
      }
    },
    [TRUTH]: (body, _, row, column) => put(row, column, body.u8(7) ? (ERRORS[body.u8(6)] ?? "#") : truth(body.u8(6))),
    [FORMULA]: (body, _, row, column) => {
      const isOther = body.u16(12) === 0xffff;
      const kind = body.u8(6);
      if (!isOther) put(row, column, number(body.f64(6), body.u16(4)));
      else if (kind === 1) put(row, column, truth(body.u8(8)));
      else if (kind === 2) put(row, column, ERRORS[body.u8(8)] ?? "#");
      // One whose result was never worked out is no blank: nobody knows what it shows.
      else put(row, column, kind === 0 || body.u16(14) & UNKNOWN ? "=" : "");
      // A text stands in a record behind it.
      awaited = isOther && kind === 0 ? [row, column] : undefined;
    },
    [RESULT]: (_, record) => {
      if (awaited) put(...awaited, book.text(record, 0));
      awaited = undefined;
    },
    [MERGED]: (body) => {
      for (let one = 0; one < body.u16(0) && merged.length < MOST_MERGED; one++) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map((side) => body.u16(2 + one * 8 + side)) as Four;
        if (top <= bottom && left <= right) {
          merged.push({ from: { row: top, column: left }, to: { row: bottom, column: right } });
        }
      }
    },
    [ROW]: (body, _, row) => {
      if (body.u16(12) & HIDDEN_ROW) hiddenRows.add(row);
    },
    [COLUMNS]: (body, _, first, last) => {
      if (body.u16(8) & HIDDEN_COLUMN) hiddenColumns.fill(1, first, last + 1);
    },
  };
  for (const record of recordsFrom(stream, at)) {
    const { type, body } = record;
    const cell = kinds[type];
    if (cell) cell(body, record, type === RESULT ? 0 : body.u16(0), body.all.length < 4 ? 0 : body.u16(2));
  }
  for (const row of hiddenRows) rows.delete(row);
  for (const cells of rows.values()) {
    for (const column of cells.keys()) if (hiddenColumns[column]) cells.set(column, "");
  }
  return { rows, merged };
}

type Four = [number, number, number, number];

const truth = (value: number) => (value ? "TRUE" : "FALSE");

/** A number kept short: the upper part of one, or a whole one, perhaps a hundred times too large. */
function shortIn(body: Bytes, at: number): number {
  const bits = body.u32(at);
  const whole = bits & 2 ? (bits | 0) >> 2 : upperOf(bits & ~3);
  return bits & 1 ? whole / 100 : whole;
}

function upperOf(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, bits);
  return view.getFloat64(0);
}

const TEXT_KEPT = 0x00fd;
const TEXT = 0x0204;
const TEXT_DRAWN = 0x00d6;
const NUMBER = 0x0203;
const SHORT = 0x027e;
const SHORTS = 0x00bd;
const TRUTH = 0x0205;
const FORMULA = 0x0006;
const RESULT = 0x0207;
const MERGED = 0x00e5;
const ROW = 0x0208;
const COLUMNS = 0x007d;
const UNKNOWN = 3;
const HIDDEN_ROW = 0x20;
const HIDDEN_COLUMN = 1;

const ERRORS: { readonly [code: number]: string } = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};
