import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { read } from "../index.ts";
import { readOne, valuesOf } from "../testing/reading.ts";
import { asXls, f64, u16, u32, utf16, wide } from "../testing/xls.ts";

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

const at = (row: number, column: number) => [...u16(row), ...u16(column), 0, 0];
const text = (row: number, column: number, said: string) => [0x0204, at(row, column), wide(said)] as const;
const head = [
  text(0, 0, "示例县司法局2023年政府信息公开工作年度报告"),
  ...["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"].map((said, column) => text(1, column, said)),
];
/** A short whole number, and a hundredth of one. */
const short = (value: number, isHundredth = false) => u32((value << 2) | 2 | (isHundredth ? 1 : 0));
const style = [0x00e0, u16(0), u16(0), Array(16).fill(0)] as const;

test("every way to keep a number in a cell", async () => {
  const bytes = asXls(
    [style],
    [
      ...head,
      text(2, 0, "规章"),
      [0x00bd, u16(2), u16(1), u16(0), short(7), u16(0), short(1200, true), u16(2)],
      [0x0203, at(2, 3), f64(9)],
      text(3, 0, "行政规范性文件"),
      // The upper half of a long number.
      [0x027e, at(3, 1), u32(0x40280000)],
      [0x0006, at(3, 2), f64(5), Array(6).fill(0), u16(3), 0x1e, 5, 0],
      [0x0006, at(3, 3), [0, 0, 0, 0, 0, 0, 0xff, 0xff], Array(6).fill(0), u16(0)],
      [0x0207, wide("31")],
    ],
  );
  expect(valuesOf(await readOne(bytes))).toMatchObject({
    "normative/rules@issued": "7",
    "normative/rules@repealed": "12",
    "normative/rules@inForce": "9",
    "normative/documents@issued": "12",
    "normative/documents@repealed": "5",
    "normative/documents@inForce": "31",
  });
});

test("what is hidden is not read", async () => {
  const bytes = asXls(
    [style],
    [
      [0x007d, u16(3), u16(3), u16(0), u16(0), u16(1), u16(0)],
      [0x0208, u16(3), u16(0), u16(4), u16(0), u16(0), u16(0), u16(0x20), u16(0)],
      ...head,
      ...["规章", "1", "2", "3"].map((said, column) => text(2, column, said)),
      ...["行政规范性文件", "4", "5", "6"].map((said, column) => text(3, column, said)),
    ],
  );
  const values = valuesOf(await readOne(bytes));
  expect(values).not.toHaveProperty("normative/documents@issued");
  expect(Object.values(values)).not.toContain("3");
});

test("a text that goes on in the next record, there in characters of another width", async () => {
  const label = "行政规范性文件";
  const bytes = asXls(
    [
      style,
      [0x00fc, u32(2), u32(2), u16(label.length), 1, utf16(label.slice(0, 3))],
      [0x003c, 1, utf16(label.slice(3)), u16(2), 0, 0x34],
      [0x003c, 0, 0x32],
    ],
    [...head, [0x00fd, at(2, 0), u32(0)], [0x00fd, at(2, 1), u32(1)], text(2, 2, "0"), text(2, 3, "1")],
  );
  expect(valuesOf(await readOne(bytes))).toMatchObject({ "normative/documents@issued": "42" });
});

