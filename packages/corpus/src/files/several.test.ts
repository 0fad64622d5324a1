import { members, read } from "@gouji/reader";
import { strToU8, zipSync } from "fflate";
import { type CellValue, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { generate } from "../generate.ts";
import { type Paper, paper } from "../paper/paper.ts";
import { spread } from "../paper/text.ts";
import { files } from "./index.ts";

const make = (seed: number, authority: string) =>
  generate({ seed, form: "2021", year: 2023, authority, size: "bureau" });
const one = make(51, "示例县交通运输局");
const other = make(52, "示例县卫生健康局");

const sheetsOf = ({ title = "", sections, signature }: Paper) =>
  sections.map(({ heading, paragraphs, tables }, at) => ({
    name: heading.slice(0, 20),
    rows: [
      ...(at === 0 ? [[title]] : []),
      [heading],
      ...paragraphs.map((text) => [text]),
      ...tables.flatMap((rows) => spread(rows) as CellValue[][]),
      ...(at === sections.length - 1 ? signature.map((text) => [text]) : []),
    ],
  }));

describe("more than one", () => {
  it("sheet: a report with a sheet for each of its sections", async () => {
    const reading = await read(await writeXlsx({ sheets: sheetsOf(paper(one)) }));
    const report = "reports" in reading ? reading.reports[0]?.report : undefined;
    expect(report?.authority).toBe(one.authority);
    expect(valuesOf(report?.figures)).toEqual(valuesOf(one.figures));
  });

  const archive = zipSync({
    "a/一.docx": files.docx(paper(one)),
    "a/二.html": files.html(paper(other)),
    "a/notes.txt": strToU8("报送说明"),
    "__MACOSX/a/._一.docx": strToU8("x"),
  });

  it("report: an archive gives those of its members", async () => {
    const reading = await read(archive);
    expect("reports" in reading && reading.reports.map(({ report }) => report.authority)).toEqual([
      one.authority,
      other.authority,
    ]);
    expect("reports" in reading && reading.reports[0]?.notes[0]).toEqual({ code: "severalReports", found: 2 });
  });

  it("file: the members of an archive are told, those of a document are not", async () => {
    expect((await members(archive))?.map(({ name }) => name)).toEqual(["a/notes.txt", "a/一.docx", "a/二.html"]);
    expect(await members(files.docx(paper(one)))).toBeUndefined();
    expect(await members(strToU8("规章"))).toBeUndefined();
  });
});

const valuesOf = (figures: typeof one.figures = {}) =>
  Object.entries(figures)
    .map(([cell, figure]) => `${cell} ${figure.state === "number" ? figure.value : figure.state}`)
    .sort();
