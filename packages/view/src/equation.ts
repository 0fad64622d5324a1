import type { Outcome, OutcomeTerm, RelationOutcome } from "@gouji/schema";

type Term = (typeof OutcomeTerm)["_output"];

/** What people call an equation (等式): two sums within one report that must be the same, as the form has them. */
export const isEquation = (outcome: Outcome): outcome is RelationOutcome =>
  outcome.kind === "relation" &&
  outcome.relation === "=" &&
  outcome.status !== "notApplicable" &&
  termsOf(outcome).every(isHere);

/** Every term, left before right. */
export const termsOf = ({ left, right }: Pick<Outcome, "left" | "right">): readonly Term[] => [
  ...left.terms,
  ...right.terms,
];

/** The cells of the report itself that an outcome speaks of, once each. */
export const cellsOf = (outcome: Pick<Outcome, "left" | "right">): readonly string[] => [
  ...new Set(
    termsOf(outcome)
      .filter(isHere)
      .map((term) => term.cell),
  ),
];

/** Not of another year, nor of another authority. */
export const isHere = (term: Term): boolean => term.year === undefined && term.authority === undefined;

/** `requests/flow[total]`: how outcomes and diagnoses name one another. */
export const nameOf = (outcome: Pick<Outcome, "rule" | "instance">): string => `${outcome.rule}[${outcome.instance}]`;
