import { type Ink, WIDTH } from "./drawn.ts";

/** How the strokes of a page come into a PDF. */
export interface Hand {
  readonly height?: number;
  /** Lines as strokes, or as thin filled rectangles. */
  readonly lines?: "strokes" | "bars";
  /** A character at a time, as some printers do. */
  readonly spelt?: boolean;
  /** In what order things are drawn. */
  readonly order?: (a: Ink, b: Ink) => number;
  /** Each text twice, a little apart: bold. */
  readonly bold?: boolean;
  /** Large, and aslant over every page. */
  readonly watermark?: string;
  /** What draws the pages, in place of their ink, and how it is packed. */
  readonly content?: Uint8Array;
  readonly filter?: string;
  /** The page lies on its side, and is turned to be seen. */
  readonly turned?: boolean;
  /** With a password that nobody knows. */
  readonly encrypted?: boolean;
}

/** Writes a PDF whose font is named and not carried, as Chinese PDFs do. */
export function asPdf(pages: readonly (readonly Ink[])[], hand: Hand = {}): Uint8Array<ArrayBuffer> {
  const height = hand.height ?? 842;
  const objects: string[] = [];
  const add = (text: string) => objects.push(text);
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
  add(
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo 5 0 R /FontDescriptor 6 0 R " +
      `/DW 1000 /W [1 [${"500 ".repeat(95)}]] >>`,
  );
  add("<< /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>");
  add(
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 " +
      "/Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>",
  );
  pages.forEach((inks, at) => {
    const sorted = hand.order ? [...inks].sort(hand.order) : inks;
    const drawings = sorted.map((ink) => drawing(ink, height, hand));
    if (hand.turned) drawings.unshift(`0 1 -1 0 ${height} 0 cm`);
    if (hand.watermark)
      drawings.push(`BT /F1 40 Tf 0.7 0.7 -0.7 0.7 190 ${height - 150} Tm <${hex(hand.watermark)}> Tj ET`);
    const content = hand.content
      ? Array.from(hand.content, (byte) => String.fromCharCode(byte)).join("")
      : drawings.join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${hand.turned ? `${height} ${WIDTH}` : `${WIDTH} ${height}`}]${hand.turned ? " /Rotate 90" : ""} /Contents ${8 + at * 2} 0 R ` +
        "/Resources << /Font << /F1 3 0 R >> >> >>",
    );
    add(
      `<< /Length ${content.length}${hand.filter ? ` /Filter ${hand.filter}` : ""} >>\nstream\n${content}\nendstream`,
    );
  });
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${hand.encrypted ? ENCRYPTED : ""} >>\nstartxref\n${file.lastIndexOf("xref\n0")}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const key = "7a".repeat(32);
const ENCRYPTED = ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<7a> <7a>]`;

function drawing(ink: Ink, height: number, { lines, spelt, bold }: Hand): string {
  if (ink.kind === "line") {
    const [[x1, y1], [x2, y2]] = [ink.from, ink.to];
    if (lines !== "bars") return `0.5 w ${x1} ${height - y1} m ${x2} ${height - y2} l S`;
    return `${x1 - 0.25} ${height - y2 - 0.25} ${x2 - x1 + 0.5} ${y2 - y1 + 0.5} re f`;
  }
  const show = (text: string, x: number) =>
    `BT /F1 ${ink.size} Tf 1 0 0 1 ${x.toFixed(2)} ${(height - ink.base).toFixed(2)} Tm <${hex(text)}> Tj ET`;
  let x = ink.x;
  const strokes = (spelt ? [...ink.text] : [ink.text]).flatMap((text) => {
    const at = x;
    for (const char of text) x += char > "\u2e7f" ? ink.size : ink.size / 2;
    return bold ? [show(text, at), show(text, at + 0.3)] : [show(text, at)];
  });
  return strokes.join("\n");
}

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");
