import {
  check,
  type Diagnosis,
  type Layout,
  layoutFor,
  type Outcome,
  type Report,
  repair,
  succeed,
} from "@gouji/schema";

/** A report and what was found in it: what every screen about one report starts from. */
export interface Examined {
  readonly report: Report;
  readonly layout: Layout;
  readonly outcomes: readonly Outcome[];
  readonly diagnoses: readonly Diagnosis[];
}

/** What is already known, so that it is not worked out twice. */
export interface Known {
  readonly outcomes?: readonly Outcome[];
  readonly diagnoses?: readonly Diagnosis[];
  /** Last year's report of the same authority; its outcomes join those of the report alone. */
  readonly previous?: Report | "unreadable";
}

/** Checks a report and looks for repairs, unless they are at hand. Throws a RangeError where the form is unknown. */
export function examine(report: Report, known: Known = {}): Examined {
  const outcomes = known.outcomes ?? [...check(report), ...succeed(report, known.previous)];
  return { report, layout: layoutFor(report), outcomes, diagnoses: known.diagnoses ?? repair(report, outcomes) };
}
