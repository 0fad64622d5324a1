import { read } from "@gouji/reader";
import type { Report } from "@gouji/schema";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { generate } from "../generate.ts";
import { type Paper, paper } from "../paper/paper.ts";
import { asMarkdown, asText } from "../paper/text.ts";
import { files } from "./index.ts";

/** Text as offices write it: long paragraphs, lists, numbers, last year beside this year, and words beside every table. */
function tell(report: Report): Report {
  const last = (report.year ?? 0) - 1;
  const told = {
    overview: [
      `${report.year}年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，紧紧围绕中心工作，以公开促落实、强监管、优服务，较上年（${last}年）有明显进步，现将有关情况报告如下。`,
      "（一）主动公开。全年公开信息1,234条，其中：政策文件12条、财政预决算2条、重点领域信息320条，政务微信推送56条，回应关切3次，发布解读8篇，图文解读占比超过60%。",
      "1.健全机制，落实责任。调整领导小组，明确专人负责。",
      "2.加强培训，提升能力。组织培训2次，参训80人次。",
      "（二）依申请公开。按时办结率100%。",
      "行政许可",
      "公开许可结果30条。",
    ],
    disclosure: ["本年度主动公开情况见下表。"],
    requests: ["依申请公开工作总体平稳，数据如下。"],
    remedies: ["行政复议、行政诉讼数据如下。"],
    problems: [
      "存在的主要问题：一是公开内容的深度还不够；二是政策解读的质量有待提升。",
      "改进情况：",
      "一是完善审核流程，做到先审查、后公开。",
      "二是丰富解读形式。",
    ],
    other: ["1.本年度没有收取信息处理费。", "2.无其他需要报告的事项。"],
  };
  const own = Object.entries(told).filter(
    ([section]) => section in report.narratives || /^(?:dis|req|rem)/.test(section),
  );
  return {
    ...report,
    narratives:
      report.form === "2014" ? {} : Object.fromEntries(own.map(([section, lines]) => [section, lines.join("\n")])),
  };
}

const make = (form: "2014" | "2019" | "2021", year: number, more: { extensions?: string[]; variant?: number } = {}) =>
  tell(generate({ seed: 77, form, year, authority: "示例县交通运输局", size: "county", ...more }));

const reports = {
  "2021": make("2021", 2023),
  "2021, six in one row": make("2021", 2022, { variant: 1 }),
  "2019": make("2019", 2020),
  "2019 with local tables": make("2019", 2020, { extensions: ["ningbo"] }),
  "2014": make("2014", 2017),
};

const ways: { readonly [way: string]: (paper: Paper) => Uint8Array } = {
  ...files,
  txt: (paper) => strToU8(asText(paper)),
  md: (paper) => strToU8(asMarkdown(paper)),
};

describe.each(Object.entries(reports))("the text of a report of %s", (_, report) => {
  it.each(Object.keys(ways))("is what was told: %s", async (way) => {
    const reading = await read((ways[way] as (paper: Paper) => Uint8Array)(paper(report)));
    const found = "reports" in reading ? reading.reports.map((one) => one.report) : [];
    expect(found.map(({ narratives }) => narratives)).toEqual([report.narratives]);
    expect(found[0]).toMatchObject({ authority: report.authority, year: report.year, signedOff: report.signedOff });
  });
});
