import type { region as zh } from "../zh/region.ts";

export const region: typeof zh = {
  noun: "sums of the region",
  region: "Region",
  linear: "If every member balances, so does the sum",
  override: "every member balances, so the sum must have been changed by other means",
  shows: { totals: "Totals", differ: "What differs", all: "Every cell" },
  way: "Step by step",
  up: "Backspace goes up",
  figures: "Figures and sums",
  choose: "Choose a measure to see which authorities it is summed from.",
  doubtful: "A mandatory problem in this authority's report involves this cell",
  noValue: "no number",
  open: (name, label) => `Open the report of ${name} at “${label}”`,
  nothing: (name, year) => `${name} has no reports for ${year} yet. You can look at:`,
  none: {
    said: "There is no region and no report in the library yet. You can:",
    add: "Add documents",
  },
};
