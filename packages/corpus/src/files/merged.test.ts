import { read } from "@gouji/reader";
import type { Report } from "@gouji/schema";
import { describe, expect, it } from "vitest";
import { generate } from "../generate.ts";
import { type Paper, type PaperRow, paper } from "../paper/paper.ts";
import { type FileKind, files } from "./index.ts";

const report = generate({ seed: 41, form: "2021", year: 2023, authority: "示例县统计局", size: "county" });
const kinds = ["docx", "odt", "html", "xlsx"] as const satisfies readonly FileKind[];

async function figures(kind: FileKind, change: (rows: readonly PaperRow[]) => readonly PaperRow[]) {
  const whole = paper(report);
  const changed: Paper = {
    ...whole,
    sections: whole.sections.map((section) => ({ ...section, tables: section.tables.map(change) })),
  };
  const reading = await read(files[kind](changed));
  if ("refused" in reading) throw new Error(reading.refused.code);
  return reading.reports[0]?.report.figures ?? {};
}

const isRow = (row: PaperRow, label: string) => row.some(({ text }) => text.includes(label));

const without = (cells: Report["figures"], path: string, but: (cell: string) => boolean = () => false) =>
  Object.fromEntries(Object.entries(cells).filter(([cell]) => !cell.includes(path) || but(cell)));

describe.each(kinds)("figures merged with their neighbours in a %s", (kind) => {
  it("one 0 for a whole row is no figure of any of its cells", async () => {
    const found = await figures(kind, (rows) =>
      rows.map((row) => (isRow(row, "重复申请") ? [...row.slice(0, -7), { text: "0", across: 7, down: 1 }] : row)),
    );
    expect(contents(found)).toEqual(contents(without(report.figures, "declined.repeated@")));
  });

  it("one figure for two rows is that of the first, and the second has none", async () => {
    const found = await figures(kind, (rows) => {
      const at = rows.findIndex((row) => isRow(row, "2.重复申请"));
      if (at < 0) return rows;
      return rows.map((row, y) => {
        if (y === at) return row.map((cell, x) => (x === row.length - 3 ? { ...cell, down: 2 } : cell));
        return y === at + 1 ? row.filter((_, x) => x !== row.length - 3) : row;
      });
    });
    expect(contents(found)).toEqual(
      contents(without(report.figures, "declined.publication@", (cell) => !cell.endsWith("legalService"))),
    );
  });
});

const contents = (cells: Report["figures"]) =>
  Object.entries(cells)
    .map(([cell, figure]) => `${cell} ${figure.state === "number" ? figure.value : figure.state}`)
    .sort();
