import { form2021 } from "@gouji/schema";
import { describe, expect, test } from "vitest";
import { read } from "./index.ts";
import type { ReadReport } from "./reading.ts";
import { layoutOf, write } from "./testing/sample.ts";

/** What was seen to go wrong once, under the name of what was seen. */

async function readOne(lines: readonly string[] | string): Promise<ReadReport> {
  const text = typeof lines === "string" ? lines : [title, ...lines].join("\n");
  const reading = await read(new TextEncoder().encode(text));
  if ("refused" in reading) throw new Error(`refused: ${reading.refused.code}`);
  return reading.reports[0] as ReadReport;
}

const title = "示例县司法局2023年政府信息公开工作年度报告";
const rows = (one: ReadReport) => [...new Set(Object.keys(one.report.figures).map((cell) => cell.split("@")[0]))];
const values = (one: ReadReport, row: string) =>
  Object.entries(one.report.figures).flatMap(([cell, figure]) =>
    cell.startsWith(`${row}@`) ? [figure.state === "number" ? figure.value : figure.state] : [],
  );
const cells = layoutOf({ form: form2021, figure: () => "" }).cells;

describe("never a wrong number", () => {
  test("figures stand before their labels: none is given to the next label", async () => {
    const one = await readOne([
      "规章 行政许可",
      "信息内容 本年制发件数 本年废止件数 现行有效件数",
      "1 2 3",
      "规章",
      "4 5 6",
      "行政规范性文件",
      "第二十条第（五）项",
      "本年处理决定数量",
      "7",
      "行政许可",
    ]);
    expect(one.report.figures).toEqual({});
    expect(one.notes).toContainEqual(expect.objectContaining({ code: "rowUnclear" }));
  });

  test("a column is missing: the blank beside a merged label is not taken for it", async () => {
    const one = await readOne([
      "| 一、本年新收政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 |",
      "| 三、本年度办理结果 | （一）予以公开 | | 1 | 2 | 3 | 4 | 5 | 6 |",
      "| | （三）不予公开 | 1.属于国家秘密 | 1 | 2 | 3 | 4 | 5 | 6 |",
    ]);
    expect(one.report.figures).toEqual({});
  });

  test("only totals are filled in: the rows agree on where they begin", async () => {
    const one = await readOne([
      "| 一、本年新收政府信息公开申请数量 | | | | | | | | | 5 |",
      "| 三、本年度办理结果 | （一）予以公开 | | | | | | | | 3 |",
      "| | （三）不予公开 | 1.属于国家秘密 | | | | | | | 2 |",
    ]);
    const blank = Array(6).fill("blank");
    expect(values(one, "requests/received")).toEqual([...blank, "5"]);
    expect(values(one, "requests/processed.denied.stateSecret")).toEqual([...blank, "2"]);
  });

  test.each([
    ["总计 first", "总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |"],
    ["two companies swapped", "自然人 | 科研机构 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |"],
    ["heads on one line", "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他"],
  ])("heads in another order: figures stand under their heads: %s", async (_, heads) => {
    const row = "1 2 3 4 5 6 7".split(" ");
    const one = await readOne([heads, `一、本年新收政府信息公开申请数量 ${row.join(" ")}`, "行政许可 4", "行政处罚 3"]);
    const said = heads.split(/[ |]+/).filter((head) => head !== "");
    const columns = layoutOf({ form: form2021, figure: () => "" }).grids.find(
      ({ table }) => table === "requests",
    )?.columns;
    expect(columns?.map(({ label }) => row[said.indexOf(label)])).toEqual(values(one, "requests/received"));
  });

  test("行政诉讼 stands before 行政复议", async () => {
    const results = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |".repeat(3);
    const one = await readOne([
      "行政许可 | 4 |",
      "行政处罚 | 4 |",
      "四、政府信息公开行政复议、行政诉讼情况",
      "行政诉讼 | 行政复议 |",
      results,
      "1 | 2 | 3 | 4 | 10 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
    ]);
    expect(rows(one)).not.toContain("remedies/cases");
  });

  test("a row of fifteen is torn into three lines: five figures belong to no bracket", async () => {
    const one = await readOne([
      "四、政府信息公开行政复议、行政诉讼情况",
      "行政复议\t行政诉讼",
      "未经复议直接起诉\t复议后起诉",
      "结果维持\t结果纠正\t其他结果\t尚未审结\t总计",
      "1\t2\t3\t4\t10",
      "行政许可\t5",
      "行政处罚\t5",
    ]);
    expect(rows(one)).toEqual(["licensing/licences", "enforcement/penalties"]);
  });

  test("a sentence with five numbers is no row of table four", async () => {
    const one = await readOne([
      "行政许可 4",
      "行政处罚 4",
      "四、政府信息公开行政复议、行政诉讼情况",
      "行政复议5件，行政诉讼 3 2 1 0 6",
    ]);
    expect(rows(one)).not.toContain("remedies/cases");
  });

  test("the number in the brackets of a label", async () => {
    const one = await readOne([
      "（一）主动公开政府信息数（不同渠道和方式公开相同信息计 1 条） 条 174",
      "其中：主动公开规范性文件数 件 3",
    ]);
    expect(values(one, "channels/disclosed")).toEqual(["174"]);
  });

  test("the last figure is torn in two: 2 and 04 are not 2", async () => {
    const one = await readOne([
      "一、本年新收政府信息公开申请数量",
      ..."1 0 0 0 0 0 2 04".split(" "),
      "二、上年结转政府信息公开申请数量",
      ..."1 0 0 0 0 0 1".split(" "),
      "行政许可 4",
    ]);
    expect(rows(one)).toEqual(["requests/pendingAtStart", "licensing/licences"]);
  });

  test("a heading of a statistics table is not the row below it", async () => {
    const one = await readOne([
      "4.政府信息公开专项经费 万元 2",
      "（二）政府信息公开会议和培训情况 ——",
      "1.召开会议次数 次 5",
      "2.举办各类训班数 次 6",
      "3.接受培训人员数 人次 7",
    ]);
    expect(values(one, "capacity/training.meetings")).not.toContain("dash");
    expect(values(one, "capacity/training.courses")).not.toContain("dash");
  });

  test("a row of the report's own that sounds like one of the form", async () => {
    const one = await readOne([
      "四、行政复议数量\t件\t4",
      "（一）维持具体行政行为数\t件\t1",
      "其他情况\t件\t5877",
      "（二）被依法纠错数\t件\t2",
      "（三）其他情形数\t件\t1",
      "五、行政诉讼数量\t件\t2",
    ]);
    expect(values(one, "statistics/reconsideration.other")).not.toContain("5877");
  });

  test("（六）其他处理 as a merged cell whose rows have lost their labels", async () => {
    const one = await readOne([
      "| 一、本年新收政府信息公开申请数量 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
      "| （六）其他处理 | | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
      "| | | 3 | 0 | 0 | 0 | 0 | 0 | 3 |",
      "| | | 4 | 0 | 0 | 0 | 0 | 0 | 4 |",
      "| （七）总计 | | 9 | 0 | 0 | 0 | 0 | 0 | 9 |",
    ]);
    expect(rows(one)).toEqual(["requests/received", "requests/processed.total"]);
  });

  test("last year's tables under the same headings: the first row is left out like the others", async () => {
    const table = (n: number) => ["二、主动公开政府信息情况", "规章", `${n}`, "0", "0", "行政许可", `${n}`];
    const one = await readOne([...table(5), "附：2022年度数据", ...table(6)]);
    expect(one.report.figures["normative/rules@issued"]).toBeUndefined();
  });

  test.each([
    ["last year beside this year", "| 项目 | 2022年 | 2023年 |", "| 行政事业性收费 | 1 | 2 |"],
    ["only last year", "| 信息内容 | 2022年处理决定数量 |", "| 行政许可 | 91 |"],
    [
      "last year's in place of a column",
      "| 信息内容 | 上年制发件数 | 本年制发件数 | 现行有效件数 |",
      "| 规章 | 1 | 2 | 3 |",
    ],
  ])("heads of another year: %s", async (_, heads, row) => {
    const one = await readOne([heads, "| --- | --- |", row, "", "行政强制 3", "行政处罚 2"]);
    expect(rows(one)).toEqual(["enforcement/coercion", "enforcement/penalties"]);
  });

  test("last year's table below this year's, each under its year", async () => {
    const table = (year: string, n: number) => [
      `| ${year} | | | |`,
      "| --- | --- | --- | --- |",
      `| 规章 | 0 | 0 | ${n} |`,
      "",
    ];
    const one = await readOne([...table("2023年", 5), ...table("2022年", 4), "行政强制 3", "行政处罚 2"]);
    expect(values(one, "normative/rules")).toEqual(["0", "0", "5"]);
  });

  test("what the text tells of 总体情况 is no cell, and stays in the text", async () => {
    const told = "行政许可 9306件";
    const one = await readOne(["一、总体情况", told, "二、主动公开政府信息情况", "规章 0 0 1", "行政处罚 5"]);
    expect(rows(one)).toEqual(["normative/rules", "enforcement/penalties"]);
    expect(one.report.narratives.overview).toBe(told);
  });

  test("a page's number between a label and its unit", async () => {
    const one = await readOne([
      ...["1.政府公报公开政府信息数", "3", "条", "272"],
      ...["2.政府网站公开政府信息数", "条", "5", "3.政务微博公开政府信息数", "条", "6"],
    ]);
    expect(rows(one)).toEqual(["channels/byChannel.website", "channels/byChannel.weibo"]);
  });

  test.each(["- 3 -", "— 3 —", "3/8", "第 3 页 共 8 页"])(
    "the number of a page in the middle of a row: %s",
    async (page) => {
      const one = await readOne(["规章", "7", page, "8", "9", "行政许可", "5"]);
      expect(values(one, "normative/rules")).toEqual(["7", "8", "9"]);
    },
  );

  test("a blank cell before the unit is not the figure", async () => {
    const one = await readOne(["1.政府公报公开政府信息数 || 条 | 19 |", "2.政府网站公开政府信息数 | 条 | 5 |"]);
    expect(values(one, "channels/byChannel.gazette")).toEqual(["19"]);
  });

  test("单位：元 on a line above the table", async () => {
    const one = await readOne([
      "单位：元",
      "| 信息内容 | 本年收费金额 |",
      "| --- | --- |",
      "| 行政事业性收费 | 12500 |",
      "| 行政许可 | 1 |",
    ]);
    expect(values(one, "fees/charges")).toEqual(["1.25"]);
  });
});

