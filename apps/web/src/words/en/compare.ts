import type { compare as zh } from "../zh/compare.ts";

export const compare: typeof zh = {
  noun: "figures to compare",
  add: "Add an authority",
  addFiles: "Add documents",
  pick: "+ name or pinyin initials",
  nobody: (typed) => `No authority matches “${typed}”`,
  remove: (name) => `Remove ${name}`,
  oneYear: "All in one year",
  from: "From",
  to: "to",
  addMeasure: "+ measure",
  shows: { both: "Charts and table", chart: "Charts", table: "Table" },
  table: "Figures",
  copy: "Copy for Excel",
  point: (name, year, value) => `${name} ${year}: ${value}`,
  doubt: (rules) => `did not pass: ${rules}`,
  noNumber: "no number",
  outcomes: (name) => `${name}: how requests were answered`,
  share: (label, count, share) => (share ? `${label} ${share} (${count})` : `${label} ${count}`),
  noOutcomes: "nothing answered, or figures missing",
  walk: "Arrow keys move from point to point",
  notes:
    "Dashed lines, hollow points and * = figures that did not pass; a single hollow point = fewer than 5 cases, shown as a fraction and not ranked; a gap = not filed, or a change of form across which figures cannot be compared.",
  none: "The authorities chosen have no report for the years chosen.",
  allYears: "Show all years",
  first: "There is no report in the library yet. You can:",
};
