import type { Row } from "../../document.ts";
import { cellText } from "./lines.ts";

/**
 * A sheet of a workbook saved as values between commas: every row has as many, though most of its cells are blank. Undefined
 * where the text is none.
 */
export function readCsv(text: string): Row[] | undefined {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  if (!/,,|",|,\S+,/.test(first)) return undefined;
  const rows = rowsOf(text.replace(/^\ufeff/, ""));
  const width = rows?.[0]?.cells.length ?? 0;
  const isSheet = width >= FEWEST_COLUMNS && rows?.every((row) => row.cells.length === width);
  if (!rows || !isSheet || rows.length < 2) return undefined;
  return rows.map(({ cells, line }, at) => ({
    cells: cells.map((cell, column) => ({
      text: cellText(cell),
      place: { line, table: 1, row: at + 1, column: column + 1 },
    })),
  }));
}

/** The narrowest table of a report has an indicator, a unit and a figure. */
const FEWEST_COLUMNS = 3;

/** Undefined where a quote stands within a cell: behind it nobody knows where cells end. */
function rowsOf(text: string): { cells: string[]; line: number }[] | undefined {
  const rows: { cells: string[]; line: number }[] = [];
  let cells: string[] = [];
  let [line, begun] = [1, 1];
  const end = () => {
    if (cells.length > 1 || cells[0] !== "") rows.push({ cells, line: begun });
    cells = [];
    begun = line;
  };
  for (const [, quoted, bare = "", mark] of text.matchAll(CELL)) {
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += (quoted?.split("\n").length ?? 1) - 1 + (mark === "," || mark === "" ? 0 : 1);
    if (mark !== ",") end();
    if (mark === "") return rows;
  }
  return undefined;
}

/** A cell and what ends it: a comma, a line, or the text. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy;
