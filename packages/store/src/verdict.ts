import type { Outcome } from "@gouji/schema";
import type { Counts, Verdict } from "./store.ts";
import type { ReportKey, Tables } from "./tables.ts";

/** `judged` names the judgement, so that whoever keeps at hand what follows from it sees another one by any process. */
export function countsOf({ outcomes, problems }: Verdict, judged: string): Counts {
  const counts = { pass: 0, notApplicable: 0, blocked: 0, fail: { error: 0, warning: 0, info: 0 } };
  for (const { status, severity } of outcomes) {
    if (status === "fail") counts.fail[severity]++;
    else counts[status]++;
  }
  const found = outcomes.length - counts.pass - counts.notApplicable > 0;
  return { ...counts, ...(problems && { problems }), ...(found && { judged }) };
}

/** The rows of what is neither pass nor notApplicable. */
export function findingsOf(key: ReportKey, rev: number, { outcomes }: Verdict, current: boolean): Tables["finding"][] {
  const { region, year, authority, scope } = key;
  const rows: Tables["finding"][] = [];
  // Hundreds of outcomes a report, most of them passed over: a plain loop.
  for (let n = 0; n < outcomes.length; n++) {
    const { rule, instance, status, severity, fingerprint } = outcomes[n] as Outcome;
    if (status === "pass" || status === "notApplicable") continue;
    rows.push({
      ...{ region, year, authority, scope, rev, n, rule },
      // Columns for filtering; the outcome itself tells it to the letter.
      instance: plain(instance),
      ...{ status, severity, fingerprint, outcome: JSON.stringify(outcomes[n]), current: current ? 1 : 0 },
    });
  }
  return rows;
}

const plain = (text: string) => text.replaceAll("\0", "").toWellFormed();
