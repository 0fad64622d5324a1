import { plural } from "@gouji/schema";
import type { report as zh } from "../zh/report.ts";

export const report: typeof zh = {
  revision: (rev) => `revision ${rev}`,
  none: "No problem found",
  counter: (at, of) => (of === 0 ? report.none : at === null ? plural(of, "problem") : `Problem ${at} of ${of}`),
  noReport: "No report was received for this year",
  notes: "Remarks from reading",
  copied: "Copied",
  absent: "(the report does not have this section)",

  /** Of what a link names. */
  gone: {
    cell: (form: string) => `The cell that the link names is not in this report (${form}); no cell is selected.`,
    finding: (form: string) =>
      `The problem that the link names is not in this report (${form}): the figures were corrected, or there is no report to hold them against.`,
  },

  left: "left side",
  right: "right side",
  sum: "Sum",
  difference: "Difference",
  suspect: { sole: "suspected", candidate: "possibly wrong", term: "in question" },
  inspector: "Check",
  raw: "As written",
  missing: "Cells without a figure",
  zeroWould: { pass: "If the gaps were 0 it would hold", fail: "If the gaps were 0 it would not hold" },
  relationsOf: (count) => plural(count, "relation"),
  ifZero: (pass, fail) => `If all gaps were 0: ${pass} would hold, ${fail} would not`,
  certain: "No figure in the gaps could make it hold",
  absentMembers: "Authorities without a report",

  suspects: "Suspected",
  clears: (count) => `makes ${plural(count, "relation")} hold`,
  breaks: (count) => (count === 0 ? "affects no other" : `breaks ${plural(count, "other")}`),
  evidence: (year, label, value) => `Evidence: the report of ${year} has ${value} for ${label}`,
  support: (cells, equations, holding) => {
    const others = cells === 1 ? "The other cell stands" : `The other ${cells} cells stand`;
    if (equations === 0) return `${others} in no other equation`;
    return `${others} in ${plural(equations, "other equation")}: ${holding === equations ? "all hold" : `${holding} hold`}`;
  },
  elsewhere: "If another cell were changed",
  change: (label, from, to, effect) => `${label} ${from} → ${to}: ${effect}`,
  fellows: "Other findings of the same problem",
  basis: "Basis",
  causes: "Usual causes",

  computed: "Sum of its parts",
  relations: "Its equations",
  equations: (count, holding) =>
    count === 0
      ? "in no equation"
      : `in ${plural(count, "equation")}: ${holding === count ? "all hold" : `${holding} hold`}`,

  proof: "What was checked",
  proofOf: (pass, of) => `${pass} of ${of} hold`,

  trial: { title: "What if", clears: "would hold", breaks: "would no longer hold", none: "No answer changes" },
};
