import { describe, expect, test } from "vitest";
import { readOne } from "./testing/reading.ts";

const OFFICIAL = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
];
const OTHERS = [
  ["总体工作情况", "本单位政府信息公开工作总体情况", "2023年政府信息公开工作总体情况", "工作开展情况"],
  ["主动公开政府信息的情况", "本单位主动公开政府信息情况", "行政机关主动公开政府信息情况", "主动公开政府信息"],
  [
    "依申请公开政府信息的情况",
    "政府信息依申请公开办理情况",
    "行政机关收到和处理申请情况",
    "收到和处理政府信息公开申请",
  ],
  [
    "行政复议和诉讼情况",
    "因政府信息公开被申请行政复议、提起行政诉讼情况",
    "复议诉讼情况",
    "政府信息公开行政复议、行政诉讼",
  ],
  ["存在问题及下一步改进措施", "政府信息公开工作存在的问题和改进措施", "存在的问题与改进措施", "主要问题及改进"],
  ["其他需要报告的情况", "需要说明的其他事项", "其他需报告事项", "其他需要报告的事项情况"],
] as const;
const han = "一二三四五六";

const TOLD = {
  overview: "本年工作良好，公开信息5条。\n（一）主动公开。公开5条。\n（二）依申请公开。答复3件。",
  requests: "依申请公开数据如下。",
  problems: "一是深度不够。\n二是形式单一。",
  other: "无其他事项。",
};

const document = (heading: (at: number) => string, told: typeof TOLD = TOLD, between = "\n") =>
  [
    "示例县司法局2023年政府信息公开工作年度报告",
    heading(0) + between + told.overview,
    `${heading(1)}\n| 规章 | 0 | 0 | 1 |\n| --- | --- | --- | --- |\n| 行政规范性文件 | 2 | 0 | 1 |`,
    `${heading(2)}\n${told.requests}\n\n| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n| --- | --- | --- | --- | --- | --- | --- | --- |`,
    heading(3),
    heading(4) + between + told.problems,
    heading(5) + between + told.other,
    "示例县司法局\n2024年1月20日",
  ].join("\n\n");

const told = async (text: string) => (await readOne(new TextEncoder().encode(text))).report.narratives;

describe("headings", () => {
  test.each<[string, (at: number) => string]>([
    ["一、", (at) => `${han[at]}、${OFFICIAL[at]}`],
    ["一 ", (at) => `${han[at]} ${OFFICIAL[at]}`],
    ["1.", (at) => `${at + 1}.${OFFICIAL[at]}`],
    ["1 ", (at) => `${at + 1} ${OFFICIAL[at]}`],
    ["（一）", (at) => `（${han[at]}）${OFFICIAL[at]}`],
    ["第一部分", (at) => `第${han[at]}部分：${OFFICIAL[at]}`],
    ["第一章", (at) => `第${han[at]}章　${OFFICIAL[at]}`],
    ["no number", (at) => OFFICIAL[at] as string],
    ["stars", (at) => `**${han[at]}、${OFFICIAL[at]}**`],
    ["strokes", (at) => `__${han[at]}、${OFFICIAL[at]}__`],
    ["brackets around", (at) => `【${OFFICIAL[at]}】`],
    ["brackets behind", (at) => `${han[at]}、${OFFICIAL[at]}（见下表）`],
    ["a colon", (at) => `${han[at]}、${OFFICIAL[at]}：`],
    ...([0, 1, 2, 3] as const).map((way): [string, (at: number) => string] => [
      `words of one's own ${way + 1}`,
      (at) => `${han[at]}、${OTHERS[at]?.[way]}`,
    ]),
  ])("%s", async (_, heading) => {
    expect(await told(document(heading))).toEqual(TOLD);
  });

  test.each(["。", "：", "　"])("the text goes on behind its heading: %s", async (between) => {
    const short = { ...TOLD, other: "无。" };
    expect(await told(document((at) => `${han[at]}、${OFFICIAL[at]}`, short, between))).toEqual(short);
  });

  test("a chapter within the text is none of the form's", async () => {
    const overview = "本年工作良好。\n四、政府信息公开申请办理工作\n答复3件。";
    expect((await told(document((at) => `${han[at]}、${OFFICIAL[at]}`, { ...TOLD, overview }))).overview).toBe(
      overview,
    );
  });
});
