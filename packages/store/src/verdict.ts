import type { Outcome } from "@gouji/schema";
import type { Counts, Verdict } from "./store.ts";
import type { ReportKey, Tables } from "./tables.ts";

export function countsOf({ outcomes, problems }: Verdict): Counts {
  const counts = { pass: 0, notApplicable: 0, blocked: 0, fail: { error: 0, warning: 0, info: 0 } };
  for (const { status, severity } of outcomes) {
    if (status === "fail") counts.fail[severity]++;
    else counts[status]++;
  }
  return problems ? { ...counts, problems } : counts;
}

/** The rows of what is neither pass nor notApplicable. */
export function findingsOf(key: ReportKey, rev: number, { outcomes }: Verdict, current: boolean): Tables["finding"][] {
  return outcomes.flatMap((outcome: Outcome, n) => {
    const { rule, instance, status, severity, fingerprint } = outcome;
    if (status === "pass" || status === "notApplicable") return [];
    return {
      region: key.region,
      year: key.year,
      authority: key.authority,
      scope: key.scope,
      rev,
      n,
      rule,
      // Columns for filtering; the outcome itself tells it to the letter.
      instance: plain(instance),
      status,
      severity,
      fingerprint,
      outcome: JSON.stringify(outcome),
      current: current ? 1 : 0,
    };
  });
}

const plain = (text: string) => text.replaceAll("\0", "").toWellFormed();