test("a workbook of Excel 95 in the encoding of its system", async () => {
  // 规章 and 行政规范性文件, as Windows in Chinese kept them.
  const labels = [
    [0xb9, 0xe6, 0xd5, 0xc2],
    [0xd0, 0xd0, 0xd5, 0xfe, 0xb9, 0xe6, 0xb7, 0xb6, 0xd0, 0xd4, 0xce, 0xc4, 0xbc, 0xfe],
  ];
  const old = (row: number, column: number, said: readonly number[]) =>
    [0x0204, at(row, column), u16(said.length), said] as const;
  const heads = [
    [0xd0, 0xc5, 0xcf, 0xa2, 0xc4, 0xda, 0xc8, 0xdd],
    [0xb1, 0xbe, 0xc4, 0xea, 0xd6, 0xc6, 0xb7, 0xa2, 0xbc, 0xfe, 0xca, 0xfd],
    [0xb1, 0xbe, 0xc4, 0xea, 0xb7, 0xcf, 0xd6, 0xb9, 0xbc, 0xfe, 0xca, 0xfd],
    [0xcf, 0xd6, 0xd0, 0xd0, 0xd3, 0xd0, 0xd0, 0xa7, 0xbc, 0xfe, 0xca, 0xfd],
  ];
  const bytes = asXls(
    [[0x0042, u16(936)], style],
    [
      ...heads.map((said, column) => old(0, column, said)),
      ...labels.flatMap((label, row) => [
        old(row + 1, 0, label),
        ...[4, 5, 6].map((value, one) => [0x0203, at(row + 1, one + 1), f64(value)] as const),
      ]),
    ],
    0x0500,
  );
  expect(valuesOf(await readOne(bytes))).toMatchObject({
    "normative/rules@issued": "4",
    "normative/rules@inForce": "6",
  });
});

test("a formula that nobody could ever finish parsing is passed over", async () => {
  const endless = Array<number>(4000).fill(0x19);
  const bytes = asXls(
    [style],
    [
      ...head,
      text(2, 0, "规章"),
      [0x0006, at(2, 1), f64(8), Array(6).fill(0), u16(65_000), endless],
      ...["1", "2"].map((said, column) => text(2, column + 2, said)),
    ],
  );
  expect(valuesOf(await readOne(bytes))).toMatchObject({ "normative/rules@issued": "8" });
});

test.each([
  ["locked", asXls([[0x002f, Array(6).fill(1)]], head), "encrypted"],
  [
    "of which a string goes on behind its end",
    asXls([style, [0x00fc, u32(9), u32(9), u16(500), 1, 1]], head),
    "truncated",
  ],
  ["of no known version", asXls([], head, 0x0700 as 0x0600), "unreadable"],
])("a workbook %s is refused", async (_, bytes, code) => {
  expect(await read(bytes)).toEqual({ refused: { code } });
});

test("a formula whose text stands nowhere is not blank", async () => {
  const bytes = asXls(
    [style],
    [
      ...head,
      text(2, 0, "规章"),
      [0x0006, at(2, 1), [0, 0, 0, 0, 0, 0, 0xff, 0xff], Array(6).fill(0), u16(0)],
      ...["1", "2"].map((said, column) => text(2, column + 2, said)),
    ],
  );
  expect(valuesOf(await readOne(bytes))).toEqual({ "normative/rules@repealed": "1", "normative/rules@inForce": "2" });
});

test("of a text in several fonts what is struck through is not read, and a raised digit is the mark of a note", async () => {
  const font = (flags: number, raised: number) =>
    [0x0031, u16(200), u16(flags), u16(0), u16(400), u16(raised), Array(6).fill(0)] as const;
  // No font has the number 4, so the fifth has 5.
  const fonts = [font(0, 0), font(0, 0), font(0, 0), font(8, 0), font(0, 1)];
  const runs = (said: string, ...of: (readonly [from: number, font: number])[]) => [
    ...u16(said.length),
    8,
    ...u16(of.length),
    ...Array.from(said, (char) => char.charCodeAt(0)),
    ...of.flatMap(([from, number]) => [...u16(from), ...u16(number)]),
  ];
  const bytes = asXls(
    [
      ...fonts,
      style,
      [0x00fc, u32(2), u32(3), runs("56", [0, 3], [1, 0]), runs("357", [1, 0], [2, 5]), u16(1), 0, 0x39],
    ],
    [...head, text(2, 0, "规章"), ...[0, 1, 2].map((kept, column) => [0x00fd, at(2, column + 1), u32(kept)] as const)],
  );
  const one = await readOne(bytes);
  expect(valuesOf(one)).toEqual({
    "normative/rules@issued": "6",
    "normative/rules@repealed": "text",
    "normative/rules@inForce": "9",
  });
  expect(one.report.figures["normative/rules@repealed"]?.raw).toBe("35（7）");
});