describe("who and when", () => {
  const tables = "规章 0 0 1\n行政许可 5";
  const name = "示例县司法局";
  test.each([
    ["the year in brackets below", `${name}政府信息公开工作年度报告\n（2023年度）\n${tables}`],
    ["in the brackets of a book", `《${name}2023年政府信息公开工作年度报告》\n${tables}`],
    ["behind the word 标题", `标题：${name}2023年政府信息公开工作年度报告\n${tables}`],
    ["with the name of the site", `${name}2023年政府信息公开工作年度报告-示例县人民政府\n${tables}`],
    ["with the ending of a file", `${name}2023年政府信息公开工作年度报告.docx\n${tables}`],
    ["as a report on", `${name}关于2023年度政府信息公开工作情况的报告\n${tables}`],
    [
      "below a list of all reports",
      `${name}2021年政府信息公开工作年度报告\n${name}2022年政府信息公开工作年度报告\n${title}\n一、总体情况\n无。\n${tables}`,
    ],
    ["in the mark of a list", `- ${title}\n${tables}`],
  ])("the title %s", async (_, text) => {
    expect((await readOne(text)).report).toMatchObject({ year: 2023, authority: name });
  });

  test("two years in a title are no year", async () => {
    expect((await readOne(`${name}2022—2023年政府信息公开工作年度报告\n${tables}`)).report.year).toBeNull();
  });

  test("a date with spaces, and the date of the page below it", async () => {
    const one = await readOne([tables, name, "2024 年 1 月 20 日", "主办：示例县人民政府", "2024-02-01"]);
    expect(one.report.signedOff).toBe("2024-01-20");
  });
});

