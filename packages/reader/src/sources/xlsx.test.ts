import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readSheet } from "./xlsx/sheet.ts";
import { shown } from "./xlsx/shown.ts";
import type { Book } from "./xlsx/workbook.ts";

describe("what a cell shows of its number", () => {
  test.each<[string, string, string | number, string]>([
    ["as it is", "59237.2449", "General", "59237.2449"],
    ["thousands", "1204", "#,##0", "1,204"],
    ["thousands, built in", "1204", 3, "1,204"],
    ["decimals that are not shown count", "12.345", "0.00", "12.345"],
    ["decimals that are", "12.3", "0.00", "12.30"],
    ["a unit", "5", '0"件"', "5件"],
    ["counted in ten thousands", "12345678", '#,##0.0,"千"', "12345678"],
    ["a stroke for zero", "0", '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "0"],
    ["a hidden zero", "0", "0;-0;;@", "0"],
    ["less than zero in brackets", "-3", "#,##0_);(#,##0)", "-3"],
    ["noise of a sum", "0.30000000000000004", "General", "0.3"],
    ["an exponent", "1.2E2", "General", "120"],
    ["a date", "45000", "yyyy-mm-dd", "2023-03-15"],
    ["a Chinese date, built in", "45000", 31, "2023年3月15日"],
    ["a share", "0.5", 9, "50%"],
    ["kept as text", "12", "@", "12"],
  ])("%s", (_, value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });
});

const cell = (ref: string, inner: string, attributes = "") => `<c r="${ref}" ${attributes}>${inner}</c>`;
const rowsOf = (xml: string, book: Partial<Book> = {}) =>
  [
    ...readSheet(strToU8(`<worksheet>${xml}</worksheet>`), {
      sheets: [],
      strings: [],
      formats: [],
      is1904: false,
      ...book,
    }).rows.values(),
  ].map((row) => [...row.values()]);

describe("a sheet", () => {
  test.each<[string, string, unknown[]]>([
    [
      "shared and own texts",
      `<row r="1">${cell("A1", "<v>0</v>", 't="s"')}${cell("B1", "<is><t>乙</t></is>", 't="inlineStr"')}</row>`,
      [["甲", "乙"]],
    ],
    [
      "what is struck through, and the marks of notes",
      `<row r="1">${cell("A1", "<is><r><rPr><strike/></rPr><t>5</t></r><r><t>6</t></r></is>", 't="inlineStr"')}${cell("B1", '<is><r><t>35</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><rPh><t>9</t></rPh></is>', 't="inlineStr"')}</row>`,
      [["6", "35（1）"]],
    ],
    ["a formula and its result", `<row r="1">${cell("A1", "<f>1+1</f><v>2</v>")}</row>`, [["2"]]],
    ["a formula whose result is not stored", `<row r="1">${cell("A1", "<f>1+1</f>")}</row>`, [["="]]],
    ["rows and cells without an address", "<row><c><v>1</v></c><c><v>2</v></c></row>", [["1", "2"]]],
    [
      "hidden rows",
      `<row r="1" hidden="1">${cell("A1", "<v>1</v>")}</row><row r="2">${cell("A2", "<v>2</v>")}</row>`,
      [["2"]],
    ],
    [
      "hidden columns",
      `<cols><col min="2" max="2" hidden="1"/></cols><row r="1">${cell("A1", "<v>1</v>")}${cell("B1", "<v>2</v>")}</row>`,
      [["1", ""]],
    ],
  ])("%s", (_, xml, expected) => {
    expect(rowsOf(xml, { strings: ["甲"] })).toEqual(expected);
  });
});
