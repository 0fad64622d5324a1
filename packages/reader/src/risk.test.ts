import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { isRisky } from "./risk.ts";

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("1")])));

const markup = Array.from({ length: 900_000 }, (_, at) => `<w:p>${at % 97}</w:p>`).join("");

test.each([
  ["a text", strToU8("1"), false],
  ["a PDF", strToU8("%PDF-1.4"), true],
  ["Word", zip("[Content_Types].xml", "word/document.xml"), false],
  ["Excel", zip("xl/workbook.xml"), false],
  ["OpenDocument", zip("mimetype", "content.xml"), false],
  ["OFD", zip("OFD.xml", "Doc_0/Document.xml"), true],
  ["an archive, whatever its files are called", zip("a.bin", "b.docx"), true],
  ["a small package of much markup", zipSync({ "word/document.xml": strToU8(markup) }), true],
  ["anything large", new Uint8Array(3 * 1024 * 1024), true],
])("%s", (_, bytes, risky) => expect(isRisky(bytes)).toBe(risky));
