import type { Figure, FormId, Report } from "@gouji/schema";
import { type FileKind, files } from "../files/index.ts";
import { quirks } from "../files/quirks.ts";
import { generate } from "../generate.ts";
import { type Paper, paper } from "../paper/paper.ts";
import type { Golden } from "./case.ts";
import { expectation } from "./expect.ts";

/** Reports in the kinds of file that offices publish, each kind in shapes that it is met in. */
export function shapes(): Golden[] {
  return (Object.keys(met) as FileKind[]).flatMap((kind) =>
    met[kind].map((name) => {
      const { zh, en, reports, shape }: Shape = cases[name];
      const papers: readonly Paper[] = reports.map((report) => paper(report));
      const expected = reports.map(expectation);
      return {
        about: { v: 1 as const, id: `${kind}/${name}`, about: { zh, en }, input: `input.${endings[kind] ?? kind}` },
        document: files[kind]((shape ?? quirks.none)(papers.reduce(together))),
        expected: expected.length === 1 ? (expected[0] as (typeof expected)[number]) : expected,
      };
    }),
  );
}

const endings: { readonly [kind in FileKind]?: string } = { gbk: "html", site: "html" };

const town = (form: FormId, year: number): Report =>
  generate({ seed: 41, form, year, authority: "示例县城关镇人民政府", size: "town" });

/** Two reports in one file, each with its own title and signature. */
const together = (before: Paper, next: Paper): Paper => ({
  ...before,
  sections: [
    ...before.sections,
    { heading: "", paragraphs: before.signature, tables: [] },
    { heading: next.title ?? "", paragraphs: [], tables: [] },
    ...next.sections,
  ],
  signature: next.signature,
});

/** A figure as people fill it in, and what it is. */
const filled = (report: Report, cells: { readonly [cell: string]: Figure }): Report => ({
  ...report,
  figures: { ...report.figures, ...cells },
});

const number = (raw: string, value: string): Figure => ({ state: "number", raw, value });

interface Shape {
  readonly zh: string;
  readonly en: string;
  readonly reports: readonly Report[];
  readonly shape?: (paper: Paper) => Paper;
}

const cases = {
  "2021": { zh: "2021年表式", en: "the form of 2021", reports: [town("2021", 2023)] },
  "2019": { zh: "2019年表式", en: "the form of 2019", reports: [town("2019", 2020)] },
  "2014": { zh: "2014年统计表", en: "the statistics table of 2014", reports: [town("2014", 2017)] },
  pageBreak: {
    zh: "表三跨页，分组名称不再重复",
    en: "table three goes over a page, and the name of a group is not repeated",
    reports: [town("2021", 2022)],
    shape: quirks.pageBreak,
  },
  splitHeads: {
    zh: "表头在词内断行",
    en: "heads broken within a word",
    reports: [town("2021", 2022)],
    shape: quirks.splitHeads,
  },
  oneTable: {
    zh: "整篇报告在一张表内",
    en: "the whole report in one table",
    reports: [town("2019", 2020)],
    shape: quirks.oneTable,
  },
  filled: {
    zh: "空白、横线、“无”、格内说明与单位",
    en: "blanks, strokes, words, remarks and units in cells",
    reports: [
      filled(town("2019", 2020), {
        "normative/rules@made": { state: "blank", raw: "" },
        "licensing/licences@previous": { state: "dash", raw: "—" },
        "licensing/licences@change": { state: "dash", raw: "/" },
        "licensing/otherServices@previous": { state: "text", raw: "无" },
        "normative/documents@made": number("2（其中修订1件）", "2"),
        "enforcement/penalties@change": number("+1", "1"),
        "procurement/centralised@projects": number("3", "3"),
        "procurement/centralised@amount": number("128.5万元", "1285000"),
      }),
    ],
  },
  two: {
    zh: "一个文件两份年报",
    en: "two reports in one file",
    reports: [town("2021", 2022), town("2021", 2023)],
  },
} as const satisfies Record<string, Shape>;

/** Small files, and so few of each: every shape of every form is tried in files.test.ts. */
const met: { readonly [kind in FileKind]: readonly (keyof typeof cases)[] } = {
  docx: ["2021", "2019", "2014", "pageBreak", "filled", "two"],
  doc: ["2021", "2019", "filled"],
  odt: ["2021", "2014", "oneTable", "filled"],
  html: ["2019", "splitHeads", "filled", "two"],
  gbk: ["2021"],
  site: ["2021", "2014"],
  xlsx: ["2021", "2019", "pageBreak", "filled"],
  pdf: ["2021", "2019", "pageBreak", "filled", "two"],
  ofd: ["2021", "2019", "filled"],
  rtf: ["2021", "filled"],
};
