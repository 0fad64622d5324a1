import type { Decimal } from "./decimal.ts";
import { fingerprinter } from "./fingerprint.ts";
import type { Layout } from "./layout.ts";
import type { Outcome } from "./outcome.ts";
import { side } from "./program.ts";
import { gapsOf, judge, type Look, type Sides, tell, within } from "./relate.ts";
import type { Report } from "./report.ts";
import { layoutFor } from "./resolve.ts";
import { quoteOf, type Rule, type Side, type YearClaim } from "./rule.ts";
import type { Verdict } from "./rules/judges.ts";
import { yearJudges } from "./rules/yearJudges.ts";
import { years } from "./rules/years.ts";

/** What else is known of an authority besides last year's report. */
export interface Known {
  /** Its reports of the years before the previous one; what is missing between them is no year. */
  readonly past?: readonly Report[];
  /** The same report as it was published before. */
  readonly earlier?: Report;
}

/**
 * Asks the rules between years. `previous` is the report of the same authority for the year before; `unreadable` where
 * there is one that could not be read; undefined where the set has none, and then no rule between years applies.
 */
export function succeed(report: Report, previous: Report | "unreadable" | undefined, known: Known = {}): Outcome[] {
  const fingerprint = fingerprinter(report);
  const now = layoutFor(report);
  const then = typeof previous === "object" ? layoutFor(previous) : undefined;
  const year = typeof previous === "object" ? previous.year : null;
  return years.flatMap((rule) => {
    const { subject } = rule;
    if (subject.over !== "years") return [];
    return subject.claims.map((claim): Outcome => {
      const sides = { left: side(claim.left), right: side(claim.right) };
      const quote = quoteOf(rule.basis, now);
      const look = between(report, previous);
      const told = tell(sides, look);
      const verdict = applies(claim, sides, now, then, report, previous, known)
        ? answer(claim, sides, told, look, report, previous, known)
        : { status: "notApplicable" as const };
      const common = {
        type: "outcome" as const,
        rule: rule.id,
        instance: claim.instance,
        status: verdict.status,
        severity: rule.severity,
        left: dated(told.left, sides.left, year),
        right: dated(told.right, sides.right, year),
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
      return { kind: "relation", ...common, relation: claim.relation, residual: told.residual };
    });
  });
}

/** The rules between years, for catalogues. */
export const successionRules: readonly Rule[] = years;

/** Both forms must have the cells, and last year's report be the one of the year before. */
function applies(
  claim: YearClaim,
  sides: Sides,
  now: Layout,
  then: Layout | undefined,
  report: Report,
  previous: Report | "unreadable" | undefined,
  { earlier }: Known,
) {
  if (claim.against === "earlier") return earlier !== undefined;
  if (previous === undefined) return false;
  const terms = [...sides.left.terms, ...sides.right.terms];
  if (!terms.every((term) => term.period || now.place.has(term.cell))) return false;
  if (previous === "unreadable" || !then) return true;
  if (report.year === null || previous.year !== report.year - 1) return false;
  return terms.every((term) => !term.period || then.place.has(term.cell));
}

function answer(
  claim: YearClaim,
  sides: Sides,
  told: Told,
  look: Look,
  report: Report,
  previous: Report | "unreadable" | undefined,
  { past = [], earlier }: Known,
): Verdict {
  if (previous === "unreadable" && !claim.against) return { status: "blocked", missing: gapsOf(sides, look) };
  if ("relation" in claim) return judge(sides, claim.relation, look);
  const verdict = yearJudges[claim.judge]({
    instance: claim.instance,
    report,
    previous: typeof previous === "object" ? previous : report,
    left: told.left.sum,
    right: told.right.sum,
    past: course(sides, report, past),
    earlier,
  });
  return verdict.status === "blocked" ? { ...verdict, missing: gapsOf(sides, look) } : verdict;
}

/** The left side in the years before the previous one, latest first, as far back as they are unbroken and have the figures. */
function course(sides: Sides, report: Report, past: readonly Report[]): Decimal[] {
  const values: Decimal[] = [];
  for (let year = (report.year ?? 0) - 2; ; year--) {
    const then = past.find((one) => one.year === year);
    const sum = then && tell({ left: sides.left, right: sides.left }, within(then)).left.sum;
    if (!sum) return values;
    values.push(sum);
  }
}

type Told = ReturnType<typeof tell>;

/** Finds the figures of either year. */
const between =
  (report: Report, previous: Report | "unreadable" | undefined): Look =>
  (term) =>
    (term.period ? (typeof previous === "object" ? previous : undefined) : report)?.figures[term.cell];

/** Names the year of the terms that are of the other one. */
function dated(told: Outcome["left"], { terms }: Side, year: number | null): Outcome["left"] {
  return { ...told, terms: told.terms.map((term, i) => (terms[i]?.period ? { ...term, year } : term)) };
}
