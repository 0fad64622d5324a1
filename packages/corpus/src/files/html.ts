import type { Paper, PaperRow } from "../paper/paper.ts";
import { xml } from "./laid.ts";

/** A page of the web, as Word pastes into one: attributes without quotes, paragraphs in cells, its own empty elements. */
export function asHtml(paper: Paper): Uint8Array {
  const body = [
    ...(paper.title === undefined ? [] : [`<h1>${words(paper.title)}</h1>`]),
    ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      `<p class=MsoNormal><b>${words(heading)}</b></p>`,
      ...paragraphs.map(paragraph),
      ...tables.map(table),
    ]),
    ...paper.signature.map(paragraph),
  ].join("\n");
  return new TextEncoder().encode(
    `<html><head><meta charset="utf-8"><title>政府信息公开</title></head><body><div id=zoom>${body}</div></body></html>`,
  );
}

const words = (text: string) => xml(text).replaceAll("\n", "<br>");

const paragraph = (text: string) =>
  `<p class=MsoNormal><span lang=EN-US>${text === "" ? "&nbsp;" : words(text)}<o:p></o:p></span></p>`;

const table = (rows: readonly PaperRow[]) =>
  `<table border=1><tbody>${rows
    .map(
      (row) =>
        `<tr>${row.map(({ text, across, down }) => `<td colspan=${across} rowspan=${down}>${paragraph(text)}</td>`).join("")}</tr>`,
    )
    .join("\n")}</tbody></table>`;
