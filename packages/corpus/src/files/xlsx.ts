import { strToU8 } from "fflate";
import type { Paper, PaperRow } from "../paper/paper.ts";
import { laid, xml } from "./laid.ts";
import { packed } from "./packed.ts";

/** A workbook with everything on one sheet, figures as numbers. */
export function asXlsx(paper: Paper): Uint8Array {
  const rows: string[] = [];
  const merged: string[] = [];
  const line = (text: string) => rows.push(`<row r="${rows.length + 1}">${cell(text, 0, rows.length + 1)}</row>`);
  const put = (table: readonly PaperRow[]) => {
    for (const row of laid(table)) {
      const at = rows.length + 1;
      const own = row.filter(({ above }) => !above);
      rows.push(`<row r="${at}">${own.map(({ text, column }) => cell(text, column, at)).join("")}</row>`);
      for (const { column, across, down } of own) {
        if (across * down > 1) merged.push(`${name(column)}${at}:${name(column + across - 1)}${at + down - 1}`);
      }
    }
  };
  if (paper.title !== undefined) line(paper.title);
  for (const { heading, paragraphs, tables } of paper.sections) {
    for (const text of [heading, ...paragraphs]) line(text);
    for (const table of tables) put(table);
  }
  for (const text of paper.signature) line(text);
  const merges = `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return packed({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData>${merges}</worksheet>`,
    ),
  });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A number is kept as one, except where its decimals would be lost. */
function cell(text: string, column: number, row: number): string {
  const at = `r="${name(column)}${row}"`;
  if (text === "") return `<c ${at} s="0"/>`;
  return String(Number(text)) === text
    ? `<c ${at}><v>${text}</v></c>`
    : `<c ${at} t="inlineStr"><is><t>${xml(text)}</t></is></c>`;
}

const name = (column: number): string =>
  (column >= 26 ? name(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
