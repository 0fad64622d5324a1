import { read } from "@gouji/reader";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { type CellValue, writeXlsx } from "hucre";
import { expect, it } from "vitest";
import { generate } from "../generate.ts";
import { type Paper, paper } from "../paper/paper.ts";
import { laid } from "./laid.ts";

const report = generate({ seed: 12, form: "2021", year: 2024, authority: "示例县审计局", size: "bureau" });
const whole = paper(report);

/** The same files as other programs write them. */
it.each([
  ["docx", () => byDocx(whole)],
  ["hucre", () => byHucre(whole)],
] as const)("a report written by %s is read whole", async (_, write) => {
  const reading = await read(await write());
  if ("refused" in reading) throw new Error(reading.refused.code);
  const values = Object.entries(report.figures).map(([cell, figure]) => [
    cell,
    figure.state === "number" && figure.value,
  ]);
  expect(values).toEqual(
    Object.keys(report.figures).map((cell) => {
      const figure = reading.reports[0]?.report.figures[cell];
      return [cell, figure?.state === "number" && figure.value];
    }),
  );
});

function byDocx({ title = "", sections, signature }: Paper): Promise<Uint8Array> {
  const lines = (texts: readonly string[]) => texts.map((text) => new Paragraph(text));
  const children = sections.flatMap(({ heading, paragraphs, tables }) => [
    ...lines([heading, ...paragraphs]),
    ...tables.map(
      (rows) =>
        new Table({
          rows: rows.map(
            (row) =>
              new TableRow({
                children: row.map(
                  ({ text, across, down }) =>
                    new TableCell({ children: lines([text]), columnSpan: across, rowSpan: down }),
                ),
              }),
          ),
        }),
    ),
  ]);
  const document = new Document({ sections: [{ children: [...lines([title]), ...children, ...lines(signature)] }] });
  return Packer.toBuffer(document);
}

function byHucre({ title = "", sections, signature }: Paper): Promise<Uint8Array> {
  const rows: CellValue[][] = [[title]];
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  for (const { heading, paragraphs, tables } of sections) {
    rows.push(...[heading, ...paragraphs].map((text) => [text]));
    for (const table of tables) {
      for (const row of laid(table)) {
        const startRow = rows.length;
        const cells: CellValue[] = [];
        for (const { text, column, across, down, above } of row) {
          cells[column] = text !== "" && String(Number(text)) === text ? Number(text) : text;
          if (!above && across * down > 1) {
            merges.push({ startRow, startCol: column, endRow: startRow + down - 1, endCol: column + across - 1 });
          }
        }
        rows.push(Array.from(cells, (cell) => cell ?? null));
      }
    }
  }
  rows.push(...signature.map((text) => [text]));
  return writeXlsx({ sheets: [{ name: "Sheet1", rows, merges }] });
}
