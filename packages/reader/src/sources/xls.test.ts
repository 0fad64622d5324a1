import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { readOne, valuesOf } from "../testing/reading.ts";

test("a workbook of Excel 97: blanks, merged heads, and numbers as they are shown", async () => {
  const sheet = utils.aoa_to_sheet([
    ["示例县司法局2023年政府信息公开工作年度报告"],
    ["第二十条第（一）项"],
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
    ["规章", 0, null, 2],
    ["行政规范性文件", "3", 4, 5],
    ["第二十条第（八）项"],
    ["信息内容", "本年收费金额（单位：万元）"],
    ["行政事业性收费", 96171.6],
  ]);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "年报");
  const one = await readOne(new Uint8Array(write(book, { type: "array", bookType: "biff8" })));
  expect(valuesOf(one)).toEqual({
    "normative/rules@issued": "0",
    "normative/rules@repealed": "blank",
    "normative/rules@inForce": "2",
    "normative/documents@issued": "3",
    "normative/documents@repealed": "4",
    "normative/documents@inForce": "5",
    "fees/charges@amount": "96171.6",
  });
  expect(one.report).toMatchObject({ year: 2023, authority: "示例县司法局" });
});
