import { type FormId, formOf, type Report } from "@gouji/schema";
import { dice } from "../dice.ts";
import { type FileKind, files } from "../files/index.ts";
import { generate } from "../generate.ts";
import { type Paper, type PaperCell, type PaperRow, paper } from "../paper/paper.ts";
import { asMarkdown, asText, spread } from "../paper/text.ts";
import { type MutationName, mutations } from "../stress/mutations.ts";
import type { Golden } from "./case.ts";
import { expectation } from "./expect.ts";

/** What documents do to a report that makes it harder to read, or impossible: then it is left out, and said so. */
export function odd(): Golden[] {
  return (Object.keys(cases) as (keyof typeof cases)[]).map((id) => {
    const { zh, en, input, document, expected, notes }: Odd = cases[id];
    return {
      about: { v: 1, id: `odd/${id}`, about: { zh, en }, input: `input.${input}`, ...(notes && { notes }) },
      document,
      expected,
    };
  });
}

interface Odd extends Pick<Golden, "document" | "expected"> {
  readonly zh: string;
  readonly en: string;
  readonly input: string;
  /** What has to be said of it, among other things. */
  readonly notes?: readonly string[];
}

const made = (form: FormId, year: number): Report =>
  generate({ seed: 51, form, year, authority: "示例县民政局", size: "bureau" });

const report = made("2021", 2023);

/** What can be known of a report when the rows of some tables cannot be read. */
const without = (whole: Report, ...prefixes: readonly string[]) =>
  expectation({
    ...whole,
    figures: Object.fromEntries(
      Object.entries(whole.figures).filter(([cell]) => !prefixes.some((prefix) => cell.startsWith(prefix))),
    ),
  });

const mutated = (name: MutationName, kind: FileKind, from = report) =>
  files[kind](mutations[name](paper(from), dice("odd")));

const changed = (from: Report, change: (rows: readonly PaperRow[]) => readonly PaperRow[]): Paper => {
  const whole = paper(from);
  return {
    ...whole,
    sections: whole.sections.map((section) => ({ ...section, tables: section.tables.map(change) })),
  };
};

/** Each cell on a line of its own, blank ones left out. */
const lined = (whole: Paper): string =>
  [
    whole.title ?? "",
    ...whole.sections.flatMap(({ heading, paragraphs, tables }) => [
      heading,
      ...paragraphs,
      ...tables.flatMap((rows) =>
        spread(rows)
          .flat()
          .filter((text) => text !== ""),
      ),
    ]),
    ...whole.signature,
    "",
  ].join("\n");

const isFigure = (text: string) => /^\d[\d.]*$/.test(text);

/** Something happens to the lines of table three; its heading stays above them. */
function withLines(change: (lines: readonly string[]) => readonly string[]): string {
  const { title = "", sections, signature } = paper(report);
  const lines = sections.flatMap((section) => {
    const [heading = "", ...own] = lined({ sections: [section], signature: [] })
      .split("\n")
      .slice(1, -1);
    return [heading, ...(section.tables.some((rows) => rows.flat().length > WIDE) ? change(own) : own)];
  });
  return [title, ...lines, ...signature, ""].join("\n");
}

/** No other table has so many cells. */
const WIDE = 100;

/** The figures of a row before its label, as in texts that were taken from drawn pages. */
function backwards(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  const words: string[] = [];
  for (const line of lines) {
    if (isFigure(line)) out.push(line);
    else {
      if (out.length > 0 && isFigure(out.at(-1) as string)) out.push(...words.splice(0));
      words.push(line);
    }
  }
  return [...out, ...words];
}

/** As an extractor of texts leaves it that drops every line which it has seen before. */
const once = (lines: readonly string[]) => [...new Set(lines)];

/** Every table told in sentences, a row a sentence. */
function told(from: Report): Paper {
  const whole = paper(from);
  return {
    ...whole,
    sections: whole.sections.map((section) => ({
      ...section,
      paragraphs: [...section.paragraphs, ...section.tables.flatMap((rows) => rows.flatMap(sentence))],
      tables: [],
    })),
  };
}

function sentence(row: PaperRow): string[] {
  const figures = row.filter(({ text }) => isFigure(text)).map(({ text }) => text);
  const label = row.find(({ text }) => !isFigure(text))?.text.replace(/^[一二三四]、|^（.）|^\d\./, "") ?? "";
  return figures.length > 0 && label !== "" ? [`本年度，${label}方面共计${figures.at(-1)}件，情况平稳。`] : [];
}

const toldReport = (from: Report): Report => ({
  ...from,
  figures: {},
  narratives: Object.fromEntries(
    Object.entries(formOf(from).sections).flatMap(([id, { label }]) => {
      const found = told(from).sections.find(({ heading }) => heading === label);
      return found && found.paragraphs.length > 0 ? [[id, found.paragraphs.join("\n")]] : [];
    }),
  ),
});

