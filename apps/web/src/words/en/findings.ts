import { plural, speak } from "@gouji/schema";
import type { findings as zh } from "../zh/findings.ts";

export const findings: typeof zh = {
  noun: "list of problems",
  counted: (findings, rules) => `${plural(findings, "finding")} under ${plural(rules, "rule")}`,
  severityOf: (severity) => speak.en.severity[severity],
  state: "State of the report",
  allStates: "All states",
  noMatch: "No finding matches the filters.",
  clean: "Nothing was found in any report.",
  spotsSaid: "How many authorities break each rule, year by year; choose one to list it alone",
  spot: (name, year, authorities) => `${name} ${year}: ${plural(authorities, "authority", "authorities")}`,
  breaks: "Shades: 1–2, 3–5, 6 authorities and more",
  list: "Every finding; Enter opens the report",
  ruleCount: (authorities, findings) =>
    `${plural(authorities, "authority", "authorities")}, ${plural(findings, "finding")}`,
  none: {
    title: "No report to check yet",
    said: "No report with figures is in the library yet. You can:",
    add: "Add documents",
    check: "Check a document on this machine",
  },
};
