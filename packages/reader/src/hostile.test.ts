import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (body: string, more: Zippable = {}) =>
  zipSync({ "word/document.xml": strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`), ...more });
const book = (sheet: string) =>
  zipSync({
    "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="1" r:id="a"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8('<Relationships><Relationship Id="a" Target="sheet.xml"/></Relationships>'),
    "xl/sheet.xml": strToU8(`<worksheet>${sheet}</worksheet>`),
  });
const odt = (body: string) =>
  zipSync({
    "content.xml": strToU8(`<office:document-content><office:body>${body}</office:body></office:document-content>`),
  });
const page = (body: string) => strToU8(`<!DOCTYPE html><html><body>${body}`);
const times = (count: number, text: string) => text.repeat(count);

/** Sets the flag of an encrypted part, in its own head and in the directory. */
function locked(zip: Uint8Array): Uint8Array {
  const out = zip.slice();
  for (let at = 0; at + 4 < out.length; at++) {
    if (out[at] !== 0x50 || out[at + 1] !== 0x4b) continue;
    if (out[at + 2] === 1 && out[at + 3] === 2) out[at + 8] = 1;
    if (out[at + 2] === 3 && out[at + 3] === 4) out[at + 6] = 1;
  }
  return out;
}

/** The directory says less than what comes out. */
function lying(zip: Uint8Array): Uint8Array {
  const out = zip.slice();
  for (let at = 0; at + 4 < out.length; at++) {
    if (out[at] === 0x50 && out[at + 1] === 0x4b && out[at + 2] === 1 && out[at + 3] === 2) {
      new DataView(out.buffer).setUint32(at + 24, 1000, true);
    }
  }
  return out;
}

const cases: Record<string, [bytes: () => Uint8Array, codes: readonly string[]]> = {
  "a part that is mostly air": [() => word(times(3_000_000, "<w:p/>")), ["unsafe"]],
  "a part larger than its directory says": [() => lying(word(times(500_000, "<w:p/>"))), ["unreadable", "unsafe"]],
  "ten thousand parts": [
    () =>
      zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.txt`, strToU8("1")])), { level: 0 }),
    ["tooLarge"],
  ],
  "a package that is locked": [() => locked(word("<w:p/>")), ["encrypted"]],
  "an archive whose members are locked": [() => locked(zipSync({ "a.txt": strToU8("1") })), ["encrypted"]],
  "a text that declares entities": [
    () => zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>') }),
    ["unsafe"],
  ],
  "shared strings that declare entities": [
    () => zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/sharedStrings.xml": strToU8("<!DOCTYPE x><sst/>") }),
    ["unsafe"],
  ],
  "a text of elements within elements": [() => word(times(5000, "<w:a>")), ["unsafe"]],
  "tables within tables": [() => word(times(60, "<w:tbl><w:tr><w:tc>")), ["unsafe"]],
  "a page of elements within elements": [() => page(times(200_000, "<div>")), ["unsafe"]],
  "a page of tables within tables": [() => page(times(100, "<table><tr><td>")), ["unsafe"]],
  "a tag without end": [
    () => page(`<p ${Array.from({ length: 60_000 }, (_, at) => `a${at}=1`).join(" ")}>`),
    ["unsafe"],
  ],
  "a table of a thousand by a thousand": [
    () => page(`<table>${times(1000, `<tr>${times(1000, "<td>1")}`)}`),
    ["tooLarge"],
  ],
  "cells that reach over everything": [
    () => page(`<table>${times(3000, `<tr><td colspan=1000 rowspan=65534>1<td colspan=1000>2`)}</table>`),
    ["notAReport"],
  ],
  "a sheet with two cells at its ends": [
    () =>
      book(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    ["notAReport"],
  ],
  "a sheet of merged cells": [
    () =>
      book(
        `<sheetData>${Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join("")}</sheetData><mergeCells>${times(20_000, '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`,
      ),
    ["notAReport"],
  ],
  "cells that are repeated without end": [
    () =>
      odt(
        `<table:table>${times(2000, '<table:table-row><table:table-cell table:number-columns-repeated="999999999"/></table:table-row>')}</table:table>`,
      ),
    ["notAReport"],
  ],
  "cells that are repeated in every row": [
    () =>
      odt(
        `<table:table>${times(3000, '<table:table-row><table:table-cell table:number-columns-repeated="200"/></table:table-row>')}</table:table>`,
      ),
    ["tooLarge"],
  ],
  "spaces that are repeated without end": [
    () => odt(`<text:p>${times(2000, '<text:s text:c="999999999"/>')}</text:p>`),
    ["notAReport"],
  ],
  "a package without a text": [() => zipSync({ "word/other.xml": strToU8("<a/>") }), ["notAReport"]],
  "a text that ends within an element": [
    () => zipSync({ "word/document.xml": strToU8("<w:document><w:body><w:p>") }),
    ["unreadable"],
  ],
  "cells of a dump without end, and one that shows that it is none": [
    () => strToU8(`${times(190_000, "\t\n")}\ta\tb\n`),
    ["notAReport"],
  ],
  "commas for ten million cells": [() => strToU8(`规章${",".repeat(2000)}\n`.repeat(5000)), ["tooLarge"]],
  "bars for ten million cells": [() => strToU8(`${"|".repeat(2000)}\n`.repeat(5000)), ["tooLarge"]],
  "an archive without anything": [() => zipSync({}), ["empty"]],
};

describe("hostile files are refused, and soon", () => {
  test.each(Object.keys(cases))(
    "%s",
    async (name) => {
      const [make, codes] = cases[name] as (typeof cases)[string];
      const bytes = make();
      const started = performance.now();
      const reading = await read(bytes);
      const code = "refused" in reading ? reading.refused.code : "read";
      expect(codes).toContain(code);
      expect(performance.now() - started).toBeLessThan(8_000);
    },
    60_000,
  );
});
