import type { Paper, PaperRow } from "../paper/paper.ts";
import { gbk } from "./gbk.ts";
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
    `<html><head><meta charset="utf-8"></head><body><div id=zoom>${body}</div></body></html>`,
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

/** The same page in the encoding of older sites. */
export const asGbkHtml = (paper: Paper): Uint8Array =>
  gbk(
    new TextDecoder()
      .decode(asHtml(paper))
      .replace('charset="utf-8"', 'http-equiv=Content-Type content="text/html; charset=gb2312"'),
  );

/** A page of a site that lays itself out with tables, and has heads marked as heads. */
export const asSite = (paper: Paper): Uint8Array =>
  new TextEncoder().encode(
    new TextDecoder()
      .decode(asHtml(paper))
      .replace(
        "<div id=zoom>",
        "<table width=1000><tr><td>网站首页</td><td>信息公开</td></tr><tr><td><ul><li>领导之窗</li></ul></td><td><div>",
      )
      .replace("</div></body>", "</div></td></tr></table><p>版权所有</p></body>"),
  );
