import type { Report } from "@gouji/schema";

/** What a case says of one rule instance. Only these keys count; whatever else an engine prints is passed over. */
export interface Answer {
  readonly rule: string;
  readonly instance: string;
  readonly status: "fail" | "blocked";
  readonly severity: "error" | "warning" | "info";
  /** left − right; null where there is none. */
  readonly residual: string | null;
}

/** A group of failures, by the sets of cells that would explain it. */
export interface Explained {
  readonly fails: readonly string[];
  /** The fewest cells that have to change. */
  readonly minimal: number;
  /** Every set of that many cells. */
  readonly explanations: readonly (readonly { readonly cell: string; readonly from: string; readonly to: string }[])[];
}

export interface Expected {
  /** Every instance that neither passes nor is not applicable. */
  readonly outcomes: readonly Answer[];
  /** How many instances of each rule must pass. */
  readonly pass: { readonly [rule: string]: number };
  /** Rules that have instances which are not applicable; they may be left out of the answer, or stand in it as such. */
  readonly notApplicable: readonly string[];
  readonly diagnoses?: readonly Explained[];
}

/** A report, and what any engine must find in it. */
export interface Case {
  readonly v: 1;
  /** `<area>/<name>`, also its folder. */
  readonly id: string;
  readonly about: { readonly zh: string; readonly en: string };
  readonly input: Report;
  readonly expected: Expected;
}
