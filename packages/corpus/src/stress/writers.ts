import { files } from "../files/index.ts";
import { pdfOf } from "../files/pdf.ts";
import { printed } from "../files/printed.ts";
import type { Paper, PaperRow } from "../paper/paper.ts";
import { asMarkdown, asText, spread } from "../paper/text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A text: what stands around the tables as it is, and of each table the lines that it gives. */
const told = (paper: Paper, linesOf: (rows: readonly PaperRow[]) => readonly string[]): Uint8Array =>
  bytes(
    [
      paper.title ?? "",
      ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
        heading,
        ...paragraphs,
        ...tables.flatMap(linesOf),
      ]),
      ...paper.signature,
    ].join("\n"),
  );

const onOneLine = (text: string) => text.replaceAll("\n", "");

const byRow = (paper: Paper, row: (cells: readonly string[]) => readonly string[]) =>
  told(paper, (rows) => rows.flatMap((cells) => row(cells.map(({ text }) => onOneLine(text)))));

/** With blanks for what merged cells reach over. */
const byPlace = (paper: Paper, row: (cells: readonly string[]) => string) =>
  told(paper, (rows) => [...spread(rows).map((cells) => row(cells.map(onOneLine))), ""]);

/** A report on paper, as whatever reaches a reader. */
export const writers = {
  docx: files.docx,
  odt: files.odt,
  html: files.html,
  site: files.site,
  xlsx: files.xlsx,
  pdf: files.pdf,
  unruled: (paper: Paper) => pdfOf(printed(paper).map((page) => page.filter((ink) => ink.kind === "text"))),
  dump: (paper: Paper) => bytes(asText(paper)),
  md: (paper: Paper) => bytes(asMarkdown(paper).replace(/(?<=\|[^\n]*)\n(?=[^|\n])/g, "")),
  tabs: (paper: Paper) => byPlace(paper, (cells) => cells.join("\t")),
  lines: (paper: Paper) => byRow(paper, (cells) => cells.filter((text) => text !== "")),
  spaced: (paper: Paper) => byRow(paper, (cells) => [cells.filter((text) => text !== "").join("  ")]),
  columnar: (paper: Paper) => byPlace(paper, (cells) => cells.map((text) => text.padEnd(12)).join("  ")),
} as const satisfies Record<string, (paper: Paper) => Uint8Array>;

export type WriterName = keyof typeof writers;
