import { plural } from "@gouji/schema";
import type { rules as zh } from "../zh/rules.ts";

export const rules: typeof zh = {
  title: "Rules and their basis",
  filter: "Filter rules",
  counts: "rule statistics",
  claims: "What it says",
  broken: "Reports that do not comply",
  reports: (reports) => plural(reports, "report"),
  tables: { document: "The whole report", aggregate: "A region and its members" },
  inLibrary: "In the library",
  neverBroken: "Every report complies.",
  tripped: (reports, findings) =>
    `${plural(reports, "report")} ${reports === 1 ? "does" : "do"} not comply, with ${plural(findings, "finding")}`,
  blocked: (reports) => `In ${plural(reports, "more report")} it cannot be checked, since figures are missing`,
  unknownSaid: "The address names a rule that is not in the catalogue. You can:",
};
