import { compare, type Decimal, subtract, sum } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import type { Outcome } from "./outcome.ts";
import type { Report } from "./report.ts";
import type { Instance, Relation, Side, Term } from "./rule.ts";
import type { Verdict } from "./rules/judges.ts";

/** Where the figure of a term is found. */
export type Look = (term: Term) => Figure | undefined;

/** Both sides of a claim. */
export type Sides = Pick<Instance, "left" | "right">;

/** In one report. */
export const within =
  ({ figures }: Pick<Report, "figures">): Look =>
  ({ cell }) =>
    figures[cell];

/** Whether a relation holds for left − right, or for its sign. */
export const holds = (relation: Relation, residual: number): boolean =>
  relation === "=" ? residual === 0 : relation === "<=" ? residual <= 0 : residual >= 0;

/** Both sides as they are found. A side with a missing operand has no sum, and then there is no residual. */
export function tell(sides: Sides, look: Look) {
  const left = tellSide(sides.left, look);
  const right = tellSide(sides.right, look);
  return { left, right, residual: left.sum === null || right.sum === null ? null : subtract(left.sum, right.sum) };
}

/**
 * Judges a relation on exact decimals; blocked where an operand is missing. `sign` is that of left − right with the gaps
 * at 0, where it is known already.
 */
export function relate(
  instance: Instance,
  report: Pick<Report, "figures">,
  layout: Layout,
  sign: number = signOf(instance, within(report)),
): Verdict {
  const relation = instance.relation ?? "=";
  const look = within(report);
  const verdict = judge(instance, relation, look, sign);
  const certain = verdict.ifZero === "fail" && isCertain(instance, relation, sign, look, layout);
  return certain ? { ...verdict, certain: true } : verdict;
}

/** Judges a relation between two sides wherever they are found. */
export function judge(sides: Sides, relation: Relation, look: Look, sign: number = signOf(sides, look)): Verdict {
  const verdict = holds(relation, sign) ? "pass" : "fail";
  const missing = gapsOf(sides, look);
  return missing.length === 0 ? { status: verdict } : { status: "blocked", missing, ifZero: verdict };
}

/** The operands that hold no number. */
export const gapsOf = ({ left, right }: Sides, look: Look): string[] => [...gaps(left, look), ...gaps(right, look)];

/**
 * Whether no completion could mend a relation that fails with its gaps at 0: counts only add to their side, so the side
 * that is too large has the gaps, or there is no gap on the side that would have to grow.
 */
function isCertain({ left, right }: Sides, relation: Relation, sign: number, look: Look, layout: Layout): boolean {
  const [large, small] = sign > 0 ? [left, right] : [right, left];
  if (gaps(small, look).length > 0) return false;
  return relation !== "=" || gaps(large, look).every((cell) => layout.place.get(cell)?.quantity.kind === "count");
}

/** One side as it is found. */
export function tellSide({ terms, constant }: Side, look: Look): Outcome["left"] {
  const told = terms.map((term) => {
    const figure = look(term);
    return { cell: term.cell, weight: term.weight, value: figure?.state === "number" ? figure.value : null };
  });
  return { sum: sumOf(told, constant), terms: told, ...(constant !== 0 && { constant }) };
}

/** The exact sum of terms and a whole number; null where a term is missing. */
export function sumOf(terms: Outcome["left"]["terms"], constant: number): Decimal | null {
  const whole = terms.every((term) => term.value !== null);
  return whole ? total(terms as { weight: number; value: Decimal }[], constant) : null;
}

/** The sign of left − right, gaps at 0. */
const signOf = ({ left, right }: Sides, look: Look) => compare(known(left, look), known(right, look));

/** The sum of the operands that are there. */
const known = ({ terms, constant }: Side, look: Look): Decimal =>
  total(
    terms.flatMap((term) => {
      const figure = look(term);
      return figure?.state === "number" ? [{ weight: term.weight, value: figure.value }] : [];
    }),
    constant,
  );

const total = (terms: readonly { weight: number; value: Decimal }[], constant: number): Decimal =>
  sum(constant === 0 ? terms : [...terms, { weight: constant, value: "1" }]);

const gaps = ({ terms }: Side, look: Look): string[] =>
  terms.flatMap((term) => (look(term)?.state === "number" ? [] : [term.cell]));
