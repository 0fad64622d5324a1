import { strToU8 } from "fflate";
import type { Paper, PaperRow } from "../paper/paper.ts";
import { laid, xml } from "./laid.ts";
import { packed } from "./packed.ts";

/** A document of Word, with merged cells as Word writes them and texts cut into runs as Word cuts them. */
export function asDocx(paper: Paper): Uint8Array {
  const body = [
    ...(paper.title === undefined ? [] : [paragraph(paper.title)]),
    ...paper.sections.flatMap(({ heading, paragraphs, tables }) => [
      paragraph(heading),
      ...paragraphs.map(paragraph),
      ...tables.map(table),
    ]),
    ...paper.signature.map(paragraph),
  ].join("");
  return packed({
    "[Content_Types].xml": strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    "word/document.xml": strToU8(`${HEAD}<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`),
  });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const paragraph = (text: string) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs(text)}</w:p>`;

/** Word begins a new run wherever someone stopped typing. */
const runs = (text: string) =>
  text
    .split("\n")
    .map((line) =>
      [line.slice(0, 1), line.slice(1)]
        .filter((piece) => piece !== "")
        .map((piece) => `<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${xml(piece)}</w:t></w:r>`)
        .join("<w:proofErr/>"),
    )
    .join("<w:r><w:br/></w:r>");

function table(rows: readonly PaperRow[]): string {
  const body = laid(rows).map((row) => {
    const cells = row.map(({ text, across, down, above }) => {
      const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : "";
      const merge = above ? "<w:vMerge/>" : down > 1 ? '<w:vMerge w:val="restart"/>' : "";
      return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${body.join("")}</w:tbl>`;
}
