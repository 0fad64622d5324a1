import { plural } from "@gouji/schema";
import { words } from "@gouji/view";
import type { report as zh } from "../zh/report.ts";

const { gone, left, right } = words.en.report;

export const report: typeof zh = {
  title: (authority, year) => `${authority} ${year}`,
  problems: (count, title) => (count === 0 ? title : `${plural(count, "problem")}: ${title}`),
  scopes: {
    agency: "the agency itself",
    government: "government with its departments",
    region: "whole region",
    unstated: "scope not stated",
  },
  contents: "Contents",
  sheet: "The report as issued",
  table: (label) => `${label}, scrolls sideways`,
  extra: "Besides the form",
  freeRows: "The table has rows beyond the form; they are shown at the end.",
  previousYear: (year) => String(year),

  splitter: "Width of report and check",
  gone,
  zeros: {
    unfold: (count) => `${plural(count, "more term is", "more terms are")} 0`,
    fold: "Hide the terms that are 0",
  },
  previous: "Previous problem Shift+F8",
  next: "Next problem F8",
  overview: "All",

  legend:
    "+ and − are the signs of the terms, ✗ is a suspected cell, a dashed frame marks other equations of the same cell.",
  tryIt: "Try",
  trialHint:
    "Type a number to see how the equations stand; Esc restores the report’s own. The report itself is not changed.",
  restore: "Restore",
  others: "Other authorities that year",
  othersSaid: (of, middle, least, most) =>
    `${plural(of, "authority", "authorities")}: median ${middle}, lowest ${least}, highest ${most}`,
  copyLink: "Copy link",
  unit: "Unit",
  side: { left, right },
};
