import type { pages as zh } from "../zh/pages.ts";

export const pages: typeof zh = {
  library: "Library",
  report: "Report",
  findings: "Problems",
  compare: "Compare",
  region: "Region",
  imports: "Import",
  rules: "Rules",
  log: "Log",
};
