import { describe, expect, test } from "vitest";
import type { Block } from "../document.ts";
import { sniff } from "../sniff.ts";
import { readPlain } from "./plain.ts";

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.map((row) =>
          row.cells.map(({ text, columns = 1, rows = 1 }) => text + (columns * rows > 1 ? ` ${columns}×${rows}` : "")),
        ),
  );

async function text(lines: readonly string[]): Promise<unknown[]> {
  const sourced = await readPlain(new TextEncoder().encode(lines.join("\n")));
  if (!("document" in sourced)) throw new Error(JSON.stringify(sourced));
  return shown(sourced.document.blocks);
}

describe("tables of Pandoc and reStructuredText", () => {
  test("drawn: cells over lines, across and down", async () => {
    const table = [
      "+----------+-----------------+",
      "| 信息     | 本年            |",
      "| 内容     +--------+--------+",
      "|          | 制发件 | 废止   |",
      "|          | 数     | 件数   |",
      "+==========+========+========+",
      "| 规章     | 12     |        |",
      "+----------+--------+--------+",
    ];
    expect(await text(["上", "", ...table, "", "下"])).toEqual([
      "上",
      [
        ["信息内容 1×2", "本年 2×1"],
        ["制发件数", "废止件数"],
        ["规章", "12", ""],
      ],
      "下",
    ]);
  });

  test("drawn askew: nothing is given a column", async () => {
    const table = ["+------+----+", "| 规章  | 1 |", "+------+----+"];
    expect(await text(table)).toEqual([[["| 规章  | 1 |"]]]);
  });

  test("between strokes, a row on a line", async () => {
    const table = [
      "  -------- ------ ------",
      "  信息内容 制发   废止",
      "  规章     1      ",
      "  文件            2",
      "  -------- ------ ------",
    ];
    expect(await text([...table, "", "下"])).toEqual([
      [
        ["信息内容", "制发", "废止"],
        ["规章", "1", ""],
        ["文件", "", "2"],
      ],
      "下",
    ]);
  });

  test("between strokes, a row over lines", async () => {
    const table = [
      "  ------------ ------",
      "  行政规范     1",
      "  性文件",
      "",
      "  规章         2",
      "  ------------ ------",
    ];
    expect(await text(table)).toEqual([
      [
        ["行政规范性文件", "1"],
        ["规章", "2"],
      ],
    ]);
  });

  test("text on the room between two columns: no table", async () => {
    const [first] = await text(["---- ----", "规章12 3", "---- ----"]);
    expect(Array.isArray(first)).toBe(false);
  });
});

describe("Markdown with what it takes from pages", () => {
  test("tables, whose places are those of the file", async () => {
    const lines = [
      "# 题",
      "",
      "<table>",
      "<tr><td colspan=2>甲</td></tr>",
      "<tr><td>乙</td><td>1</td></tr></table>",
      "",
      "后",
    ];
    expect(await text(lines)).toEqual(["题", [["甲 2×1"], ["乙", "1"]], "后"]);
    const sourced = await readPlain(new TextEncoder().encode([...lines, ...lines.slice(1)].join("\n")));
    const blocks = "document" in sourced ? sourced.document.blocks : [];
    expect(blocks.map(({ place }) => place.line ?? place.table)).toEqual([1, 1, 7, 2, 13]);
  });

  test.each([
    ["tags", '<div id="a">\n<span lang="EN-US">规章</span>\n</div>', ["规章"]],
    ["attributes and fences", '::: {#zoom}\n[规章]{lang="EN-US"}甲\n:::', ["规章甲"]],
    ["attributes in a table", '| [规章]{lang="EN-US"} | [5]{.mark} |\n|---|---|', [[["规章", "5"]]]],
    ["strokes before signs", "1\\. 甲\\*", ["1. 甲*"]],
    ["what is struck through", "| 规章 | ~~5~~6 |\n|---|---|", [[["规章", "6"]]]],
    ["a raised mark is no digit", "| 规章 | 35<sup>1</sup> |\n|---|---|", [[["规章", "35（1）"]]]],
    ["strokes across the page", "甲\n\n-----\n\n乙", ["甲", "乙"]],
  ])("%s", async (_, source, expected) => {
    expect(await text([source])).toEqual(expected);
  });

  test("begins with a tag and is no page", () => {
    const bytes = (source: string) => new TextEncoder().encode(source);
    expect(sniff(bytes('<div id="a">\n\n# 题\n\n文\n</div>'))).toBe("text");
    expect(sniff(bytes("<div><p># 题</p></div>"))).toBe("html");
  });
});

describe("values between commas", () => {
  test("a sheet, with quotes, and breaks within them", async () => {
    const lines = ["题,,", '"甲，""乙""\n丙",1,"1,234"', "丁,,5"];
    const sourced = await readPlain(new TextEncoder().encode(lines.join("\r\n")));
    const blocks = "document" in sourced ? sourced.document.blocks : [];
    expect(shown(blocks)).toEqual([
      [
        ["题", "", ""],
        ['甲，"乙"\n丙', "1", "1,234"],
        ["丁", "", "5"],
      ],
    ]);
    const [table] = blocks;
    expect(table?.kind === "table" && table.rows.map((row) => row.cells[0]?.place.line)).toEqual([1, 2, 4]);
  });

  test("a quote within a cell: nothing behind it is lost", async () => {
    expect(await text(["题,,", '甲 5"寸,1,2', "丁,,5"])).toEqual(["题,,", '甲 5"寸,1,2', "丁,,5"]);
  });

  test("prose with commas is none", async () => {
    expect(await text(["甲,乙,丙", "丁,戊"])).toEqual(["甲,乙,丙", "丁,戊"]);
  });
});
