import type { Rule } from "../rule.ts";
import { fromForm, rule } from "./define.ts";

/** Rules of table four. Its three blocks are not linked to each other by anything the form prints. */
export const remedies: readonly Rule[] = [
  rule("remedies/total", fromForm, {
    severity: "error",
    basis: { kind: "label", source: "form" },
    cases: [
      {
        form: "2021",
        set: {
          "remedies/cases@reconsideration.upheld": "2",
          "remedies/cases@reconsideration.pending": "1",
          "remedies/cases@reconsideration.total": "3",
        },
        expect: { reconsideration: "pass", "litigation.direct": "pass" },
      },
      {
        form: "2021",
        set: { "remedies/cases@litigation.direct.upheld": "10", "remedies/cases@litigation.direct.corrected": "1" },
        expect: { "litigation.direct": "fail" },
      },
      {
        form: "2019",
        set: { "remedies/cases@litigation.afterReconsideration.total": "" },
        expect: { "litigation.afterReconsideration": "blocked" },
      },
    ],
  }),
];
