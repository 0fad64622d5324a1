import { add, compare, isInteger, type Lang, type Layout, type Outcome, subtract } from "@gouji/schema";
import { cellsOf, isEquation, isHere } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { type CellName, named } from "./mention.ts";
import type { Problem } from "./problems.ts";
import { relationsOf } from "./selection.ts";
import { effect } from "./trial.ts";
import { words } from "./words.ts";

/** What it would take to mend an equation at a cell that nothing suspects. */
export interface Elsewhere extends CellName {
  readonly from: string;
  readonly to: string;
  readonly clears: number;
  readonly breaks: number;
  /** 新收·总计 41 → 43：可使 1 条相符，另使 2 条不符 */
  readonly said: string;
}

/** How the other equations of the unsuspected cells stand: what speaks for leaving them alone. */
export interface Support {
  readonly cells: number;
  readonly equations: number;
  readonly holding: number;
  readonly said: string;
}

/** Mends a failing equation at each cell that no repair changes, and counts what that does to the others. */
export function elsewhere(outcome: Outcome, problem: Problem, { layout, outcomes }: Examined, lang: Lang): Elsewhere[] {
  if (outcome.kind !== "relation" || outcome.relation !== "=" || outcome.residual === null) return [];
  const residual = outcome.residual;
  const sides = [
    ...outcome.left.terms.map((term) => ({ ...term, onLeft: true })),
    ...outcome.right.terms.map((term) => ({ ...term, onLeft: false })),
  ];
  return sides
    .flatMap(({ cell, weight, value, onLeft, ...term }): Elsewhere[] => {
      const part = problem.cells.get(cell);
      if (value === null || !isHere({ cell, weight, value, ...term }) || part === "sole" || part === "candidate")
        return [];
      const to = weight > 0 === onLeft ? subtract(value, residual) : add(value, residual);
      if (!mayStand(to, cell, layout)) return [];
      const { clears, breaks } = effect(outcomes, [{ cell, from: value, to }]);
      const { label } = named(cell, layout, lang);
      const { report, clause } = words[lang];
      const price = [report.clears(clears.length), report.breaks(breaks.length)].join(clause);
      const said = report.change(label, value, to, price);
      return [{ cell, label, from: value, to, clears: clears.length, breaks: breaks.length, said }];
    })
    .sort((a, b) => a.breaks - b.breaks || b.clears - a.clears);
}

function mayStand(value: string, cell: string, layout: Layout): boolean {
  const kind = layout.place.get(cell)?.quantity.kind;
  return (kind === "money" || isInteger(value)) && (kind === "signed" || compare(value, "0") >= 0);
}

export function support(outcome: Outcome, problem: Problem, { outcomes }: Examined, lang: Lang): Support | null {
  const cells = cellsOf(outcome).filter((cell) => !problem.cells.has(cell));
  if (outcome.kind !== "relation" || cells.length === 0) return null;
  const relations = new Set(
    cells.flatMap((cell) => relationsOf(outcomes, cell)).filter((one) => one !== outcome && isEquation(one)),
  );
  const holding = [...relations].filter(({ status }) => status === "pass").length;
  return {
    cells: cells.length,
    equations: relations.size,
    holding,
    said: words[lang].report.support(cells.length, relations.size, holding),
  };
}
