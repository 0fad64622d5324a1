import type { Case, Expected, Explained } from "./case.ts";

/** The part of an outcome that is compared. Engines may print more. */
export interface Printed {
  readonly rule: string;
  readonly instance: string;
  readonly status: string;
  readonly severity: string;
  readonly residual: string | null;
}

/** The part of a diagnosis that is compared. */
export interface PrintedDiagnosis {
  readonly fails: readonly string[];
  readonly explanations: readonly { readonly edits: Explained["explanations"][number] }[];
}

/** Everything in which an engine's answer to a case differs from what is expected, in words; none where it agrees. */
export function match(
  { expected }: Pick<Case, "expected">,
  outcomes: readonly Printed[],
  diagnoses: readonly PrintedDiagnosis[] | undefined,
): string[] {
  const judge = judging(expected);
  const seen = new Set(outcomes.map(nameOf));
  return [
    ...outcomes.flatMap((outcome) => judge(outcome) ?? []),
    ...expected.outcomes.filter((one) => !seen.has(nameOf(one))).map((one) => `${nameOf(one)}: no answer`),
    ...Object.entries(expected.pass).flatMap(([rule, due]) => {
      const passing = outcomes.filter((one) => one.rule === rule && one.status === "pass").length;
      return passing === due ? [] : [`${rule}: ${passing} pass, not ${due}`];
    }),
    ...(diagnoses ? (expected.diagnoses ?? []).flatMap((one) => unexplained(one, diagnoses)) : []),
  ];
}

/** Looks at one outcome by itself: what is wrong with it, or undefined. */
export function judging(expected: Expected): (outcome: Printed) => string | undefined {
  const listed = new Map(expected.outcomes.map((one) => [nameOf(one), one]));
  const none = new Set(expected.notApplicable);
  return (outcome) => {
    const at = nameOf(outcome);
    const due = listed.get(at);
    if (due)
      return KEYS.every((key) => outcome[key] === due[key]) ? undefined : `${at}: ${told(outcome)}, not ${told(due)}`;
    const { rule, status } = outcome;
    const fine =
      (status === "pass" && Object.hasOwn(expected.pass, rule)) || (status === "notApplicable" && none.has(rule));
    return fine ? undefined : `${at}: ${told(outcome)}, which is not expected`;
  };
}

const KEYS = ["status", "severity", "residual"] as const;

const nameOf = ({ rule, instance }: Pick<Printed, "rule" | "instance">) => `${rule}[${instance}]`;

const told = ({ status, severity, residual }: Omit<Printed, "rule" | "instance">) =>
  `${status} ${severity}${residual === null ? "" : ` ${residual}`}`;

/** The smallest explanations must be the ones given, in any order; larger ones may stand beside them. */
function unexplained(due: Explained, diagnoses: readonly PrintedDiagnosis[]): string[] {
  const at = [...due.fails].sort().join();
  const found = diagnoses.find((one) => [...one.fails].sort().join() === at);
  if (!found) return [`no diagnosis of ${at}`];
  const sets = found.explanations.map((one) => one.edits);
  const minimal = Math.min(...sets.map((edits) => edits.length));
  if (minimal !== due.minimal) return [`${at}: explained by ${minimal} cells, not ${due.minimal}`];
  const smallest = new Set(sets.filter((edits) => edits.length === minimal).map(keyOf));
  const wanted = new Set(due.explanations.map(keyOf));
  return [
    ...[...wanted].filter((one) => !smallest.has(one)).map((one) => `${at}: not explained by ${one}`),
    ...[...smallest].filter((one) => !wanted.has(one)).map((one) => `${at}: explained by ${one}`),
  ];
}

const keyOf = (edits: Explained["explanations"][number]) =>
  edits
    .map(({ cell, from, to }) => `${cell} ${from}→${to}`)
    .sort()
    .join("; ");
