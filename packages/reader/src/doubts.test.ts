import { type Form, form2019, form2021 } from "@gouji/schema";
import { expect, test } from "vitest";
import { read } from "./index.ts";
import type { ReadReport } from "./reading.ts";
import type { Ink } from "./testing/drawn.ts";
import { asPdf } from "./testing/pdf.ts";
import { layoutOf, type Writing, write } from "./testing/sample.ts";

async function readOne(text: string): Promise<ReadReport> {
  const reading = await read(new TextEncoder().encode(text));
  if ("refused" in reading) throw new Error(`refused: ${reading.refused.code}`);
  return reading.reports[0] as ReadReport;
}

/** Figures that differ from cell to cell, and a text that holds them. */
function sample(form: Form, writing: Writing) {
  const cells = layoutOf({ form, figure: () => "" }).cells;
  const known = new Map(cells.map(({ cell }, at): [string, string] => [cell, String(at * 7 + 11)]));
  return { known, lines: write({ form, figure: (cell) => known.get(cell) ?? "" }, writing).split("\n") };
}

const values = ({ report }: ReadReport, row: string) =>
  Object.entries(report.figures)
    .filter(([cell]) => cell.startsWith(`${row}@`))
    .map(([, figure]) => figure.raw);

test.each([form2019, form2021])(
  "a cell lost before a lost end of its row does not take the room of the next label: $id",
  async (form) => {
    const { known, lines } = sample(form, "dump");
    const row = "requests/processed.denied.internalAffairs";
    const at = lines.indexOf(`\t${known.get(`${row}@total`)}`);
    expect(lines[at + 1]).toBe("");
    const one = await readOne(lines.filter((_, i) => i !== at - 3 && i !== at + 1).join("\n"));
    expect(values(one, row)).toEqual([]);
    expect(one.notes).toContainEqual(expect.objectContaining({ code: "rowUnclear", due: 7 }));
  },
);

test.each(["lines", "closing"] as const)("two rows run together to one leave it out: %s", async (writing) => {
  const { known, lines } = sample(form2021, writing);
  const has = (text = "") => lines.findIndex((line) => line.replace(/ \|$/, "") === text);
  const from = has(known.get("enforcement/penalties@decisions"));
  expect(lines[from + 1]).toContain("行政强制");
  const one = await readOne(lines.filter((_, i) => i !== from && i !== from + 1).join("\n"));
  expect(values(one, "enforcement/penalties")).toEqual([]);
  expect(values(one, "enforcement/coercion")).toEqual([]);
  expect(values(one, "licensing/licences")).toEqual([known.get("licensing/licences@decisions")]);
});

test("heads without their bracket do not put 总计 behind 自然人", async () => {
  const { lines } = sample(form2021, "lines");
  const one = await readOne(lines.filter((line) => line !== "法人或其他组织").join("\n"));
  expect(values(one, "requests/received")).toEqual([]);
});

const title = "示例县民政局2022年政府信息公开工作年度报告";

/** Two columns on each of two pages, with lines around every cell. */
function onPages(pages: readonly (readonly (readonly [string, string])[])[]): Uint8Array<ArrayBuffer> {
  return asPdf(
    pages.map((rows, page) =>
      rows.flatMap(([label, figure], row): Ink[] => {
        const top = page === 0 ? 842 - 48 - (rows.length - row) * 20 : 48 + row * 20;
        const line = (...[from, to]: [Point, Point]): Ink => ({ kind: "line", from, to });
        return [
          { kind: "text", text: label, x: 54, base: top + 14, size: 9 },
          { kind: "text", text: figure, x: 454, base: top + 14, size: 9 },
          ...[top, top + 20].map((y) => line([48, y], [548, y])),
          ...[48, 448, 548].map((x) => line([x, top], [x, top + 20])),
        ];
      }),
    ),
  );
}
type Point = readonly [number, number];

test.each([
  ["2.政", "府网站公开政府信息数"],
  ["2.政府网站公开", "政府信息数"],
  ["2.政府网站公开政府信息", "数"],
])("a row that a page cut through its label and its number is no row: %s", async (head, rest) => {
  const first = [
    ["统计指标", "统计数"],
    ["1.政府公报公开政府信息数", "3"],
  ] as const;
  const reading = await read(
    onPages([
      [...first, [head, "345"]],
      [
        [rest, "1"],
        ["3.政务微博公开政府信息数", "7"],
        ["4.政务微信公开政府信息数", "8"],
      ],
    ]),
  );
  const [one] = "reports" in reading ? reading.reports : [];
  expect(one && values(one, "channels/byChannel.website")).toEqual([]);
  expect(one && values(one, "channels/byChannel.weibo")).toEqual(["7"]);
});

