import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Block } from "../document.ts";
import { readZip } from "./archive.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function read(body: string, more: Zippable = {}) {
  const document = `<w:document ${W}><w:body>${body}</w:body></w:document>`;
  const sourced = await readZip(zipSync({ "word/document.xml": strToU8(document), ...more }));
  if (!("document" in sourced)) throw new Error(JSON.stringify(sourced));
  return sourced.document;
}

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) => row.cells.map(({ text, place, columns }) => `${place.column}+${columns} ${text}`)),
  );
const text = async (body: string, more?: Zippable) => shown((await read(body, more)).blocks);

const p = (inner: string) => `<w:p>${inner}</w:p>`;
const r = (inner: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${inner}</w:t></w:r>`;
const tc = (inner: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(inner))}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

describe("a paragraph of Word says what is printed of it", () => {
  test.each<[string, string, string[]]>([
    ["runs", p(r("一、总体") + r("情况")), ["一、总体情况"]],
    ["insertions stand, deletions do not", p(`${r("1")}<w:del>${r("2")}</w:del><w:ins>${r("3")}</w:ins>`), ["13"]],
    ["moved away", p(`<w:moveFrom>${r("2")}</w:moveFrom><w:moveTo>${r("3")}</w:moveTo>`), ["3"]],
    [
      "hidden and struck",
      p(r("5", "<w:strike/>") + r("6") + r("7", "<w:vanish/>") + r("8", '<w:strike w:val="0"/>')),
      ["68"],
    ],
    ["a raised mark is no digit", p(r("35") + r("1", '<w:vertAlign w:val="superscript"/>')), ["35（1）"]],
    ["breaks", p(`${r("甲")}<w:r><w:br/></w:r>${r("乙")}`), ["甲", "乙"]],
    [
      "a sign of a font",
      p(`<w:r><w:sym w:font="Symbol" w:char="F033"/><w:sym w:font="Wingdings" w:char="F033"/></w:r>`),
      ["3\ufffd"],
    ],
    ["fields", p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${r("4")}`), ["4"]],
    [
      "a frame of text, told in two ways",
      p(
        `<mc:AlternateContent><mc:Choice><w:txbxContent>${p(r("框"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r("框"))}</w:txbxContent></mc:Fallback></mc:AlternateContent>${r("文")}`,
      ),
      ["框", "文"],
    ],
    [
      "before a change of style",
      p(`<w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${r("甲")}`),
      ["甲"],
    ],
  ])("%s", async (_, body, expected) => {
    expect(await text(body)).toEqual(expected);
  });

  test("numbers that Word writes by itself", async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="4">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%2.")}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
    const item = (at: number, inner: string) =>
      p(`<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="2"/></w:numPr></w:pPr>${r(inner)}`);
    const body = item(0, "甲") + item(1, "子") + item(1, "丑") + item(0, "乙") + item(1, "寅");
    expect(await text(body, { "word/numbering.xml": strToU8(numbering) })).toEqual([
      "一、甲",
      "1.子",
      "2.丑",
      "二、乙",
      "1.寅",
    ]);
  });

  test("margins apart, notes behind", async () => {
    const document = await read(p(r("正文")), {
      "word/header1.xml": strToU8(`<w:hdr ${W}>${p(r("示例县司法局"))}</w:hdr>`),
      "word/footnotes.xml": strToU8(`<w:footnotes ${W}><w:footnote>${p(r("注"))}</w:footnote></w:footnotes>`),
    });
    expect(shown(document.blocks)).toEqual(["正文", "注"]);
    expect(shown(document.margins ?? [])).toEqual(["示例县司法局"]);
  });
});

describe("a table of Word", () => {
  test.each<[string, string, unknown[]]>([
    [
      "merged cells stand once, in their column",
      tbl(
        tr(tc("甲", '<w:vMerge w:val="restart"/>'), tc("1", '<w:gridSpan w:val="2"/>')),
        tr(tc("", "<w:vMerge/>"), tc("2"), tc("3")),
      ),
      [
        [
          ["1+1 甲", "2+2 1"],
          ["2+1 2", "3+1 3"],
        ],
      ],
    ],
    [
      "columns left out before a row",
      tbl(`<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc("1")}</w:tr>`),
      [[["3+1 1"]]],
    ],
    ["rows that were deleted", tbl(`<w:tr><w:trPr><w:del/></w:trPr>${tc("1")}</w:tr>`, tr(tc("2"))), [[["1+1 2"]]]],
    [
      "cells within a form field",
      tbl(`<w:tr><w:sdt><w:sdtPr/><w:sdtContent>${tc("1")}</w:sdtContent></w:sdt>${tc("2")}</w:tr>`),
      [[["1+1 1", "2+1 2"]]],
    ],
    [
      "a table for layout is taken apart",
      tbl(tr(`<w:tc>${p(r("前"))}${tbl(tr(tc("1"), tc("2")))}${p(r("后"))}</w:tc>`)),
      ["前", [["1+1 1", "2+1 2"]], "后"],
    ],
  ])("%s", async (_, body, expected) => {
    expect(await text(body)).toEqual(expected);
  });
});
