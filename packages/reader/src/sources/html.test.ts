import { describe, expect, test } from "vitest";
import type { Block } from "../document.ts";
import { readHtml } from "./html.ts";

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) => row.cells.map(({ text, place, columns }) => `${place.column}+${columns} ${text}`)),
  );

function text(body: string): unknown[] {
  const sourced = readHtml(new TextEncoder().encode(`<html><body>${body}<table><tr><td>末</table>`));
  if (!("document" in sourced)) throw new Error(JSON.stringify(sourced));
  return shown(sourced.document.blocks).slice(0, -1);
}

describe("a page says what a browser shows of it", () => {
  test.each<[string, string, unknown[]]>([
    ["blocks and breaks", "甲<p>乙<br>丙</p>丁<b>戊</b>", ["甲", "乙", "丙", "丁戊"]],
    ["white space", "<p>\n  1\n  6 </p>", ["1 6"]],
    ["hidden", '<p style="display: none">1</p><p hidden>2</p><script>3</script><!-- 4 --><p>5<s>6</s></p>', ["5"]],
    ["what Word pastes", "<p class=MsoNormal><span lang=EN-US>8<o:p></o:p></span></p><p><o:p>&nbsp;</o:p></p>", ["8"]],
    [
      "lists with their numbers",
      "<ol><li>甲<li value=5><p>乙</p></ol><ol style='list-style-type: cjk-ideographic' start=9><li>丙<li>丁</ol><ul><li>戊</ul>",
      ["1.甲", "5.乙", "九、丙", "十、丁", "戊"],
    ],
    ["a list that begins below nought", "<ol start=-1 type=a style='list-style: cjk-decimal'><li>甲</ol>", ["-1、甲"]],
    ["the number of a list is no digit of a figure", "<ol><li>5<li>6 件<li>2023年</ol>", ["5", "6 件", "3.2023年"]],
    ["a raised mark is no digit", "<p>35<sup>1</sup></p>", ["35（1）"]],
    ["raised by its style", "<p>35<span style='font-size:8pt;vertical-align:super'>1</span></p>", ["35（1）"]],
    [
      "spans",
      "<table><tr><td rowspan=2>甲<td colspan=2>1<tr><td>2<td>3</table>",
      [
        [
          ["1+1 甲", "2+2 1"],
          ["2+1 2", "3+1 3"],
        ],
      ],
    ],
    ["blank cells", "<table><tr><td>&nbsp;<td><p><o:p></o:p></p><td>0</table>", [[["1+1 ", "2+1 ", "3+1 0"]]]],
    ["lines in a cell", "<table><tr><td><p>本年新</p><p>制作数量</p></table>", [[["1+1 本年新\n制作数量"]]]],
    [
      "tables for layout",
      "<table><tr><td>导航<td>前<table><tr><td>1<td>2</table></table>",
      ["导航", "前", [["1+1 1", "2+1 2"]]],
    ],
    ["a frame around a figure", "<table><tr><td>规章<td><table><tr><td>3</table></table>", [[["1+1 规章", "2+1 3"]]]],
    ["hidden rows", '<table><tr style="display:none"><td>1<tr><td>2</table>', [[["1+1 2"]]]],
  ])("%s", (_, body, expected) => {
    expect(text(body)).toEqual(expected);
  });

  test("the title of its window is a margin", () => {
    const bytes = new TextEncoder().encode("<head><title>甲</title></head><p>乙</p><table><tr><td>1</table>");
    const sourced = readHtml(bytes);
    if (!("document" in sourced)) throw new Error("refused");
    expect(shown(sourced.document.blocks)).toEqual(["乙", [["1+1 1"]]]);
    expect(shown(sourced.document.margins ?? [])).toEqual(["甲"]);
  });

  test("lines without any table are lines of a text", () => {
    const sourced = readHtml(new TextEncoder().encode("<p>规章 | 1 | 2 | 3 |</p><p>行政规范性文件 | 4 | 5 | 6 |</p>"));
    expect("document" in sourced && sourced.document.blocks[0]?.kind).toBe("table");
  });
});

describe("the encoding of a page", () => {
  // 规章 in GBK and in Big5.
  const gbk = [0xb9, 0xe6, 0xd5, 0xc2];
  const big5 = [0xb3, 0xb9];
  const page = (head: string, bytes: readonly number[]) =>
    new Uint8Array([
      ...new TextEncoder().encode(`<html><head>${head}</head><p>`),
      ...bytes,
      ...new TextEncoder().encode("</p>"),
    ]);
  test.each<[string, Uint8Array, string]>([
    ["declared", page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', gbk), "规章"],
    ["not declared", page("", gbk), "规章"],
    ["declared wrongly", page('<meta charset="utf-8">', gbk), "规章"],
    ["stored anew", page('<meta charset="gbk">', [...new TextEncoder().encode("规章")]), "规章"],
    ["of another script", page('<meta charset="big5">', big5), "章"],
  ])("%s", (_, bytes, expected) => {
    const sourced = readHtml(bytes);
    expect("document" in sourced && shown(sourced.document.blocks)).toEqual([expected]);
  });
});
