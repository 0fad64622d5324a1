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
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`${HEAD}<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`),
  });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Word says of every run what it looks like. */
const FONT =
  '<w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hAnsi="宋体" w:cs="宋体" w:hint="eastAsia"/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="18"/><w:szCs w:val="18"/>';

const EDGES = ["top", "left", "bottom", "right"]
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");

const paragraph = (text: string) =>
  `<w:p><w:pPr><w:widowControl/><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/><w:rPr>${FONT}</w:rPr></w:pPr>${runs(text)}</w:p>`;

/** Word begins a new run wherever someone stopped typing. */
const runs = (text: string) =>
  text
    .split("\n")
    .map((line) =>
      [line.slice(0, 1), line.slice(1)]
        .filter((piece) => piece !== "")
        .map((piece) => `<w:r><w:rPr>${FONT}</w:rPr><w:t xml:space="preserve">${xml(piece)}</w:t></w:r>`)
        .join("<w:proofErr/>"),
    )
    .join("<w:r><w:br/></w:r>");

function table(rows: readonly PaperRow[]): string {
  const all = laid(rows);
  const columns = Math.max(...all.map((row) => row.reduce((sum, { across }) => sum + across, 0)));
  const body = all.map((row) => {
    const cells = row.map(({ text, across, down, above }) => {
      const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : "";
      const merge = above ? "<w:vMerge/>" : down > 1 ? '<w:vMerge w:val="restart"/>' : "";
      return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${span}${merge}<w:tcBorders>${EDGES}</w:tcBorders><w:vAlign w:val="center"/></w:tcPr>${paragraph(text)}</w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="600"/>'.repeat(columns)}</w:tblGrid>${body.join("")}</w:tbl>`;
}