describe("never a readable report refused", () => {
  test("merged cells repeated in every column and row that they cover", async () => {
    const one = await readOne([
      "| 关系 | 自然人 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 法人或其他组织 | 总计 |",
      "| 关系 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| 三、本年度办理结果 | 三、本年度办理结果 | （七）总计 | （七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |",
      "| 四、结转下年度继续办理 | 四、结转下年度继续办理 | 四、结转下年度继续办理 | 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
    ]);
    expect(rows(one)).toEqual(["requests/processed.total", "requests/pendingAtEnd"]);
  });

  test("a row of table four that begins and ends with blanks", async () => {
    const figures = new Map(cells.map(({ cell }, at) => [cell as string, /upheld$/.test(cell) ? "" : String(at)]));
    const one = await readOne(write({ form: form2021, figure: (cell) => figures.get(cell) ?? "" }, "markdown"));
    expect(values(one, "remedies/cases")).toHaveLength(15);
    expect(values(one, "remedies/cases")[0]).toBe("blank");
  });

  test("a list of rows with its marks, and units behind the figures", async () => {
    const one = await readOne([
      "- 规章 0 件 1 件 2 件",
      "- 行政规范性文件 3 件 4 件 5 件",
      "- 示例县司法局",
      "- 2024年1月20日",
    ]);
    expect(values(one, "normative/rules")).toEqual(["0", "1", "2"]);
    expect(values(one, "normative/documents")).toEqual(["3", "4", "5"]);
  });

  test("a line that sounds like the national form before a whole table of 2014", async () => {
    const many = ["1.当面申请数", "2.传真申请数", "3.网络申请数", "4.信函申请数", "1.按时办结数", "2.延期办结数"];
    const one = await readOne(["规章 1 2 3", "（一）收到申请数 件 9", ...many.map((label, at) => `${label} 件 ${at}`)]);
    expect(one.report.form).toBe("2014");
  });
});
