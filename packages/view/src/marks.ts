import type { Outcome, Severity } from "@gouji/schema";
import { cellsOf } from "./equation.ts";
import type { Examined } from "./examine.ts";
import type { Part, Problem } from "./problems.ts";
import { graver } from "./severity.ts";

/** What is drawn at a place: the gravest problem that points at it, how many do, and what could not be asked. */
export interface Marks {
  readonly worst: Severity | null;
  readonly problems: number;
  /** Findings that speak of it, pointed at or not. */
  readonly findings: number;
  /** Questions that cannot be answered for want of a figure here. */
  readonly blocked: number;
}

export interface CellMarks extends Marks {
  /** The closest part it has in any problem. */
  readonly part: Part | null;
}

export const unmarked: CellMarks = { worst: null, problems: 0, findings: 0, blocked: 0, part: null };

/** The marks of every cell that has any. */
export function marksOf(examined: Pick<Examined, "outcomes">, problems: readonly Problem[]): Map<string, CellMarks> {
  const marks = new Map<string, CellMarks>();
  const change = (cell: string, to: (marks: CellMarks) => CellMarks) =>
    marks.set(cell, to(marks.get(cell) ?? unmarked));
  for (const problem of problems) {
    for (const [cell, part] of problem.cells) {
      change(cell, (m) => ({
        ...m,
        worst: graver(m.worst, problem.severity),
        problems: m.problems + 1,
        part: closer(m.part, part),
      }));
    }
  }
  for (const outcome of examined.outcomes) {
    if (outcome.status === "fail") {
      for (const cell of cellsOf(outcome)) change(cell, (m) => ({ ...m, findings: m.findings + 1 }));
    } else if (outcome.status === "blocked") {
      for (const cell of new Set(outcome.missing)) change(cell, (m) => ({ ...m, blocked: m.blocked + 1 }));
    }
  }
  return marks;
}

/** What belongs to a part of the report, the findings about the part itself included: each problem counts once. */
export function partMarks(
  part: string,
  cells: ReadonlySet<string>,
  problems: readonly Problem[],
  outcomes: readonly Outcome[],
): Marks {
  const within = (outcome: Outcome) =>
    (outcome.kind === "part" && outcome.instance === part) || cellsOf(outcome).some((cell) => cells.has(cell));
  const mine = problems.filter(
    (problem) => problem.findings.some(within) || [...problem.cells.keys()].some((cell) => cells.has(cell)),
  );
  return {
    worst: mine.reduce<Severity | null>((sofar, { severity }) => graver(sofar, severity), null),
    problems: mine.length,
    findings: outcomes.filter((outcome) => outcome.status === "fail" && within(outcome)).length,
    blocked: outcomes.filter((outcome) => outcome.status === "blocked" && within(outcome)).length,
  };
}

const closeness: readonly (Part | null)[] = ["sole", "candidate", "term", null];
const closer = (a: Part | null, b: Part | null) => (closeness.indexOf(a) <= closeness.indexOf(b) ? a : b);
