import { z } from "zod";

const PATTERN = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Up to fifteen digits: two such integers can be added as numbers without leaving the safe range. */
const SMALL = /^(?:0|-?[1-9]\d{0,14})$/;

/**
 * An exact decimal as a plain string: `-12`, `59237.2449`, `35074.0`. No exponent, no sign but `-`, no leading zero, no `-0`.
 * Zeros at the end are allowed, since an amount is kept as it was written; what the verbs below return has none.
 * Every verb throws a RangeError on a string that is no Decimal, so that nothing is taken for zero.
 */
export const Decimal = z.string().regex(PATTERN);
export type Decimal = z.infer<typeof Decimal>;

/** One term of a sum; the weight is a safe integer, in an equation 1 or -1. */
export interface Term {
  weight: number;
  value: Decimal;
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (isSmall(a) && isSmall(b)) return String(Number(a) + Number(b));
  const [x, y, scale] = align(a, b);
  return fromScaled(x + y, scale);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  if (isSmall(a) && isSmall(b)) return String(Number(a) - Number(b));
  const [x, y, scale] = align(a, b);
  return fromScaled(x - y, scale);
}

export function negate(value: Decimal): Decimal {
  return subtract("0", value);
}

/** The sum of weight × value. Of no terms: `0`. Throws a RangeError on a weight that is no safe integer. */
export function sum(terms: readonly Term[]): Decimal {
  for (const { weight } of terms) {
    if (!Number.isSafeInteger(weight)) throw new RangeError(`not an integer weight: ${weight}`);
  }
  return sumSmall(terms) ?? sumScaled(terms);
}

/** Compares by amount, not by writing: `174.0` equals `174`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = isSmall(a) && isSmall(b) ? [Number(a), Number(b)] : align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Multiplies by 10^by: 万元 → 元 is `shift(value, 4)`, 元 → 万元 `shift(value, -4)`. Nothing is rounded. */
export function shift(value: Decimal, by: number): Decimal {
  if (!Number.isSafeInteger(by)) throw new RangeError(`not a number of places: ${by}`);
  const { digits, scale } = parse(value);
  return scale >= by ? fromScaled(digits, scale - by) : fromScaled(digits * 10n ** BigInt(by - scale), 0);
}

/** Whether the amount is whole: `174.0` is. */
export function isInteger(value: Decimal): boolean {
  return isSmall(value) || places(canonical(value)) === 0;
}

/** Digits written behind the point: 4 for `59237.2449`, 1 for `35074.0`. */
export function places(value: Decimal): number {
  return parse(value).scale;
}

/** The one shortest writing of an amount: `174.0` → `174`, `0.50` → `0.5`. */
export function canonical(value: Decimal): Decimal {
  if (isSmall(value)) return value;
  const { digits, scale } = parse(value);
  return fromScaled(digits, scale);
}

/** The amount as an integer of 10^-scale: `toScaled("1.5", 6)` is 1500000n. Throws a RangeError if digits would be lost. */
export function toScaled(value: Decimal, scale: number): bigint {
  const shifted = shift(value, scale);
  if (places(shifted) > 0) throw new RangeError(`${value} has more than ${scale} places`);
  return BigInt(shifted);
}

/** The inverse of toScaled, in the shortest writing. */
export function fromScaled(digits: bigint, scale: number): Decimal {
  const magnitude = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const whole = magnitude.slice(0, magnitude.length - scale);
  const fraction = scale === 0 ? "" : trimZeros(magnitude.slice(-scale));
  return (digits < 0n ? "-" : "") + whole + (fraction && `.${fraction}`);
}

function isSmall(value: Decimal): boolean {
  return SMALL.test(value);
}

function parse(value: Decimal): { digits: bigint; scale: number } {
  if (!PATTERN.test(value)) throw new RangeError(`not a decimal: ${JSON.stringify(value)}`);
  const point = value.indexOf(".");
  if (point < 0) return { digits: BigInt(value), scale: 0 };
  return { digits: BigInt(value.slice(0, point) + value.slice(point + 1)), scale: value.length - point - 1 };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const x = parse(a);
  const y = parse(b);
  const scale = Math.max(x.scale, y.scale);
  return [x.digits * 10n ** BigInt(scale - x.scale), y.digits * 10n ** BigInt(scale - y.scale), scale];
}

/** Safe integers only; undefined as soon as a product or a sum could be inexact. */
function sumSmall(terms: readonly Term[]): Decimal | undefined {
  let total = 0;
  for (const { weight, value } of terms) {
    if (!isSmall(value)) return undefined;
    const product = weight * Number(value);
    total += product;
    if (!Number.isSafeInteger(product) || !Number.isSafeInteger(total)) return undefined;
  }
  return String(total);
}

function sumScaled(terms: readonly Term[]): Decimal {
  const parsed = terms.map(({ weight, value }) => ({ weight: BigInt(weight), ...parse(value) }));
  const scale = Math.max(...parsed.map((term) => term.scale));
  const total = parsed.reduce(
    (sofar, term) => sofar + term.weight * term.digits * 10n ** BigInt(scale - term.scale),
    0n,
  );
  return fromScaled(total, scale);
}

/** Without a regular expression: `/0+$/` is quadratic on a long run of zeros that does not stand at the end. */
function trimZeros(fraction: string): string {
  let end = fraction.length;
  while (fraction[end - 1] === "0") end--;
  return fraction.slice(0, end);
}
