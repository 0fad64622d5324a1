import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readZip } from "./archive.ts";

const NAMES = ["office", "text", "table", "style"].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

async function text(body: string, styles = ""): Promise<string[]> {
  const content = `<office:document-content ${NAMES.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const sourced = await readZip(zipSync({ "content.xml": strToU8(content) }));
  if (!("document" in sourced)) throw new Error(JSON.stringify(sourced));
  return sourced.document.blocks.map((block) => (block.kind === "paragraph" ? block.text : "table"));
}

const level = (at: number, format: string, behind: string, before = "") =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-prefix="${before}" style:num-suffix="${behind}"/>`;
const styles = `<text:list-style style:name="L1">${level(1, "一, 二, 三, ...", "、")}${level(2, "1", "）", "（")}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>`;
const item = (words: string, more = "") => `<text:list-item><text:p>${words}</text:p>${more}</text:list-item>`;

test("lists are numbered, within one another, and go on where they say so", async () => {
  const inner = `<text:list>${item("丙")}${item("丁")}</text:list>`;
  const body = `<text:list text:style-name="L1">${item("甲")}${item("乙", inner)}</text:list><text:p>间</text:p><text:list text:style-name="L1" text:continue-numbering="true">${item("戊")}</text:list><text:list text:style-name="L1">${item("己")}</text:list><text:list text:style-name="L2">${item("庚")}</text:list>`;
  expect(await text(body, styles)).toEqual(["一、甲", "二、乙", "（1）丙", "（2）丁", "间", "三、戊", "一、己", "庚"]);
});

test("the number of a list is no digit of a figure", async () => {
  expect(await text(`<text:list text:style-name="L1">${item("5")}</text:list>`, styles)).toEqual(["5"]);
});

test("a cell of a spreadsheet whose format rounds its number", async () => {
  const cell = (value: string, shown: string) =>
    `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const content = `<office:document-content ${NAMES.join(" ")}><office:body><office:spreadsheet><table:table><table:table-row>${cell("245235067.39", "245,235,067.4")}${cell("1200", "1,200")}${cell("3", "三")}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const sourced = await readZip(zipSync({ "content.xml": strToU8(content) }));
  const [table] = "document" in sourced ? sourced.document.blocks : [];
  expect(table?.kind === "table" && table.rows[0]?.cells.map(({ text }) => text)).toEqual([
    "245235067.39",
    "1,200",
    "三",
  ]);
});

const look = (name: string, properties: string, parent = "") =>
  `<style:style style:name="${name}" style:family="text" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;
const span = (style: string, words: string) => `<text:span text:style-name="${style}">${words}</text:span>`;

test("what is struck through or hidden is not read, and a raised digit is the mark of a note", async () => {
  const looks = [
    look("S", 'style:text-line-through-style="solid"'),
    look("H", 'text:display="none"'),
    look("N", 'fo:color="#000000"', "S"),
    look("R", 'style:text-position="super 58%"'),
    look("P", 'style:text-line-through-style="none"', "S"),
    look("H", 'text:display="none"').replace('"text"', '"paragraph"'),
  ].join("");
  const body = `<text:p>${span("S", "5")}${span("H", "6")}${span("N", "7")}8${span("P", "9")}</text:p><text:p text:style-name="H">2</text:p><text:p>35${span("R", "1")}</text:p>`;
  expect(await text(body, looks)).toEqual(["89", "35（1）"]);
});

test("equal cells and rows of a spreadsheet are written once and read as often as they stand there; hidden rows are not", async () => {
  const cell = (said: string, more = "") => `<table:table-cell ${more}><text:p>${said}</text:p></table:table-cell>`;
  const three = 'table:number-columns-repeated="3"';
  const rows = [
    `<table:table-row>${cell("A")}${cell("0", three)}</table:table-row>`,
    `<table:table-row table:visibility="filter">${cell("B")}${cell("1", three)}</table:table-row>`,
    `<table:table-row table:number-rows-repeated="2">${cell("", three)}${cell("2")}</table:table-row>`,
    `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`,
  ];
  const content = `<office:document-content ${NAMES.join(" ")}><office:body><office:spreadsheet><table:table>${rows.join("")}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const sourced = await readZip(zipSync({ "content.xml": strToU8(content) }));
  const [table] = "document" in sourced ? sourced.document.blocks : [];
  const read = table?.kind === "table" ? table.rows.map((row) => row.cells.map(({ text }) => text).join("|")) : [];
  expect(read).toEqual(["A|0|0|0", "|||2", "|||2", ""]);
});
