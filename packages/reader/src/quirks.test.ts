import { describe, expect, test } from "vitest";
import { read } from "./index.ts";
import type { ReadReport } from "./reading.ts";

async function readOne(text: string): Promise<ReadReport> {
  const reading = await read(new TextEncoder().encode(text));
  if ("refused" in reading) throw new Error(`refused: ${reading.refused.code}`);
  return reading.reports[0] as ReadReport;
}

const title = "示例县民政局2022年政府信息公开工作年度报告";
const seven = (text: string) => `${text} | 3 | 1 | 0 | 0 | 0 | 2 | 6 |`;

async function row(text: string, path: string): Promise<(string | undefined)[]> {
  const { report } = await readOne(text);
  return Object.entries(report.figures)
    .filter(([cell]) => cell.startsWith(`${path}@`))
    .map(([, figure]) => (figure.state === "number" ? figure.value : figure.state));
}

describe("labels", () => {
  test.each([
    ["一、本年新收到政府信息公开申请数量", "requests/received"],
    ["二、上年转结政府信息公开申请数量", "requests/pendingAtStart"],
    ["（一）予以公开", "requests/processed.granted"],
    ["⼆、上年结转政府信息公开申请数量", "requests/pendingAtStart"],
    ["(二)部分公開（區分處理的，只計這一情形，不計其他情形）", "requests/processed.grantedInPart"],
    ["１、属 于 国 家 秘 密", "requests/processed.denied.stateSecret"],
    ["4.保护第三方合法权益（含商业秘密）", "requests/processed.denied.thirdPartyRights"],
    ["（七）总计", "requests/processed.total"],
  ])("%s", async (label, path) => {
    expect(await row(`${title}\n${seven(label)}\n行政许可 | 4 |`, path)).toEqual(["3", "1", "0", "0", "0", "2", "6"]);
  });

  test("characters are lost: the row stands between its neighbours", async () => {
    const text = [title, seven("1.属于国家秘密"), seven("2.其他法律行政止公开"), seven("3.危及“三安全一稳定”")].join(
      "\n",
    );
    const { report, notes } = await readOne(text);
    expect(report.figures["requests/processed.denied.forbiddenByLaw@total"]).toMatchObject({ value: "6" });
    expect(notes).toContainEqual(expect.objectContaining({ code: "labelMended", label: "2.其他法律行政止公开" }));
  });

  test("one row （六）其他 is the single row, three rows are the three", async () => {
    const one = [title, seven("5.要求行政机关确认或重新出具已获取信息"), seven("（六）其他"), seven("（七）总计")].join(
      "\n",
    );
    expect(await row(one, "requests/processed.otherwise")).toHaveLength(7);
    const three = [
      title,
      seven("5.要求行政机关确认或重新出具已获取信息"),
      seven("（六）其他处理 | 1.逾期不补正"),
      seven("2.逾期不缴费"),
      seven("3.其他"),
      seven("（七）总计"),
    ].join("\n");
    const { report } = await readOne(three);
    const rows = new Set(Object.keys(report.figures).map((cell) => cell.split("@")[0]));
    expect([...rows].filter((path) => path?.includes("otherwise"))).toEqual([
      "requests/processed.otherwise.notCorrected",
      "requests/processed.otherwise.feeUnpaid",
      "requests/processed.otherwise.other",
    ]);
  });

  test("a row of the report's own is kept as an extra and summed nowhere", async () => {
    const text = [title, "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| --- | --- | --- | --- |"];
    const { report } = await readOne([...text, "| 规章 | 0 | 0 | 0 |", "| 其他公开文件 | 7 | 8 | 9 |"].join("\n"));
    expect(Object.values(report.figures).map((figure) => figure.raw)).toEqual(["0", "0", "0"]);
    expect(report.extras).toMatchObject([{ title: "其他公开文件", grid: [["其他公开文件", "7", "8", "9"]] }]);
  });
});

