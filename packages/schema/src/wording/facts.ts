import { type Decimal, subtract, sum } from "../decimal.ts";
import type { Outcome } from "../outcome.ts";

/** One side of a relation as it is told: the terms worth a word, how many zeros are left out, and the sum. */
export interface SideFacts {
  readonly terms: readonly (Outcome["left"]["terms"][number] & { readonly value: Decimal })[];
  readonly zeros: number;
  readonly constant: Decimal;
  readonly sum: Decimal;
}

const FEW = 3;

/** Tells every term of a short sum, and of a long one those that are not zero. What is missing is told elsewhere. */
export function factsOf({ terms, constant = 0 }: Outcome["left"]): SideFacts {
  const known = terms.flatMap(({ value, ...term }) => (value === null ? [] : [{ ...term, value }]));
  const told = terms.length <= FEW ? known : known.filter(({ value }) => !isZero(value));
  return {
    terms: told,
    zeros: known.length - told.length,
    constant: String(constant),
    sum: sum([...known, { weight: constant, value: "1" }]),
  };
}

/** left − right with everything missing taken for 0. */
export const residualAtZero = (outcome: Outcome): Decimal =>
  subtract(factsOf(outcome.left).sum, factsOf(outcome.right).sum);

/** `+2`, `-2`, `0`. */
export const withSign = (value: Decimal): string => (value.startsWith("-") || isZero(value) ? value : `+${value}`);

export const isZero = (value: Decimal): boolean => /^0(?:\.0+)?$/.test(value);
