import { paragraph, row, asDoc as write } from "@gouji/reader/testing/doc";
import type { Paper } from "../paper/paper.ts";
import { laid } from "./laid.ts";

/** A document of Word 97: every row with the places of its cells, and which go on below. */
export function asDoc(paper: Paper): Uint8Array {
  const table = (rows: Paper["sections"][number]["tables"][number]) =>
    laid(rows).flatMap((cells) =>
      row(
        cells.map(({ text, across, down, above }) => ({
          // Within a cell a line ends as it does within a paragraph.
          text: text.replace(/\n/g, "\v"),
          across,
          ...(above ? { merged: "rest" as const } : down > 1 && { merged: "first" as const }),
        })),
      ),
    );
  return write([
    ...(paper.title === undefined ? [] : [paragraph(paper.title)]),
    ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      ...[heading, ...paragraphs].filter((text) => text !== "").map(paragraph),
      // Tables that follow one another would be one.
      ...tables.flatMap((rows) => [...table(rows), paragraph("")]),
    ]),
    ...paper.signature.map(paragraph),
  ]);
}
