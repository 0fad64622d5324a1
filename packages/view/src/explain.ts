import { type Lang, type Layout, type Outcome, printedBy, type Report, speak } from "@gouji/schema";
import { ruleOf } from "./catalogue.ts";
import { problemsSaid } from "./counts.ts";
import { type Elsewhere, elsewhere, type Support, support } from "./elsewhere.ts";
import { nameOf } from "./equation.ts";
import { type EquationShown, equationOf } from "./equationShown.ts";
import type { Examined } from "./examine.ts";
import { type CellName, type Mention, mentionOf, named } from "./mention.ts";
import { type Problem, problemOf, problemsOf } from "./problems.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import { words } from "./words.ts";

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
  readonly support: Support | null;
  readonly missing: readonly CellName[];
  readonly ifZero: "pass" | "fail" | null;
  readonly certain: boolean;
  /** What is said beside the missing cells: what noughts in them would do. */
  readonly missingSaid: readonly string[];
  /** Members whose reports are not there. */
  readonly absent: readonly string[];
  readonly compared: { readonly authority: string | null; readonly year: number | null; readonly form: string } | null;
  readonly basis: BasisShown | null;
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
  const { layout } = examined;
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
    support: problem ? support(outcome, problem, examined, lang) : null,
    missing: [...new Set(outcome.missing)].map((cell) => named(cell, layout, lang)),
    ifZero: outcome.ifZero ?? null,
    certain: outcome.certain === true,
    missingSaid: [
      ...(outcome.ifZero ? [words[lang].report.zeroWould[outcome.ifZero]] : []),
      ...(outcome.certain ? [words[lang].report.certain] : []),
    ],
    absent: outcome.absent ?? [],
    compared: outcome.compared ?? null,
    basis: basisOf(outcome, layout, lang),
  };
}

function basisOf(outcome: Outcome, layout: Layout, lang: Lang): BasisShown | null {
  const rule = ruleOf(outcome.rule);
  if (!rule) return null;
  const { name, claims, formula, basis, basisKind, causes, action } = speak[lang].rule(rule, layout);
  const { number, title, issuer } = printedBy(
    outcome.left.terms[0]?.cell ?? outcome.right.terms[0]?.cell,
    layout,
  ).instrument;
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
