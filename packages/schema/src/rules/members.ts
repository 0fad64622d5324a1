import type { Rule } from "../rule.ts";
import { rule } from "./define.ts";

/** Rules between a region and its members. */
export const members: readonly Rule[] = [
  rule(
    "aggregate/sum",
    { over: "members" },
    { severity: "warning", basis: { kind: "derived", source: "regulations", articles: ["49"] }, cases: [] },
  ),
];
