import { MOST_COLUMNS, MOST_LINES } from "../limits.ts";
import { Draft } from "./draft.ts";
import { Refused, type Sourced } from "./source.ts";
import { lay, title } from "./xlsx/lay.ts";
import type { Sheet } from "./xlsx/sheet.ts";
import { shown } from "./xlsx/shown.ts";

/** Loads the library. */
export const prepare = () => import("@e965/xlsx");

/** A workbook of Excel 97 to 2003, laid out like one of later years. */
export async function readXls(bytes: Uint8Array): Promise<Sourced> {
  const { read } = await prepare();
  const book = open(read, bytes);
  const draft = new Draft();
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    if (book.SheetNames.length > 1) title(name, draft);
    lay(sheetOf(sheet, is1904), draft);
  }
  return { document: draft.finish() };
}

type Library = typeof import("@e965/xlsx");
type Book = ReturnType<Library["read"]>;
type WorkSheet = Book["Sheets"][string];

function open(read: Library["read"], bytes: Uint8Array): Book {
  try {
    return read(bytes, { type: "array", dense: true, cellNF: true, cellHTML: false, sheetRows: MOST_LINES });
  } catch (problem) {
    if (/password|encrypt/i.test(String(problem))) throw new Refused({ code: "encrypted" });
    throw problem;
  }
}

/** As it is shown on the sheet: dates and numbers in the format of their cells. */
function sheetOf(sheet: WorkSheet, is1904: boolean): Sheet {
  const rows = new Map<number, Map<number, string>>();
  const data: readonly (readonly (Cell | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  data.forEach((cells, at) => {
    const row = new Map<number, string>();
    cells?.slice(0, MOST_COLUMNS).forEach((cell, column) => {
      if (cell) row.set(column, textOf(cell, is1904));
    });
    if (row.size > 0) rows.set(at, row);
  });
  const merged = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    from: { row: s.r, column: s.c },
    to: { row: e.r, column: e.c },
  }));
  return { rows, merged };
}

/** As the library gives it: type, value, number format. */
interface Cell {
  readonly t: string;
  readonly v?: unknown;
  readonly z?: string | number;
  readonly w?: string;
}

function textOf({ t, v, z, w }: Cell, is1904: boolean): string {
  if (t === "z" || v === undefined || v === null) return "";
  if (t === "n" && typeof v === "number") return shown(String(v), z ?? "General", is1904);
  if (t === "b") return v === true ? "TRUE" : "FALSE";
  return t === "s" ? String(v) : (w ?? String(v));
}
