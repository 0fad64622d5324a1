import {
  add,
  compare,
  type Diagnosis,
  type Explanation,
  isInteger,
  type Lang,
  type Layout,
  type Outcome,
  type OutcomeSide,
  type Report,
  type Severity,
  type Status,
  speak,
  subtract,
  successionRules,
} from "@gouji/schema";
import { ruleOf } from "./catalogue.ts";
import { problemsSaid } from "./counts.ts";
import { cellsOf, isEquation, isHere, nameOf } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { show } from "./figureText.ts";
import { withSign } from "./format.ts";
import { type Part, type Problem, problemOf, problemsOf } from "./problems.ts";
import { relationsOf, type Sign } from "./selection.ts";
import { effect } from "./trial.ts";
import { words } from "./words.ts";

/** A finding that is spoken of beside another. */
export interface Mention {
  readonly fingerprint: string;
  readonly name: string;
  readonly heading: string;
  readonly status: Status;
  readonly severity: Severity;
}

/** An outcome laid out: all that a screen says about it. */
export interface Explained extends Mention {
  readonly rule: string;
  readonly instance: string;
  readonly severityWord: string;
  readonly statusWord: string;
  /** The answer in one sentence, with its numbers. */
  readonly sentence: string;
  /** Null for what is no relation between sums. */
  readonly equation: EquationShown | null;
  /** The text that stands in the cell, for findings about one. */
  readonly raw: string | null;
  readonly problem: { readonly id: string; readonly findings: number; readonly said: string } | null;
  /** Other findings that the same repair removes. */
  readonly fellows: readonly Mention[];
  readonly verdict: Verdict | null;
  /** What it would take to mend it at another of its cells, and at what price; the cheapest first. */
  readonly elsewhere: readonly Elsewhere[];
  /** How the other equations of its unsuspected cells stand: what speaks for leaving them alone. */
  readonly support: { readonly cells: number; readonly equations: number; readonly holding: number } | null;
  readonly missing: readonly CellName[];
  readonly ifZero: "pass" | "fail" | null;
  readonly certain: boolean;
  /** Members whose reports are not there. */
  readonly absent: readonly string[];
  readonly compared: { readonly authority: string | null; readonly year: number | null; readonly form: string } | null;
  readonly basis: BasisShown | null;
}

export interface CellName {
  readonly cell: string;
  readonly label: string;
}

export interface EquationShown {
  readonly left: SideShown;
  readonly relation: "=" | "<=" | ">=";
  readonly sign: string;
  readonly right: SideShown;
  /** left − right as the outcome has it, and with its sign; null where a term is missing. */
  readonly residual: string | null;
  readonly difference: string | null;
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

/** What is known about the cause. */
export interface Verdict {
  readonly decided: "unique" | "several" | "none";
  /** 可唯一定位, 不能唯一定位，3 个候选 … */
  readonly word: string;
  /** The whole of it in one sentence. */
  readonly said: string;
  readonly candidates: number;
  readonly complete: boolean;
  readonly repairs: readonly RepairShown[];
}

export interface RepairShown {
  readonly said: string;
  readonly kind: Explanation["kind"];
  readonly edits: readonly (CellName & { readonly from: string; readonly to: string })[];
  readonly clears: readonly Mention[];
  readonly breaks: readonly Mention[];
  readonly reasons: Explanation["reasons"];
  readonly evidence: readonly Evidence[];
}

/** Another year's report that states what a repair proposes. */
export interface Evidence extends CellName {
  readonly year: number;
  readonly value: string;
}

export interface Elsewhere extends CellName {
  readonly from: string;
  readonly to: string;
  readonly clears: number;
  readonly breaks: number;
}

export interface BasisShown {
  readonly name: string;
  readonly claims: string;
  readonly formula: string;
  readonly kind: string;
  readonly said: string;
  readonly quote: string | null;
  readonly instrument: { readonly number: string; readonly title: string; readonly issuer: string };
  readonly articles: readonly string[];
  readonly causes: readonly string[];
  readonly action: string;
}

export interface ExplainOptions {
  readonly problems?: readonly Problem[];
  /** Reports of the same authority for other years: evidence is looked for in them. */
  readonly years?: readonly Report[];
}

/** Lays a finding out. Every number in it is one of the outcome's, or of a repair of it. */
export function explain(outcome: Outcome, examined: Examined, lang: Lang, options: ExplainOptions = {}): Explained {
  const { layout, outcomes } = examined;
  const problem = problemOf(options.problems ?? problemsOf(examined), outcome.fingerprint);
  const said = speak[lang];
  const mention = (one: Outcome) => mentionOf(one, layout, lang);
  const diagnosis = problem?.diagnoses.find(({ fails }) => fails.includes(nameOf(outcome)));
  return {
    ...mention(outcome),
    rule: outcome.rule,
    instance: outcome.instance,
    severityWord: said.severity[outcome.severity],
    statusWord: said.status[outcome.status],
    sentence: said.outcome(outcome, layout),
    equation: equationOf(outcome, examined, problem, lang),
    raw: outcome.kind === "figure" ? (outcome.raw ?? null) : null,
    problem: problem
      ? { id: problem.id, findings: problem.findings.length, said: problemsSaid([problem], lang) }
      : null,
    fellows: problem ? problem.findings.filter((one) => one !== outcome).map(mention) : [],
    verdict: diagnosis ? verdictOf(diagnosis, examined, lang, options.years ?? []) : null,
    elsewhere: problem ? elsewhere(outcome, problem, examined, lang) : [],
    support: problem ? support(outcome, problem, outcomes) : null,
    missing: [...new Set(outcome.missing)].map((cell) => named(cell, layout, lang)),
    ifZero: outcome.ifZero ?? null,
    certain: outcome.certain === true,
    absent: outcome.absent ?? [],
    compared: outcome.compared ?? null,
    basis: basisOf(outcome, layout, lang),
  };
}

export const mentionOf = (outcome: Outcome, layout: Layout, lang: Lang): Mention => ({
  fingerprint: outcome.fingerprint,
  name: nameOf(outcome),
  heading: speak[lang].heading(outcome, layout),
  status: outcome.status,
  severity: outcome.severity,
});

export const named = (cell: string, layout: Layout, lang: Lang): CellName => ({
  cell,
  label: speak[lang].label(cell, layout),
});

function equationOf(
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
  };
}

