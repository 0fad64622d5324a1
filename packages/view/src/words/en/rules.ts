import { plural } from "@gouji/schema";
import type { rules as zh } from "../zh/rules.ts";

export const rules: typeof zh = {
  count: (count) => plural(count, "rule"),
  findings: (count) => plural(count, "finding"),
  formula: "Formula",
  basis: "Basis",
  over: "Asked of",
  overs: { report: "one report", years: "two successive years", members: "a region and its members" },
  asked: (form, questions) => `${form}: ${plural(questions, "place")}`,
  extended: (form) => `${form} with a local extension`,
  causes: "Usual causes",
  action: "What to do",
  examples: "Examples",
  example: (at, form) => `Example ${at} (${form})`,
  before: "Last year's report",
  rest: "Cells that are not listed are 0.",
  zeros: "Every cell is 0.",
  unknown: (id) => `There is no rule “${id}”`,
  noMatch: (typed) => `No rule matches “${typed}”`,
};
