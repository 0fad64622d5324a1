import type { Outcome, Severity } from "@gouji/schema";

/** Gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

export const rank = (severity: Severity): number => severities.indexOf(severity);

export const graver = (a: Severity | null, b: Severity | null): Severity | null => {
  if (a === null || b === null) return a ?? b;
  return rank(a) <= rank(b) ? a : b;
};

/** The gravest severity of findings; null of none. */
export const worst = (findings: readonly Pick<Outcome, "severity">[]): Severity | null =>
  findings.reduce<Severity | null>((sofar, { severity }) => graver(sofar, severity), null);
