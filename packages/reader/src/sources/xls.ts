import { Bytes } from "./bytes.ts";
import { Draft } from "./draft.ts";
import type { Sourced } from "./source.ts";
import { bookOf } from "./xls/book.ts";
import { readSheet } from "./xls/sheet.ts";
import { lay, title } from "./xlsx/lay.ts";

/** A workbook of Excel 95 to 2003, laid out like one of later years. */
export function readXls(bytes: Uint8Array): Sourced {
  const stream = new Bytes(bytes);
  const book = bookOf(stream);
  const draft = new Draft();
  for (const { name, at } of book.sheets) {
    if (book.sheets.length > 1) title(name, draft);
    lay(readSheet(stream, at, book), draft);
  }
  return { document: draft.finish() };
}