const seven = (label: string, ...figures: number[]) => `${label}  ${figures.join("  ")}`;
const full = [
  seven("（一）予以公开", 3, 1, 0, 0, 0, 2, 6),
  seven("（二）部分公开", 4, 1, 0, 0, 0, 2, 7),
  seven("1.属于国家秘密", 5, 1, 0, 0, 0, 2, 8),
  seven("2.其他法律行政法规禁止公开", 6, 1, 0, 0, 0, 2, 9),
];

test.each([
  ["9", ["5", "1", "0", "0", "0", "3", "9"]],
  ["2", []],
])("the number of a page below six figures is the seventh only where it is their sum: %s", async (page, expected) => {
  const rows = [
    title,
    ...full,
    seven("3.危及“三安全一稳定”", 5, 1, 0, 0, 0, 3),
    page,
    seven("4.保护第三方合法权益", 1, 0, 0, 0, 0, 0, 1),
  ];
  const one = await readOne([...rows, "正文。"].join("\n"));
  expect(values(one, "requests/processed.denied.securityAndStability")).toEqual(expected);
  expect(values(one, "requests/processed.denied.thirdPartyRights")).toHaveLength(7);
  const doubted = expected.length > 0 ? { word: "medium", reason: "sum" } : undefined;
  expect(one.confidence["requests/processed.denied.securityAndStability@total"]).toEqual(doubted);
});

test.each([
  ["txt", (text: string) => text],
  ["html", (text: string) => `<table><tr><td>${text.replaceAll("\n", "<tr><td>").replaceAll("\t", "<td>")}`],
])("a number that the file ends in is left out: %s", async (_, wrapped) => {
  const { known, lines } = sample(form2021, "tabs");
  const last = known.get("enforcement/penalties@decisions") as string;
  const text = lines.join("\n");
  const cut = text.slice(0, text.indexOf(`\t${last}\n`) + 2);
  const one = await readOne(wrapped(cut));
  expect(values(one, "enforcement/penalties")).toEqual([]);
  expect(values(one, "licensing/licences")).toEqual([known.get("licensing/licences@decisions")]);
  expect(one.notes).toContainEqual(expect.objectContaining({ code: "rowUnclear" }));
  const whole = await readOne(wrapped(`${cut}\n`));
  expect(values(whole, "enforcement/penalties")).toHaveLength(1);
});

test("what stands behind a point and before a digit is not dropped", async () => {
  const one = await readOne(`${title}\n行政许可\t5.\u200b119\n行政处罚\t3\n行政强制\t2\n`);
  expect(one.report.figures["licensing/licences@decisions"]?.raw).toBe("5.\u200b119");
});

const labels = [
  "（一）予以公开",
  "（二）部分公开",
  "1.属于国家秘密",
  "2.其他法律行政法规禁止公开",
  "3.危及“三安全一稳定”",
];
/** Rows with a serial number before their label; the third lacks a figure. */
const numbered = labels.map((label, at) => [
  String(at + 1),
  label,
  "3",
  "1",
  "0",
  "4",
  "0",
  "2",
  ...(at === 2 ? [] : ["10"]),
]);

test.each(["\n", "  "])("the serial number of the next row is no figure of this one, parted by %j", async (parting) => {
  const one = await readOne([title, ...numbered.map((row) => row.join(parting)), "正文。"].join("\n"));
  expect(values(one, "requests/processed.denied.stateSecret")).toEqual([]);
});

test("a column of the office's own beside the bracket over all columns may stand for one that is missing", async () => {
  const heads = [
    ['<td rowspan="3">项目<td rowspan="3">小计<td colspan="6">申请人情况'],
    ['<td colspan="5">法人或其他组织<td rowspan="2">总计'],
    ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map((head) => `<td>${head}`),
  ];
  const rows = labels.map((label) => [label, "9", "1", "0", "4", "0", "2", "7"].map((text) => `<td>${text}`));
  const table = [...heads, ...rows].map((cells) => `<tr>${cells.join("")}`).join("\n");
  const one = await readOne(`<p>${title}</p><table>${table}</table>`);
  expect(values(one, "requests/processed.granted")).not.toContain("9");
});
