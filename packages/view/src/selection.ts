import type { Outcome } from "@gouji/schema";
import { cellsOf, isHere } from "./equation.ts";
import { type Problem, problemOf } from "./problems.ts";

/** What is looked at: a cell, a finding by its fingerprint, or a cell within a finding. */
export interface Selection {
  readonly cell?: string | null | undefined;
  readonly finding?: string | null | undefined;
  /** Draw every equation of the cell, even where all is well. */
  readonly lens?: boolean | undefined;
}

export type Sign = "+" | "-";

/** How a cell stands in the relation that is looked at: the terms of the right side are taken away. */
export interface Role {
  readonly sign: Sign;
  readonly side: "left" | "right";
}

/** What a selection draws over the sheet. */
export interface Highlight {
  readonly roles: ReadonlyMap<string, Role>;
  /** Cells of the other equations of the cell that is looked at. */
  readonly others: ReadonlySet<string>;
  /** The cell looked at: as chosen, else the one that the finding's only repair changes. */
  readonly cell: string | null;
  readonly finding: Outcome | null;
}

export function highlight(
  outcomes: readonly Outcome[],
  problems: readonly Problem[],
  { cell, finding, lens = false }: Selection,
): Highlight {
  const chosen = (finding && outcomes.find((outcome) => outcome.fingerprint === finding)) || null;
  const roles = chosen ? rolesOf(chosen) : new Map<string, Role>();
  const at = cell ?? (chosen && suspectOf(chosen, problems)) ?? null;
  const others = new Set<string>();
  if (at !== null && (chosen || lens)) {
    for (const outcome of relationsOf(outcomes, at)) {
      if (outcome !== chosen) for (const other of cellsOf(outcome)) if (!roles.has(other)) others.add(other);
    }
  }
  return { roles, others, cell: at, finding: chosen };
}

/** Every relation within the report that a cell stands in. */
export const relationsOf = (outcomes: readonly Outcome[], cell: string): Outcome[] =>
  outcomes.filter(
    (outcome) => outcome.kind === "relation" && outcome.status !== "notApplicable" && cellsOf(outcome).includes(cell),
  );

/** The sign of each cell of the report itself in left − right. */
export function rolesOf({ left, right }: Outcome): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const term of left.terms) {
    if (isHere(term)) roles.set(term.cell, { side: "left", sign: term.weight < 0 ? "-" : "+" });
  }
  for (const term of right.terms) {
    if (isHere(term)) roles.set(term.cell, { side: "right", sign: term.weight < 0 ? "+" : "-" });
  }
  return roles;
}

/** The cell of the finding that the only repair changes. */
function suspectOf(finding: Outcome, problems: readonly Problem[]): string | null {
  const problem = problemOf(problems, finding.fingerprint);
  return cellsOf(finding).find((cell) => problem?.cells.get(cell) === "sole") ?? null;
}