/** A label in two cells, torn in its midst. */
const torn = (from: Report) =>
  changed(from, (rows) =>
    rows.map((row) =>
      row.flatMap((cell, at): PaperCell[] => {
        const next = row[at + 1];
        if (!next || !isFigure(next.text) || isFigure(cell.text) || cell.across < 2 || cell.text.length < 6)
          return [cell];
        const half = Math.ceil(cell.text.length / 2);
        return [
          { ...cell, across: 1, text: cell.text.slice(0, half) },
          { ...cell, across: cell.across - 1, text: cell.text.slice(half) },
        ];
      }),
    ),
  );

/** How converters to the classic script gloss a character. */
const glossed = (text: string) =>
  text.replaceAll("报告", "報(bào)告").replaceAll("处理", "處(chǔ)理").replaceAll("行政", "行(xíng)政");

const latin = (text: string) => new TextDecoder("gbk").decode(new TextEncoder().encode(text));

/** The first row whose figures are all nil: they become one cell with one 0. */
const merged = (from: Report) =>
  changed(from, (rows) =>
    rows.map((row) => {
      const at = row.findIndex(({ text }) => isFigure(text));
      const isNil = at >= 0 && row.length - at === 7 && row.slice(at).every(({ text }) => text === "0");
      return isNil ? [...row.slice(0, at), { text: "0", across: 7, down: 1 }] : row;
    }),
  );

const nilRows = Object.keys(report.figures)
  .filter((cell) => /^requests\/.*@total$/.test(cell) && report.figures[cell]?.raw === "0")
  .map((cell) => cell.slice(0, cell.indexOf("@") + 1));

const cases = {
  valueBeforeLabel: {
    zh: "抽取的文本里数字在标签之前：不猜，留空并说明",
    en: "a text in which figures stand before their labels: nothing is guessed, and that is said",
    input: "txt",
    document: withLines(backwards),
    expected: without(report, "normative/", "licensing/", "enforcement/", "fees/", "requests/"),
    notes: ["rowUnclear"],
  },
  duplicatesRemoved: {
    zh: "抽取时删去了重复的行，已无法还原",
    en: "an extractor removed every line that it had seen before: nothing brings them back",
    input: "txt",
    document: withLines(once),
    expected: without(report, "requests/"),
    notes: ["rowUnclear"],
  },
  toldInProse: {
    zh: "表格改用文字叙述：只作文字，不作数据",
    en: "tables told in sentences: text, and no figures",
    input: "docx",
    document: files.docx(told(report)),
    expected: expectation(toldReport(report)),
  },
  mojibake: {
    zh: "UTF-8误作GBK读过又存：一个标签也认不出，拒收",
    en: "UTF-8 read as GBK and stored again: not one label is known, and it is refused",
    input: "txt",
    document: latin(asText(paper(report))),
    expected: { refused: { code: "notAReport" } },
  },
  questionMarks: {
    zh: "汉字全成问号：只有数字，不成报告",
    en: "every character became a question mark: numbers alone make no report",
    input: "txt",
    document: asText(paper(report)).replace(/[^\p{ASCII}]/gu, "?"),
    expected: { refused: { code: "notAReport" } },
  },
  glosses: {
    zh: "转换繁体时夹入注音",
    en: "glosses of the sound, put in by a converter of scripts",
    input: "md",
    document: glossed(
      asMarkdown({ ...paper(report), sections: paper(report).sections.map((one) => ({ ...one, paragraphs: [] })) }),
    ),
    expected: expectation({ ...report, narratives: {} }),
  },
  labelOverCells: {
    zh: "一个标签拆在两格里",
    en: "a label torn over two cells",
    input: "docx",
    document: files.docx(torn(report)),
    expected: expectation(report),
  },
  mergedZero: {
    zh: "整行合并为一格，只写一个0：不当作七个0",
    en: "a row merged into one cell with one 0: that is not seven of them",
    input: "docx",
    document: files.docx(merged(report)),
    expected: without(report, ...nilRows),
    notes: ["rowUnclear"],
  },
  vertical: {
    zh: "表三行列互换：留空并说明",
    en: "table three with its rows as columns: left out, and said so",
    input: "docx",
    document: mutated("transposed", "docx"),
    expected: without(report, "requests/"),
  },
  columnsSwapped: {
    zh: "表三列序不同：按表头读",
    en: "the columns of table three in another order: read along their heads",
    input: "docx",
    document: mutated("swapColumns", "docx"),
    expected: expectation(report),
  },
  tableTwice: {
    zh: "同一张表出现两次而内容相同",
    en: "the same tables twice, and they agree",
    input: "html",
    document: mutated("tableTwice", "html"),
    expected: expectation(report),
  },
} as const satisfies Record<string, Odd>;
