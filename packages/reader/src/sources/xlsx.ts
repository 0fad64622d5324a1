import { Draft } from "./draft.ts";
import type { Sourced } from "./source.ts";
import { lay, title } from "./xlsx/lay.ts";
import { readSheet } from "./xlsx/sheet.ts";
import { readBook } from "./xlsx/workbook.ts";
import type { Member } from "./zip.ts";

/** A workbook: its sheets one behind the other, each as one table, which has everything that stands on the sheet. */
export function readXlsx(parts: ReadonlyMap<string, Member>, main: string): Sourced {
  const book = readBook(parts, main);
  const draft = new Draft();
  const seen = new Set<string>();
  for (const { name, path } of book.sheets) {
    const part = parts.get(path);
    // Each sheet has a part of its own, or a small book would be as long as it says it is.
    if (!part || seen.has(path)) continue;
    seen.add(path);
    if (book.sheets.length > 1) title(name, draft);
    lay(readSheet(part.bytes(), book), draft);
  }
  return { document: draft.finish() };
}
