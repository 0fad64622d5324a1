import type { Bytes } from "../bytes.ts";
import { Refused } from "../source.ts";
import { BEGIN, type Record, recordsFrom } from "./records.ts";
import { type Decode, type Look, Strings } from "./strings.ts";

/** What the sheets of a workbook share. */
export interface Book {
  readonly isOld: boolean;
  /** Those that are shown, in their order, and where each begins. */
  readonly sheets: readonly { readonly name: string; readonly at: number }[];
  readonly strings: readonly string[];
  /** How the number in a cell is shown, by the style of the cell. */
  readonly formats: readonly (string | number)[];
  readonly is1904: boolean;
  /** A text in a record of its own, and where it begins there. */
  readonly text: (record: Record, at: number, lengthBytes?: 1 | 2) => string;
}

export function bookOf(stream: Bytes): Book {
  if (stream.u16(0) !== BEGIN) throw new Refused({ code: "unreadable" });
  const version = stream.u16(4);
  if (version !== EXCEL97 && version !== EXCEL95) throw new Refused({ code: "unreadable" });
  const isOld = version === EXCEL95;
  let decode: Decode = decoderOf(0);
  const text: Book["text"] = ({ parts }, at, lengthBytes = 2) => {
    const strings = new Strings(parts, at, decode);
    return isOld ? strings.old(lengthBytes) : strings.next(lengthBytes);
  };
  const sheets: { name: string; at: number }[] = [];
  const strings: string[] = [];
  const codes = new Map<number, string>();
  const styles: number[] = [];
  const fonts: Look[] = [];
  let is1904 = false;
  for (const record of recordsFrom(stream, 0)) {
    const { type, body } = record;
    if (type === LOCKED) throw new Refused({ code: "encrypted" });
    if (type === ENCODING) decode = decoderOf(body.u16(0));
    else if (type === DATES) is1904 = body.u16(0) === 1;
    else if (type === FORMAT) codes.set(body.u16(0), text(record, 2, isOld ? 1 : 2));
    else if (type === STYLE) styles.push(body.u16(2));
    else if (type === FONT) {
      // None has the number 4.
      if (fonts.length === 4) fonts.push(undefined);
      fonts.push(lookOf(body));
    } else if (type === STRINGS) for (const one of stringsIn(record, decode, fonts)) strings.push(one);
    else if (type === SHEET && body.u8(4) % 4 === VISIBLE && body.u8(5) === CELLS) {
      sheets.push({ name: text(record, 6, 1), at: body.u32(0) });
    }
  }
  return { isOld, sheets, strings, formats: styles.map((id) => codes.get(id) ?? id), is1904, text };
}

/** Texts are kept once and cells point at them. */
function* stringsIn({ parts, body }: Record, decode: Decode, fonts: readonly Look[]): Generator<string> {
  const strings = new Strings(parts, 8, decode, fonts);
  for (let left = body.u32(4); left > 0; left--) yield strings.next();
}

function lookOf(font: Bytes): Look {
  if (font.u16(2) & STRUCK) return "struck";
  return font.u16(8) === RAISED ? "raised" : undefined;
}

/** Numbers of encodings as Windows has them. */
function decoderOf(page: number): Decode {
  const name = page === 936 ? "gb18030" : page === 950 ? "big5" : page === 932 ? "shift_jis" : "windows-1252";
  const decoder = new TextDecoder(page === 1200 ? "utf-16le" : name);
  return (bytes) => decoder.decode(bytes);
}

const EXCEL97 = 0x0600;
const EXCEL95 = 0x0500;
const LOCKED = 0x002f;
const ENCODING = 0x0042;
const DATES = 0x0022;
const FONT = 0x0031;
const STRUCK = 0x0008;
const RAISED = 1;
const FORMAT = 0x041e;
const STYLE = 0x00e0;
const STRINGS = 0x00fc;
const SHEET = 0x0085;
const VISIBLE = 0;
const CELLS = 0;
