import { utils, write } from "@e965/xlsx";
import { asMarkdown, asText, type Dice, dice, generate, type Paper, paper, spread } from "@gouji/corpus";
import { asPlainPdf, files, quirks } from "@gouji/corpus/files";
import { zipSync } from "fflate";
import { hurtArchive } from "./archive.ts";
import { hurt, hurtInPlace } from "./bytes.ts";
import { hurtMarkup } from "./markup.ts";
import { hurtPdf } from "./print.ts";
import { hurtText } from "./text.ts";

/** A kind of file: how a report becomes one, and how such files are damaged. */
interface Kind {
  readonly made: (paper: Paper) => Uint8Array;
  readonly hurt: (bytes: Uint8Array, dice: Dice) => Uint8Array;
}

const encode = (text: string) => new TextEncoder().encode(text);

const hurtPage = (bytes: Uint8Array, throws: Dice) =>
  throws.chance(0.3) ? hurt(bytes, throws) : encode(hurtMarkup(new TextDecoder().decode(bytes), throws));

/** A file that lists places in itself: where bytes are lost, mostly its lists are found wrong and nothing behind them is read. */
const hurtDisk = (bytes: Uint8Array, throws: Dice) =>
  throws.chance(0.2)
    ? hurt(bytes, throws)
    : Array.from({ length: 1 + throws.below(4) }).reduce<Uint8Array>((whole) => hurtInPlace(whole, throws), bytes);

export const kindNames = [
  "txt",
  "md",
  "html",
  "site",
  "gbk",
  "mht",
  "csv",
  "docx",
  "doc",
  "odt",
  "xlsx",
  "xls",
  "pdf",
  "packedPdf",
  "ofd",
  "rtf",
  "zip",
] as const;
export type KindName = (typeof kindNames)[number];

const kinds: { readonly [kind in KindName]: Kind } = {
  txt: { made: (paper) => encode(asText(paper)), hurt: hurtText },
  md: { made: (paper) => encode(asMarkdown(paper)), hurt: hurtText },
  html: { made: files.html, hurt: hurtPage },
  site: { made: files.site, hurt: hurtPage },
  gbk: { made: files.gbk, hurt },
  mht: { made: message, hurt },
  csv: { made: values, hurt: hurtText },
  doc: { made: files.doc, hurt: hurtDisk },
  docx: { made: files.docx, hurt: hurtArchive },
  odt: { made: files.odt, hurt: hurtArchive },
  xlsx: { made: files.xlsx, hurt: hurtArchive },
  xls: { made: workbook, hurt: hurtDisk },
  pdf: { made: asPlainPdf, hurt: hurtPdf },
  packedPdf: { made: files.pdf, hurt },
  ofd: { made: files.ofd, hurt: hurtArchive },
  rtf: { made: files.rtf, hurt },
  zip: { made: archive, hurt: hurtArchive },
};

/** The damaged document of a seed: always the same. */
export function damaged(kind: KindName, seed: number): Uint8Array {
  const throws = dice(`${kind} ${seed}`);
  const whole = documents(kind);
  const bytes = throws.pick(whole);
  return kinds[kind].hurt(bytes, throws);
}

const made = new Map<KindName, readonly Uint8Array[]>();

/** Reports of each form in different shapes, small ones, so that many fit into a minute. */
function documents(kind: KindName): readonly Uint8Array[] {
  const known = made.get(kind);
  if (known) return known;
  const papers = (["2021", "2019", "2014"] as const).map((form) =>
    paper(generate({ seed: 1, form, year: form === "2021" ? 2023 : 2019, authority: "示例县水利局", size: "town" })),
  );
  const [newest, ...others] = papers as [Paper, ...Paper[]];
  const shapes = [newest, quirks.pageBreak(newest), quirks.oneTable(newest), ...others];
  const found = shapes.map(kinds[kind].made);
  made.set(kind, found);
  return found;
}

/** All of a paper as rows of a sheet. */
const rowsOf = ({ title, sections }: Paper): string[][] => [
  [title ?? ""],
  ...sections.flatMap(({ heading, paragraphs, tables }) => [
    [heading],
    ...paragraphs.map((text) => [text]),
    ...tables.flatMap((table) => spread(table)),
  ]),
];

/** The sheet as values between commas. */
function values(from: Paper): Uint8Array {
  const rows = rowsOf(from);
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (text = "") => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return encode(rows.map((row) => Array.from({ length: width }, (_, at) => cell(row[at])).join(",")).join("\r\n"));
}

/** A page as browsers save it in one file. */
function message(from: Paper): Uint8Array {
  const page = Array.from(files.html(from), (byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  );
  const lines = page.join("").replace(/(.{60}(?:=..)?)(?=[^=\n]{2})/g, "$1=\r\n");
  const head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=part";
  const own = "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable";
  return encode(`${head}\r\n\r\n--part\r\n${own}\r\n\r\n${lines}\r\n--part--\r\n`);
}

/** A workbook of Excel 97. */
function workbook(from: Paper): Uint8Array {
  const sheet = utils.aoa_to_sheet(rowsOf(from));
  const book = { SheetNames: ["Sheet1"], Sheets: { Sheet1: sheet } };
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }));
}

/** Two documents of two kinds. */
function archive(from: Paper): Uint8Array {
  const parts = { "一.docx": files.docx(from), "二/二.html": files.html(from) };
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
