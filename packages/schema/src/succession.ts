import { compare, subtract, sum } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import { fingerprinter } from "./fingerprint.ts";
import type { Layout } from "./layout.ts";
import type { Outcome } from "./outcome.ts";
import { side } from "./program.ts";
import { holds } from "./relate.ts";
import type { Report } from "./report.ts";
import { layoutFor } from "./resolve.ts";
import type { Rule, Side, Term, YearClaim } from "./rule.ts";
import type { Verdict } from "./rules/judges.ts";
import { yearJudges } from "./rules/yearJudges.ts";
import { years } from "./rules/years.ts";

/**
 * Asks the rules between years. `previous` is the report of the same authority for the year before; `unreadable` where
 * there is one that could not be read; undefined where the set has none, and then no rule applies.
 */
export function succeed(report: Report, previous: Report | "unreadable" | undefined): Outcome[] {
  const fingerprint = fingerprinter(report);
  const now = layoutFor(report);
  const then = typeof previous === "object" ? layoutFor(previous) : undefined;
  return years.flatMap((rule) => {
    const { subject } = rule;
    if (subject.over !== "years") return [];
    return subject.claims.map((claim): Outcome => {
      const sides = { left: side(claim.left), right: side(claim.right) };
      const quote = rule.basis.quote && now.place.get(rule.basis.quote.cell)?.[rule.basis.quote.of].label;
      const told = tell(sides, report, previous);
      const verdict = applies(sides, now, then, report, previous)
        ? judge(claim, sides, told, report, previous as Report | "unreadable")
        : { status: "notApplicable" as const };
      const common = {
        type: "outcome" as const,
        rule: rule.id,
        instance: claim.instance,
        status: verdict.status,
        severity: rule.severity,
        left: told.left,
        right: told.right,
        ...(verdict.missing && { missing: [...verdict.missing] }),
        ...(verdict.ifZero && { ifZero: verdict.ifZero }),
        ...(typeof previous === "object" && {
          compared: { authority: previous.authority, year: previous.year, form: previous.form },
        }),
        rev: rule.rev,
        basis: rule.basis.kind,
        ...(quote !== undefined && { quote }),
        fingerprint: fingerprint(rule.id, claim.instance),
      };
      if (!("relation" in claim)) return { kind: "condition", ...common, relation: null, residual: null };
      const residual =
        told.left.sum === null || told.right.sum === null ? null : subtract(told.left.sum, told.right.sum);
      return { kind: "relation", ...common, relation: claim.relation, residual };
    });
  });
}

/** The rules between years, for catalogues. */
export const successionRules: readonly Rule[] = years;

interface Sides {
  readonly left: Side;
  readonly right: Side;
}

/** Both forms must have the cells, and last year's report be the one of the year before. */
function applies(
  sides: Sides,
  now: Layout,
  then: Layout | undefined,
  report: Report,
  previous: Report | "unreadable" | undefined,
) {
  if (previous === undefined) return false;
  const terms = [...sides.left.terms, ...sides.right.terms];
  if (!terms.every((term) => term.period || now.place.has(term.cell))) return false;
  if (previous === "unreadable" || !then) return true;
  if (report.year === null || previous.year !== report.year - 1) return false;
  return terms.every((term) => !term.period || then.place.has(term.cell));
}

function judge(claim: YearClaim, sides: Sides, told: Told, report: Report, previous: Report | "unreadable"): Verdict {
  const missing = gaps(sides, report, previous);
  if (previous === "unreadable") return { status: "blocked", missing };
  if (!("relation" in claim)) {
    const verdict = yearJudges[claim.judge]({
      instance: claim.instance,
      report,
      previous,
      left: told.left.sum,
      right: told.right.sum,
    });
    return verdict.status === "blocked" ? { ...verdict, missing } : verdict;
  }
  const sign = compare(total(sides.left, report, previous), total(sides.right, report, previous));
  const verdict = holds(claim.relation, sign) ? "pass" : "fail";
  return missing.length === 0 ? { status: verdict } : { status: "blocked", missing, ifZero: verdict };
}

type Told = Pick<Outcome, "left" | "right">;

function tell({ left, right }: Sides, report: Report, previous: Report | "unreadable" | undefined): Told {
  const one = ({ terms, constant }: Side): Outcome["left"] => {
    const told = terms.map((term) => {
      const figure = look(term, report, previous);
      const value = figure?.state === "number" ? figure.value : null;
      return { cell: term.cell, weight: term.weight, value, ...(term.period && { year: yearOf(previous) }) };
    });
    const known = told.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
    const whole = known.length === told.length;
    return {
      sum: whole ? sum([...known, { weight: constant, value: "1" }]) : null,
      terms: told,
      ...(constant !== 0 && { constant }),
    };
  };
  return { left: one(left), right: one(right) };
}

const total = ({ terms, constant }: Side, report: Report, previous: Report) =>
  sum([
    { weight: constant, value: "1" },
    ...terms.flatMap((term) => {
      const figure = look(term, report, previous);
      return figure?.state === "number" ? [{ weight: term.weight, value: figure.value }] : [];
    }),
  ]);

const gaps = ({ left, right }: Sides, report: Report, previous: Report | "unreadable") =>
  [...left.terms, ...right.terms]
    .filter((term) => look(term, report, previous)?.state !== "number")
    .map((term) => term.cell);

function look(term: Term, report: Report, previous: Report | "unreadable" | undefined): Figure | undefined {
  if (!term.period) return report.figures[term.cell];
  return typeof previous === "object" ? previous.figures[term.cell] : undefined;
}

const yearOf = (previous: Report | "unreadable" | undefined) => (typeof previous === "object" ? previous.year : null);
