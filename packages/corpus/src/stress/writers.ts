import { files } from "../files/index.ts";
import { pdfOf } from "../files/pdf.ts";
import { printed } from "../files/printed.ts";
import type { Paper } from "../paper/paper.ts";
import { asMarkdown, asText, spread } from "../paper/text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const lined = (paper: Paper, row: (cells: readonly string[]) => string[]): Uint8Array =>
  bytes(
    [
      paper.title ?? "",
      ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
        heading,
        ...paragraphs,
        ...tables.flatMap((rows) => rows.flatMap((cells) => row(cells.map(({ text }) => text.replaceAll("\n", ""))))),
      ]),
      ...paper.signature,
    ].join("\n"),
  );

const spread2 = (paper: Paper, row: (cells: readonly string[]) => string) =>
  bytes(
    [
      paper.title ?? "",
      ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
        heading,
        ...paragraphs,
        ...tables.flatMap((rows) => [
          ...spread(rows).map((cells) => row(cells.map((text) => text.replaceAll("\n", "")))),
          "",
        ]),
      ]),
      ...paper.signature,
    ].join("\n"),
  );

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
  tabs: (paper: Paper) => spread2(paper, (cells) => cells.join("\t")),
  lines: (paper: Paper) => lined(paper, (cells) => cells.filter((text) => text !== "")),
  spaced: (paper: Paper) => lined(paper, (cells) => [cells.filter((text) => text !== "").join("  ")]),
  columnar: (paper: Paper) => spread2(paper, (cells) => cells.map((text) => text.padEnd(12)).join("  ")),
} as const satisfies Record<string, (paper: Paper) => Uint8Array>;

export type WriterName = keyof typeof writers;
