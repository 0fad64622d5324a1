import type { Reason } from "../diagnosis.ts";

export interface Slip {
  readonly cost: number;
  readonly reason: Reason;
}

/** How a hand gets from the right figure to the one that stands there; the cost grows as that becomes less likely. */
export function slip(stands: string, due: string): Slip {
  if (stands === `-${due}` || due === `-${stands}`) return { cost: 0.6, reason: "sign" };
  if (stands === "0") return { cost: 1.3, reason: "unfilled" };
  if (due === "0") return { cost: 1.6, reason: "notDue" };
  if (stands.length === due.length) {
    const differing = [...stands].flatMap((digit, i) => (digit === due[i] ? [] : [i]));
    const [a = 0, b = 0] = differing;
    if (differing.length === 2 && b === a + 1 && stands[a] === due[b] && stands[b] === due[a]) {
      return { cost: 0.7, reason: "exchanged" };
    }
    if (differing.length === 1) return { cost: 1, reason: "replaced" };
    return { cost: 2.5, reason: "other" };
  }
  const [short, long] = stands.length < due.length ? [stands, due] : [due, stands];
  const extra = long.length - short.length === 1 ? surplus(short, long) : -1;
  if (extra < 0) return { cost: 2.5, reason: "other" };
  if (long[extra] === long[extra - 1] || long[extra] === long[extra + 1]) return { cost: 0.7, reason: "doubled" };
  return { cost: 0.9, reason: "digitCount" };
}

/** Where `long` has one character more than `short`; -1 if that is not all. */
function surplus(short: string, long: string): number {
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1) ? i : -1;
}
