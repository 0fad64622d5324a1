import type { Cell } from "./forms/index.ts";
import type { Layout } from "./layout.ts";
import type { JudgeName } from "./rules/judges.ts";
import type { YearJudgeName } from "./rules/yearJudges.ts";

export type Severity = "error" | "warning" | "info";
export type Relation = "=" | "<=" | ">=";

/**
 * What a rule rests on. `printed`: the form says it in a sentence. `label`: it is what a printed word means (总计, 其中, 件).
 * `derived`: it follows from law, from two labels together, or from two years. `plausibility`: experience.
 */
export type BasisKind = "printed" | "label" | "derived" | "plausibility";

/** Instruments a rule may cite besides the form itself. */
export type Source = "form" | "regulations" | "legislation";

export interface Basis {
  readonly kind: BasisKind;
  readonly source: Source;
  /** Articles of the source, as `36(1)`. */
  readonly articles?: readonly string[];
  /** Where the form prints the words it follows from: the label of this cell's row or column, or the note of a section. */
  readonly quote?: { readonly cell: Cell; readonly of: "row" | "column" } | { readonly note: string };
}

export interface Term {
  readonly cell: Cell;
  readonly weight: number;
  /** Of the report of the year before, instead of the one asked about. */
  readonly period?: "previous";
}

/** A sum of cells and a whole number: one side of a relation. */
export interface Side {
  readonly terms: readonly Term[];
  readonly constant: number;
}

/** A cell of last year's report. */
export interface Before {
  readonly before: Cell;
}

/** Cells on either side, as a rule lists them; a number is a constant. */
export type Operands = readonly (Cell | Before | number)[];

/** What is asked of named cells: a relation between two sums, or something a judge decides. */
export type Demand = { readonly left: Operands; readonly right: Operands } & (
  | { readonly relation: Relation }
  | { readonly judge: JudgeName }
);

/**
 * A demand by name. Claims of one instance on the cells of different forms stand side by side; a form answers the one whose
 * cells it has.
 */
export type Claim = Demand & { readonly instance: string };

/** What is asked of this report and last year's. */
export type YearDemand = { readonly left: Operands; readonly right: Operands } & (
  | { readonly relation: Relation }
  | { readonly judge: YearJudgeName }
);

/** `against`: what the report is held against, where that is not last year's but an earlier copy of itself. */
export type YearClaim = YearDemand & { readonly instance: string; readonly against?: "earlier" };

/** What a rule is asked about. */
export type Subject =
  /** The totals, parts, 其中 rows or balances of the form that name this rule. */
  | { readonly over: "form" }
  | { readonly over: "claims"; readonly claims: readonly Claim[] }
  /** Each cell of one table that holds this kind of quantity; without `kind` each cell. */
  | {
      readonly over: "cells";
      readonly table: string;
      readonly kind?: "count" | "signed" | "money";
      readonly judge: JudgeName;
    }
  /** Each part of the form that holds figures. */
  | { readonly over: "parts"; readonly judge: JudgeName }
  /** This report against the one of the year before. */
  | { readonly over: "years"; readonly claims: readonly YearClaim[] }
  /** The report of a region against those of its members, cell by cell. */
  | { readonly over: "members" }
  /** The report as a whole. */
  | { readonly over: "document"; readonly judge: JudgeName; readonly instance: string };

/** A report in little, for an example: cells set to a value, "" for blank, null for absent; the others are 0. */
export interface Case {
  readonly form: string;
  readonly extensions?: readonly string[];
  readonly year?: number;
  readonly authority?: string;
  readonly title?: string;
  readonly published?: string;
  readonly scope?: "agency" | "government" | "region";
  readonly other?: string;
  readonly set: { readonly [C in Cell]?: string | null };
  /** For rules between years: the form and cells of last year's report; null where there is none. */
  readonly before?: { readonly form: string; readonly set: Case["set"]; readonly overview?: string } | null;
  /** The same cells in the reports of the years before that, latest first. */
  readonly past?: readonly Case["set"][];
  /** The same report as it was published before. */
  readonly earlier?: { readonly set: Case["set"]; readonly overview?: string };
  readonly overview?: string;
  readonly expect: { readonly [instance: string]: "pass" | "fail" | "blocked" | "notApplicable" };
}

/** One rule, written once. Its sentences stand in wording/. */
export interface Rule {
  /** `requests/flow`; never given to another rule. */
  readonly id: string;
  /** Raised when the meaning changes. */
  readonly rev: number;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly subject: Subject;
  /** The family whose wording it shares: `count` for `requests/count`; the id itself where it stands alone. */
  readonly family: string;
  readonly cases: readonly Case[];
}

/** One question a rule asks of a layout. */
export interface Instance {
  readonly rule: Rule;
  readonly instance: string;
  readonly left: Side;
  readonly relation: Relation | null;
  readonly right: Side;
  readonly judge?: JudgeName;
  /** The part of the report it speaks of, for `document/table` and `document/unfilled`. */
  readonly part?: string;
  /** The words of the form that say so: a printed sentence or a label. */
  readonly quote?: string;
}

/** The words of a form that a rule rests on, where it prints them. */
export function quoteOf({ quote }: Basis, { place, form }: Layout): string | undefined {
  if (quote === undefined) return undefined;
  if ("cell" in quote) return place.get(quote.cell)?.[quote.of].label;
  const section = form.sections[quote.note];
  return section?.kind === "narrative" ? section.note : undefined;
}

export const name = (instance: Pick<Instance, "rule" | "instance">): string =>
  `${instance.rule.id}[${instance.instance}]`;

/** Whether all cells of an instance stand in the layout: a rule belongs to the forms that have its cells. */
export const fits = (instance: Instance, layout: Layout): boolean =>
  [...instance.left.terms, ...instance.right.terms].every((term) => layout.place.has(term.cell));