const SIGNS = { "=": "=", "<=": "≤", ">=": "≥" } as const;

function insteadOf(cell: string, report: Report | null, lang: Lang): string {
  const { state, text } = report ? show(report.figures[cell]) : { state: "absent" as const, text: "" };
  return text || words[lang].figure[state];
}

function verdictOf(diagnosis: Diagnosis, examined: Examined, lang: Lang, years: readonly Report[]): Verdict {
  const { layout, outcomes } = examined;
  const byName = new Map(outcomes.map((outcome) => [nameOf(outcome), outcome]));
  const decided = diagnosis.decided ? "unique" : diagnosis.explanations.length > 0 ? "several" : "none";
  return {
    decided,
    word: words[lang].decided[decided](diagnosis.total),
    said: speak[lang].diagnosis(diagnosis, layout),
    candidates: diagnosis.total,
    complete: diagnosis.complete,
    repairs: diagnosis.explanations.map((one) => ({
      said: speak[lang].repair(one, layout),
      kind: one.kind,
      edits: one.edits.map((edit) => ({ ...named(edit.cell, layout, lang), from: edit.from, to: edit.to })),
      clears: one.clears.flatMap((name) => {
        const outcome = byName.get(name);
        return outcome ? [mentionOf(outcome, layout, lang)] : [];
      }),
      breaks: effect(outcomes, one.edits).breaks.map((outcome) => mentionOf(outcome, layout, lang)),
      reasons: one.reasons,
      evidence: one.edits.flatMap((edit) => evidenceFor(edit, examined, years, lang)),
    })),
  };
}

/** The other end of a cell's relation to the year before or after, if that report has the proposed value there. */
function evidenceFor(
  edit: { readonly cell: string; readonly to: string },
  { report, layout }: Examined,
  years: readonly Report[],
  lang: Lang,
): Evidence[] {
  if (report.year === null) return [];
  return LINKS.flatMap(({ now, before }) => {
    const [cell, year] =
      edit.cell === now
        ? [before, (report.year as number) - 1]
        : edit.cell === before
          ? [now, (report.year as number) + 1]
          : [];
    const figure = years.find((other) => other.year === year)?.figures[cell ?? ""];
    if (cell === undefined || year === undefined || figure?.state !== "number") return [];
    return compare(figure.value, edit.to) === 0 ? [{ ...named(cell, layout, lang), year, value: figure.value }] : [];
  });
}

/** Pairs of cells that two years must have alike, as the rules between years say. */
const LINKS = successionRules.flatMap(({ subject }) =>
  subject.over === "years"
    ? subject.claims.flatMap((claim) => {
        const [now, before] = [claim.left[0], claim.right[0]];
        const one =
          claim.left.length === 1 && claim.right.length === 1 && "relation" in claim && claim.relation === "=";
        return one && typeof now === "string" && typeof before === "object"
          ? [{ now, before: before.before as string }]
          : [];
      })
    : [],
);

/** Mends a failing equation at each cell that no repair changes, and counts what that does to the others. */
function elsewhere(outcome: Outcome, problem: Problem, { layout, outcomes }: Examined, lang: Lang): Elsewhere[] {
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
      return [{ ...named(cell, layout, lang), from: value, to, clears: clears.length, breaks: breaks.length }];
    })
    .sort((a, b) => a.breaks - b.breaks || b.clears - a.clears);
}

function mayStand(value: string, cell: string, layout: Layout): boolean {
  const kind = layout.place.get(cell)?.quantity.kind;
  return (kind === "money" || isInteger(value)) && (kind === "signed" || compare(value, "0") >= 0);
}

function support(outcome: Outcome, problem: Problem, outcomes: readonly Outcome[]): Explained["support"] {
  const cells = cellsOf(outcome).filter((cell) => !problem.cells.has(cell));
  if (outcome.kind !== "relation" || cells.length === 0) return null;
  const relations = new Set(
    cells.flatMap((cell) => relationsOf(outcomes, cell)).filter((one) => one !== outcome && isEquation(one)),
  );
  return {
    cells: cells.length,
    equations: relations.size,
    holding: [...relations].filter(({ status }) => status === "pass").length,
  };
}

function basisOf(outcome: Outcome, layout: Layout, lang: Lang): BasisShown | null {
  const rule = ruleOf(outcome.rule);
  if (!rule) return null;
  const { name, claims, formula, basis, basisKind, causes, action } = speak[lang].rule(rule, layout);
  const { number, title, issuer } = layout.form.instrument;
  return {
    name,
    claims,
    formula,
    kind: basisKind,
    said: basis,
    quote: outcome.quote ?? null,
    instrument: { number, title, issuer },
    articles: rule.basis.articles ?? [],
    causes,
    action,
  };
}
