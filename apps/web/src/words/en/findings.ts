import { speak } from "@gouji/schema";
import type { findings as zh } from "../zh/findings.ts";

export const findings: typeof zh = {
  title: "Findings",
  noun: "list of findings",
  counted: (findings, rules) => `${findings} findings under ${rules} rules`,
  year: "Year",
  allYears: "All years",
  severity: "Severity",
  severityOf: (severity) => speak.en.severity[severity],
  state: "State of the report",
  allStates: "All states",
  authority: "Authority",
  clear: "Clear filters",
  noMatch: "No finding matches the filters.",
  clean: "Nothing was found in any report.",
  rule: "Rule",
  authorities: "Authorities",
  findings: "Findings",
  spots: "Hot spots",
  spotsSaid: "How many authorities break each rule, year by year; choose a place to list it alone",
  spot: (name, year, authorities) => `${name} ${year}: ${authorities} authorities`,
  breaks: "Shades: 1–2, 3–5, 6 authorities and more",
  list: "Every finding; Enter opens the report",
  ruleCount: (authorities, findings) => `${authorities} authorities, ${findings} findings`,
  none: {
    title: "No report to check yet",
    said: "No report with figures is in the library yet. You can:",
    add: "Add documents",
    check: "Check a document on this machine",
  },
};
