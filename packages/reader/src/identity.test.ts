import { describe, expect, test } from "vitest";
import { readOne } from "./testing/reading.ts";

const TEXT = [
  "一、总体情况",
  "2023年工作较2022年有进步，2022年共公开信息5条。",
  "二、主动公开政府信息情况",
  "规章 0 0 1",
  "行政许可 5",
  "行政处罚 6",
  "六、其他需要报告的事项",
  "无。",
].join("\n");

const cases: readonly (readonly [what: string, text: string, authority: string | null, year: number | null])[] = [
  ["two lines", `示例县司法局\n2023年政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["three lines", `示例县司法局\n2023年政府信息公开工作\n年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["han year", `示例县司法局二〇二三年政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["han year ○", `示例县司法局二○二三年度政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["spaced year", `示例县司法局 2023 年度政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["year first", `2023年度示例县司法局政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["about", `关于示例县司法局2023年政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["about2", `示例县司法局关于2023年政府信息公开工作情况的报告\n${TEXT}`, "示例县司法局", 2023],
  ["brackets", `《示例县司法局2023年政府信息公开工作年度报告》\n${TEXT}`, "示例县司法局", 2023],
  ["below year", `示例县司法局政府信息公开工作年度报告\n（2023年）\n${TEXT}`, "示例县司法局", 2023],
  ["below year2", `示例县司法局政府信息公开工作年度报告\n2023年度\n${TEXT}`, "示例县司法局", 2023],
  ["year above", `2023年度\n示例县司法局政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["report annual", `示例县司法局2023年度信息公开年报\n${TEXT}`, "示例县司法局", 2023],
  ["report annual2", `示例县司法局2023年政府信息公开年度工作报告\n${TEXT}`, "示例县司法局", 2023],
  ["report annual3", `示例县司法局2023年度政务公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["report annual4", `2023年示例县司法局政府信息公开年度报告（全文）\n${TEXT}`, "示例县司法局", 2023],
  ["situation", `示例县司法局2023年政府信息公开工作情况报告\n${TEXT}`, "示例县司法局", 2023],
  [
    "no authority, signed",
    `2023年政府信息公开工作年度报告\n${TEXT}\n示例县司法局\n2024年1月12日`,
    "示例县司法局",
    2023,
  ],
  [
    "no authority, signed month",
    `2023年政府信息公开工作年度报告\n${TEXT}\n示例县司法局\n2024年1月`,
    "示例县司法局",
    2023,
  ],
  [
    "no authority, signed beside",
    `2023年政府信息公开工作年度报告\n${TEXT}\n示例县司法局　　　　2024年1月12日`,
    "示例县司法局",
    2023,
  ],
  ["no authority, signed alone", `2023年政府信息公开工作年度报告\n${TEXT}\n示例县司法局`, "示例县司法局", 2023],
  [
    "signed seal",
    `2023年政府信息公开工作年度报告\n${TEXT}\n示例县司法局（盖章）\n二〇二四年一月十二日`,
    "示例县司法局",
    2023,
  ],
  ["nothing said", `${TEXT}`, null, null],
  ["signed only", `${TEXT}\n示例县司法局\n2024年1月12日`, "示例县司法局", null],
  [
    "period",
    `本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n${TEXT}\n示例县司法局\n2024年1月12日`,
    "示例县司法局",
    2023,
  ],
  [
    "announce",
    `根据《条例》，现将示例县司法局2023年度政府信息公开工作年度报告公布如下。\n${TEXT}`,
    "示例县司法局",
    2023,
  ],
  [
    "announce2",
    `根据《中华人民共和国政府信息公开条例》要求，由示例县司法局编制2023年政府信息公开工作年度报告。\n${TEXT}`,
    "示例县司法局",
    2023,
  ],
  ["announce3", `本报告由示例县司法局编制，统计期限为2023年1月1日至12月31日。\n${TEXT}`, "示例县司法局", 2023],
  ["university", `示例大学2023年信息公开工作年度报告\n${TEXT}`, "示例大学", 2023],
  ["hospital", `示例县人民医院2023年政府信息公开工作年度报告\n${TEXT}`, "示例县人民医院", 2023],
  [
    "party",
    `中共示例县委机构编制委员会办公室2023年政府信息公开工作年度报告\n${TEXT}`,
    "中共示例县委机构编制委员会办公室",
    2023,
  ],
  ["street", `示例区城东街道2023年政府信息公开工作年度报告\n${TEXT}`, "示例区城东街道", 2023],
  [
    "brackets name",
    `示例县发展和改革局（粮食和物资储备局）2023年政府信息公开工作年度报告\n${TEXT}`,
    "示例县发展和改革局（粮食和物资储备局）",
    2023,
  ],
  ["file number above", `示政办〔2024〕3号\n示例县司法局2023年政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["attachment above", `附件2\n示例县司法局2023年政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["unit above", `单位：示例县司法局\n2023年政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  [
    "the page says whose it is",
    `发布机构：示例县司法局\n发布日期：2024-01-20\n2023年政府信息公开工作年度报告\n${TEXT}`,
    "示例县司法局",
    2023,
  ],
  ["two digits are no year", `示例县司法局23年政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", null],
  [
    "years in prose are no year",
    `示例县司法局政府信息公开工作年度报告\n2022年全年公开信息20条。2023年公开30条。\n${TEXT}`,
    "示例县司法局",
    null,
  ],
  [
    "two periods",
    `示例县司法局政府信息公开工作年度报告\n自2023年1月1日至12月31日止，共公开30条。上年为2022年1月1日至2022年12月31日止。\n${TEXT}`,
    "示例县司法局",
    null,
  ],
  [
    "period only last year in prose",
    `示例县司法局政府信息公开工作年度报告\n本年公开30条，而2022年1月1日至2022年12月31日共公开20条。\n${TEXT}`,
    "示例县司法局",
    null,
  ],
  [
    "gov report, office signs",
    `示例县人民政府2023年政府信息公开工作年度报告\n${TEXT}\n示例县人民政府办公室\n2024年3月12日`,
    "示例县人民政府",
    2023,
  ],
  [
    "short name",
    `示例县2023年政府信息公开工作年度报告\n${TEXT}\n示例县人民政府\n2024年3月12日`,
    "示例县人民政府",
    2023,
  ],
  ["title repeated with site", `示例县人民政府 2023年政府信息公开工作年度报告\n${TEXT}`, "示例县人民政府", 2023],
  ["dashes", `——示例县司法局2023年政府信息公开工作年度报告——\n${TEXT}`, "示例县司法局", 2023],
  ["draft", `示例县司法局2023年政府信息公开工作年度报告（初稿）\n${TEXT}`, "示例县司法局", 2023],
  ["full-width year", `示例县司法局２０２３年政府信息公开工作年度报告\n${TEXT}`, "示例县司法局", 2023],
  ["heading md", `# **示例县司法局2023年政府信息公开工作年度报告**\n${TEXT}`, "示例县司法局", 2023],
  ["subtitle", `政府信息公开工作年度报告\n（2023年度）\n示例县司法局\n${TEXT}`, "示例县司法局", 2023],
  ["cover", `示例县司法局\n政府信息公开工作年度报告\n2023年\n${TEXT}`, "示例县司法局", 2023],
  ["name below", `2023年政府信息公开工作年度报告\n示例县司法局\n（2024年1月20日）\n${TEXT}`, "示例县司法局", 2023],
  ["name below no date", `2023年政府信息公开工作年度报告\n示例县司法局\n${TEXT}`, "示例县司法局", 2023],
];

describe("who reports on which year, and nothing of that in the text", () => {
  test.each(cases)("%s", async (_, text, authority, year) => {
    const { report, notes } = await readOne(new TextEncoder().encode(text));
    expect(report).toMatchObject({ authority, year });
    expect(report.narratives.overview).toMatch(/共公开信息5条。$/);
    expect(report.narratives.other).toBe("无。");
    const codes = notes.map((note) => note.code);
    expect(codes.includes("authorityUnknown")).toBe(authority === null);
    expect(codes.includes("yearUnknown")).toBe(year === null);
  });
});

test.each([
  ["本报告中所列数据仅包括示例市人民政府办公厅本级，不含各部门。", "agency"],
  ["本年度报告数据只统计本机关情况。", "agency"],
  ["本报告由示例县人民政府办公室汇总各乡镇、街道和县政府各部门年度报告编制。", "region"],
  ["本报告由市政府办公室综合市政府各部门、各县（区）人民政府的年度报告编制。", "region"],
  ["报告中所列数据的统计范围为区政府各部门、各街道。", "region"],
  ["本报告数据涵盖县政府及其工作部门。", "government"],
  ["本报告数据不含乡镇街道，包括县政府各部门。", "government"],
  ["本报告中的统计数据不包括各县区。", null],
  ["本报告的电子版可在示例市政府门户网站下载，涉及各县区的请与其联系。", null],
])("whom the figures cover: %s", async (preamble, scope) => {
  const text = `示例县2023年政府信息公开工作年度报告\n${preamble}\n${TEXT}`;
  expect((await readOne(new TextEncoder().encode(text))).report.scope).toBe(scope);
});