describe("cells", () => {
  test("units in heads and in cells", async () => {
    const text = [
      title,
      "采购项目数量 | 采购总金额(万元) |",
      "政府集中采购 | 2 | 31.5 |",
      "其他对外管理服务事项 | 1 | 增3 | 9 |",
    ];
    const { report, notes } = await readOne(text.join("\n"));
    expect(report.figures["procurement/centralised@amount"]).toMatchObject({ value: "315000", raw: "31.5" });
    expect(report.figures["licensing/otherServices@change"]).toMatchObject({ value: "3" });
    expect(notes).toContainEqual(expect.objectContaining({ code: "unitConverted" }));
  });

  test("an annotated number", async () => {
    const text = [title, "规章 | 0 | 0 | 0 |", "行政规范性文件 | 12（其中修订5件） | 0 | 40 |"].join("\n");
    expect(await row(text, "normative/documents")).toEqual(["12", "0", "40"]);
  });

  test("a row with too few cells is left out", async () => {
    const text = [title, "规章 | 0 | 4 |", "行政规范性文件 | 1 | 0 | 2 |", "行政许可 | 5 |"].join("\n");
    expect(await row(text, "normative/rules")).toEqual([]);
  });

  test("figures without a label, and not one place for them, are kept aside", async () => {
    const text = [
      title,
      "| 三、本年度办理结果 | （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
      "| 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
    ];
    const { report, notes } = await readOne(
      [...text, "| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"].join("\n"),
    );
    expect(Object.keys(report.figures)).toHaveLength(14);
    expect(report.extras).toMatchObject([{ grid: [["2", "0", "0", "0", "0", "0", "2"]] }]);
    expect(notes).toContainEqual(expect.objectContaining({ code: "strayFigures", found: 7 }));
  });

  test("the same cell twice with different figures is left out", async () => {
    const text = [title, "规章 | 0 | 0 | 1 |", "规章 | 0 | 0 | 2 |", "行政许可 | 5 |"].join("\n");
    const { report, notes } = await readOne(text);
    expect(report.figures["normative/rules@inForce"]).toBeUndefined();
    expect(report.figures["normative/rules@issued"]).toMatchObject({ value: "0" });
    expect(notes).toContainEqual(expect.objectContaining({ code: "conflict", values: ["1", "2"] }));
  });
});

describe("the report around its tables", () => {
  test("the fuller name of the sign-off, sections by their words, the instruction dropped", async () => {
    const text = `2022年度示例县民政局
政府信息公开工作年度报告
1、总体情况
全年公开信息12条。
（二）依申请公开情况
未收到申请。
2、主动公开情况
该部分以表格形式报告。
规章 | 0 | 0 | 0 |
行政许可 | 5 |
三、需要报告的其他事项
无。
示例市示例县民政局
二〇二三年一月九日`;
    const { report, notes } = await readOne(text);
    expect(report).toMatchObject({
      authority: "示例市示例县民政局",
      year: 2022,
      signedOff: "2023-01-09",
      narratives: { overview: "全年公开信息12条。\n（二）依申请公开情况\n未收到申请。", other: "无。" },
    });
    expect(report.narratives.disclosure).toBeUndefined();
    expect(notes.map((note) => note.code)).toEqual(expect.arrayContaining(["authorityVaries", "templateText"]));
  });

  test("without a title the introduction says who and when", async () => {
    const text = "现公布示例县人民政府办公室2022年政府信息公开工作年度报告。\n规章 | 0 | 0 | 0 |\n行政许可 | 5 |";
    const { report } = await readOne(text);
    expect(report).toMatchObject({ authority: "示例县人民政府办公室", year: 2022 });
  });

  test("two reports in one file", async () => {
    const one = (year: number) =>
      `示例县民政局${year}年政府信息公开工作年度报告\n规章 | 0 | 0 | ${year - 2000} |\n行政许可 | 5 |\n`;
    const reading = await read(new TextEncoder().encode(one(2022) + one(2023)));
    expect("reports" in reading && reading.reports.map(({ report }) => report.year)).toEqual([2022, 2023]);
  });

  test("encodings", async () => {
    const text = `${title}\n规章 | 0 | 0 | 1 |\n行政许可 | 5 |\n`;
    const wide = new Uint8Array([...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]));
    const reading = await read(wide);
    expect("reports" in reading && reading.reports[0]?.report.title).toBe(title);
  });
});

describe("refusals", () => {
  const code = async (bytes: Uint8Array) => {
    const reading = await read(bytes);
    return "refused" in reading ? reading.refused.code : "read";
  };
  test("by code", async () => {
    expect(await code(new Uint8Array())).toBe("empty");
    expect(await code(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe("truncated");
    expect(await code(new TextEncoder().encode("%PDF-1.7"))).toBe("truncated");
    expect(await code(new TextEncoder().encode("今日天气晴，气温 12 度。"))).toBe("notAReport");
    const about = `关于报送2022年度政府信息公开工作年度报告的通知\n各科室：\n一、报送时间\n1月20日前。\n二、联系人\n王某 12345`;
    expect(await code(new TextEncoder().encode(about))).toBe("notAReport");
  });
});
