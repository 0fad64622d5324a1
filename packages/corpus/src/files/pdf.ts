import { strToU8, zlibSync } from "fflate";
import type { Paper } from "../paper/paper.ts";
import { HEIGHT, type Ink, printed, WIDTH } from "./printed.ts";

/** Pages of a PDF whose font is named and not carried, with the map from its codes to characters that Word writes. */
export const asPdf = (paper: Paper): Uint8Array => pdfOf(printed(paper), (text) => zlibSync(strToU8(text)));

/** The same, with its pages not compressed: what is changed in them is a change of strokes and words. */
export const asPlainPdf = (paper: Paper): Uint8Array => pdfOf(printed(paper));

export function pdfOf(pages: readonly (readonly Ink[])[], pack?: (text: string) => Uint8Array): Uint8Array {
  const stream = (text: string) => {
    const bytes = pack ? String.fromCharCode(...pack(text)) : text;
    return `<< /Length ${bytes.length}${pack ? " /Filter /FlateDecode" : ""} >>\nstream\n${bytes}\nendstream`;
  };
  const kids = pages.map((_, at) => `${FIRST + at * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 [${"500 ".repeat(95)}]] >>`,
    "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >>",
    stream(characters(pages)),
    ...pages.flatMap((inks, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${FIRST + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(inks.map(drawing).join("\n")),
    ]),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** The number of the first page among the objects. */
const FIRST = 7;

const up = (y: number) => (HEIGHT - y).toFixed(1);

function drawing(ink: Ink): string {
  if (ink.kind === "text")
    return `BT /F1 ${ink.size} Tf ${ink.x.toFixed(1)} ${up(ink.base)} Td <${hex(ink.text)}> Tj ET`;
  return `0.5 w ${ink.left.toFixed(1)} ${up(ink.top + ink.height)} ${ink.width.toFixed(1)} ${ink.height.toFixed(1)} re S`;
}

/** Codes are UTF-16 already; a reader that is not told so would have to guess. */
function characters(pages: readonly (readonly Ink[])[]): string {
  const used = new Set(pages.flat().flatMap((ink) => (ink.kind === "text" ? [...ink.text] : [])));
  const lines = [...used].sort().map((char) => `<${hex(char)}> <${hex(char)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  );
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`),
    "endcmap end end",
  ].join("\n");
}

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");
