import { members, read } from "@gouji/reader";
import { strToU8, zipSync } from "fflate";
import { type CellValue, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { generate } from "../generate.ts";
import { type Paper, paper } from "../paper/paper.ts";
import { spread } from "../paper/text.ts";
import { type FileKind, files } from "./index.ts";

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
    expect("reports" in reading && reading.reports[0]?.notes.slice(0, 2)).toEqual([
      { code: "severalReports", found: 2 },
      { code: "memberNotRead", name: "a/notes.txt", refused: { code: "notAReport" } },
    ]);
  });

  it("file: what gives no report is told, not dropped", async () => {
    const docx = files.docx(paper(one));
    const reading = await read(
      zipSync({ "a.docx": docx, "cut.docx": docx.slice(0, 900), "in.zip": zipSync({ "b.docx": docx }) }),
    );
    expect("reports" in reading && reading.reports[0]?.notes).toEqual(
      expect.arrayContaining([
        { code: "memberNotRead", name: "cut.docx", refused: { code: "truncated" } },
        { code: "memberNotRead", name: "in.zip", refused: { code: "unsupported", kind: "zip" } },
      ]),
    );
  });

  it.each(["../../x.docx", "..\\x.docx", "/etc/x.docx", "C:\\x.docx"])(
    "file: one called %s is refused",
    async (name) => {
      const [member] = (await members(zipSync({ [name]: files.docx(paper(one)) }))) ?? [];
      expect(await member?.bytes()).toEqual({ refused: { code: "unsafe" } });
      expect(await read(zipSync({ [name]: files.docx(paper(one)) }))).toEqual({ refused: { code: "unsafe" } });
    },
  );

  it("file: the members of an archive are told, those of a document are not", async () => {
    expect((await members(archive))?.map(({ name }) => name)).toEqual(["a/notes.txt", "a/一.docx", "a/二.html"]);
    expect(await members(files.docx(paper(one)))).toBeUndefined();
    expect(await members(strToU8("规章"))).toBeUndefined();
  });
});

/** One behind the other, each with its title and its signature. */
const behind = (
  papers: readonly Paper[],
  title: (paper: Paper) => readonly string[],
  before: readonly string[] = [],
): Paper => ({
  sections: [
    ...(before.length > 0 ? [{ heading: before[0] as string, paragraphs: before.slice(1), tables: [] }] : []),
    ...papers.flatMap((one) => {
      const [heading = "", ...paragraphs] = title(one);
      return [
        { heading, paragraphs, tables: [] },
        ...one.sections,
        { heading: "", paragraphs: one.signature, tables: [] },
      ];
    }),
  ],
  signature: [],
});

const offices = ["示例县司法局", "示例县城关镇人民政府", "示例县审计局"];
const reports = offices.map((authority, at) =>
  generate({ seed: 60 + at, form: at === 1 ? "2019" : "2021", year: 2023, authority, size: "bureau" }),
);
const papers = reports.map(paper);
const named = ({ title = "" }: Paper) => [title];

describe("a collection of the reports of several offices", () => {
  const collections: { readonly [what: string]: Paper } = {
    "one behind the other": behind(papers, named),
    "behind a list of contents": behind(papers, named, ["目录", ...papers.map(({ title = "" }) => title)]),
    "numbered, under a title of all": behind(papers, (one) => [`${papers.indexOf(one) + 1}.${one.title}`], [
      "示例县2023年政府信息公开工作年度报告汇编",
      ...papers.map(({ title }, at) => `${at + 1}.${title}……${at + 2}`),
    ]),
    "with a title that names nobody": behind(papers, () => ["2023年政府信息公开工作年度报告"]),
    "with titles over two lines": behind(papers, (one) => [one.signature[0] ?? "", "2023年政府信息公开工作年度报告"]),
  };
  describe.each(Object.entries(collections))("%s", (_, collection) => {
    it.each(Object.keys(files) as FileKind[])("as %s: none is lost, none is mixed", async (kind) => {
      const reading = await read(files[kind](collection));
      const found = "reports" in reading ? reading.reports : [];
      expect(found.map(({ report }) => [report.authority, report.year])).toEqual(offices.map((one) => [one, 2023]));
      expect(found.map(({ report }) => valuesOf(report.figures))).toEqual(
        reports.map(({ figures }) => valuesOf(figures)),
      );
      expect(found.map(({ report }) => report.narratives)).toEqual(reports.map(({ narratives }) => narratives));
      for (const { notes } of found) expect(notes).toContainEqual({ code: "severalReports", found: 3 });
    });
  });
});

const valuesOf = (figures: typeof one.figures = {}) =>
  Object.entries(figures)
    .map(([cell, figure]) => `${cell} ${figure.state === "number" ? figure.value : figure.state}`)
    .sort();
