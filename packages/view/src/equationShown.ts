import type { Lang, Outcome, OutcomeSide, Report } from "@gouji/schema";
import { isHere } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { show } from "./figureText.ts";
import { withSign } from "./format.ts";
import { type CellName, named } from "./mention.ts";
import type { Part, Problem } from "./problems.ts";
import type { Sign } from "./selection.ts";
import { words } from "./words.ts";

/** A relation as it is drawn: both sides with their sums, and what lies between. */
export interface EquationShown {
  readonly left: SideShown;
  readonly relation: "=" | "<=" | ">=";
  readonly sign: string;
  readonly right: SideShown;
  /** left − right as the outcome has it, and with its sign; null where a term is missing. */
  readonly residual: string | null;
  readonly difference: string | null;
  /** Null where that cannot be told. */
  readonly holds: boolean | null;
}

export interface SideShown {
  readonly terms: readonly TermShown[];
  readonly constant: number;
  readonly sum: string | null;
}

export interface TermShown extends CellName {
  /** Within its side. */
  readonly sign: Sign;
  readonly value: string | null;
  /** The value, or what stands there instead of one. */
  readonly text: string;
  readonly suspect: Part | null;
  /** Of this very report, so that it can be followed to its cell. */
  readonly here: boolean;
  readonly year: number | null;
  readonly authority: string | null;
}

/** Lays a relation out; null for what is none. */
export function equationOf(
  outcome: Outcome,
  examined: Examined,
  problem: Problem | undefined,
  lang: Lang,
): EquationShown | null {
  if (outcome.kind !== "relation") return null;
  const side = ({ terms, constant = 0, sum }: (typeof OutcomeSide)["_output"]): SideShown => ({
    sum,
    constant,
    terms: terms.map((term) => ({
      ...named(term.cell, examined.layout, lang),
      sign: term.weight < 0 ? "-" : "+",
      value: term.value,
      text: term.value ?? insteadOf(term.cell, isHere(term) ? examined.report : null, lang),
      suspect: isHere(term) ? (problem?.cells.get(term.cell) ?? null) : null,
      here: isHere(term),
      year: term.year ?? null,
      authority: term.authority ?? null,
    })),
  });
  return {
    left: side(outcome.left),
    relation: outcome.relation,
    sign: SIGNS[outcome.relation],
    right: side(outcome.right),
    residual: outcome.residual,
    difference: outcome.residual === null ? null : withSign(outcome.residual),
    holds: outcome.status === "pass" ? true : outcome.status === "fail" ? false : null,
  };
}

const SIGNS = { "=": "=", "<=": "≤", ">=": "≥" } as const;

function insteadOf(cell: string, report: Report | null, lang: Lang): string {
  const { state, text } = report ? show(report.figures[cell]) : { state: "absent" as const, text: "" };
  return text || words[lang].figure[state];
}
