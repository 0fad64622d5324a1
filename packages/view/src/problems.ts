import type { Diagnosis, Outcome, Severity } from "@gouji/schema";
import { cellsOf, nameOf } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { rank, worst } from "./severity.ts";

/**
 * What a cell has to do with a problem. `sole`: the one repair there is changes it. `candidate`: one of several repairs
 * does. `term`: nothing more is known than that a finding speaks of it.
 */
export type Part = "sole" | "candidate" | "term";

/** What people count: the findings that one repair removes. A finding that no repair is known for is a problem alone. */
export interface Problem {
  /** The fingerprint of its first finding, so that a link to it survives a correction elsewhere. */
  readonly id: string;
  readonly severity: Severity;
  readonly findings: readonly Outcome[];
  readonly diagnoses: readonly Diagnosis[];
  /** The cells that it points at, and why. */
  readonly cells: ReadonlyMap<string, Part>;
}

/** The problems of a report, the gravest first, then in the order of the catalogue. */
export function problemsOf({ outcomes, diagnoses }: Pick<Examined, "outcomes" | "diagnoses">): Problem[] {
  const failing = outcomes.filter((outcome) => outcome.status === "fail");
  const place = new Map(failing.map((outcome, at) => [nameOf(outcome), at]));
  const claimed = new Set<string>();
  const explained = [...Map.groupBy(diagnoses, (diagnosis) => diagnosis.group ?? diagnosis).values()].map((group) => {
    const names = group.flatMap((diagnosis) => diagnosis.fails).filter((name) => place.has(name) && !claimed.has(name));
    for (const name of names) claimed.add(name);
    const findings = names.sort((a, b) => at(a) - at(b)).map((name) => failing[at(name)] as Outcome);
    return { findings, diagnoses: group };
  });
  // What one rule says of single cells of one table is one habit, and mended in one go: a table of dashes is no 175 problems.
  const left = failing.filter((outcome) => !claimed.has(nameOf(outcome)));
  const alone = [...Map.groupBy(left, (outcome) => (outcome.kind === "figure" ? outcome.rule : outcome)).values()].map(
    (findings) => ({ findings, diagnoses: [] }),
  );
  return [...explained, ...alone]
    .filter(({ findings }) => findings.length > 0)
    .map(problem)
    .sort((a, b) => rank(a.severity) - rank(b.severity) || first(a) - first(b));

  function at(name: string): number {
    return place.get(name) as number;
  }
  function first({ findings }: Problem): number {
    return at(nameOf(findings[0] as Outcome));
  }
}

/** The problem that a finding belongs to. */
export const problemOf = (problems: readonly Problem[], fingerprint: string): Problem | undefined =>
  problems.find(({ findings }) => findings.some((finding) => finding.fingerprint === fingerprint));

function problem({ findings, diagnoses }: Pick<Problem, "findings" | "diagnoses">): Problem {
  return {
    id: (findings[0] as Outcome).fingerprint,
    severity: worst(findings) as Severity,
    findings,
    diagnoses,
    cells: pointed(findings, diagnoses),
  };
}

function pointed(findings: readonly Outcome[], diagnoses: readonly Diagnosis[]): Map<string, Part> {
  const cells = new Map<string, Part>();
  for (const diagnosis of diagnoses) {
    const part = diagnosis.decided ? "sole" : "candidate";
    for (const { edits } of diagnosis.explanations) for (const { cell } of edits) cells.set(cell, part);
  }
  if (cells.size > 0) return cells;
  for (const finding of findings) for (const cell of cellsOf(finding)) cells.set(cell, "term");
  return cells;
}
