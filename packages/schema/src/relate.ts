import { compare, type Decimal, subtract, sum } from "./decimal.ts";
import type { Layout } from "./layout.ts";
import type { Outcome } from "./outcome.ts";
import type { Report } from "./report.ts";
import type { Instance, Relation, Side } from "./rule.ts";
import type { Verdict } from "./rules/judges.ts";

type Figures = Pick<Report, "figures">;

/** Whether a relation holds for left − right, or for its sign. */
export const holds = (relation: Relation, residual: number): boolean =>
  relation === "=" ? residual === 0 : relation === "<=" ? residual <= 0 : residual >= 0;

/** Both sides of an instance as a report has them. A side with a missing operand has no sum, and then there is no residual. */
export function tell(instance: Instance, report: Figures) {
  const left = tellSide(instance.left, report);
  const right = tellSide(instance.right, report);
  return { left, right, residual: left.sum === null || right.sum === null ? null : subtract(left.sum, right.sum) };
}

/**
 * Judges a relation on exact decimals; blocked where an operand is missing. `sign` is that of left − right with the gaps
 * at 0, where it is known already.
 */
export function relate(
  instance: Instance,
  report: Figures,
  layout: Layout,
  sign: number = compare(known(instance.left, report), known(instance.right, report)),
): Verdict {
  const relation = instance.relation ?? "=";
  const verdict = holds(relation, sign) ? "pass" : "fail";
  const missing = [...gaps(instance.left, report), ...gaps(instance.right, report)];
  if (missing.length === 0) return { status: verdict };
  const certain = verdict === "fail" && isCertain(instance, relation, sign, report, layout);
  return { status: "blocked", missing, ifZero: verdict, ...(certain && { certain: true }) };
}

/**
 * Whether no completion could mend a relation that fails with its gaps at 0: counts only add to their side, so the side
 * that is too large has the gaps, or there is no gap on the side that would have to grow.
 */
function isCertain(
  { left, right }: Instance,
  relation: Relation,
  sign: number,
  report: Figures,
  layout: Layout,
): boolean {
  const [large, small] = sign > 0 ? [left, right] : [right, left];
  if (gaps(small, report).length > 0) return false;
  return relation !== "=" || gaps(large, report).every((cell) => layout.place.get(cell)?.quantity.kind === "count");
}

/** One side as a report has it. */
export function tellSide({ terms, constant }: Side, { figures }: Figures): Outcome["left"] {
  const told = terms.map(({ cell, weight }) => {
    const figure = figures[cell];
    return { cell, weight, value: figure?.state === "number" ? figure.value : null };
  });
  return { sum: sumOf(told, constant), terms: told, ...(constant !== 0 && { constant }) };
}

/** The exact sum of terms and a whole number; null where a term is missing. */
export function sumOf(terms: Outcome["left"]["terms"], constant: number): Decimal | null {
  const whole = terms.every((term) => term.value !== null);
  return whole ? total(terms as { weight: number; value: Decimal }[], constant) : null;
}

/** The sum of the operands that are there. */
const known = ({ terms, constant }: Side, { figures }: Figures): Decimal =>
  total(
    terms.flatMap(({ cell, weight }) => {
      const figure = figures[cell];
      return figure?.state === "number" ? [{ weight, value: figure.value }] : [];
    }),
    constant,
  );

const total = (terms: readonly { weight: number; value: Decimal }[], constant: number): Decimal =>
  sum(constant === 0 ? terms : [...terms, { weight: constant, value: "1" }]);

const gaps = ({ terms }: Side, { figures }: Figures): string[] =>
  terms.flatMap(({ cell }) => (figures[cell]?.state === "number" ? [] : [cell]));
