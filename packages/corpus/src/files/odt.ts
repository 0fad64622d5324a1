import { strToU8 } from "fflate";
import type { Paper, PaperRow } from "../paper/paper.ts";
import { laid, xml } from "./laid.ts";
import { packed } from "./packed.ts";

/** An OpenDocument text: every place that a merged cell covers is written out. */
export function asOdt(paper: Paper): Uint8Array {
  const body = [
    ...(paper.title === undefined ? [] : [paragraph(paper.title)]),
    ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      `<text:h text:outline-level="1">${words(heading)}</text:h>`,
      ...paragraphs.map(paragraph),
      ...tables.map(table),
    ]),
    ...paper.signature.map(paragraph),
  ].join("");
  const names = ["office", "text", "table"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return packed({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names.join(" ")}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
}

const words = (text: string) => xml(text).replaceAll("\n", "<text:line-break/>");
const paragraph = (text: string) => `<text:p>${words(text)}</text:p>`;

function table(rows: readonly PaperRow[]): string {
  const body = laid(rows).map((row) => {
    const cells = row.map(({ text, across, down, above }) => {
      const room = "<table:covered-table-cell/>".repeat(above ? across : across - 1);
      if (above) return room;
      const spans = `table:number-columns-spanned="${across}" table:number-rows-spanned="${down}"`;
      return `<table:table-cell ${across * down > 1 ? spans : ""}>${paragraph(text)}</table:table-cell>${room}`;
    });
    return `<table:table-row>${cells.join("")}</table:table-row>`;
  });
  return `<table:table>${body.join("")}</table:table>`;
}
