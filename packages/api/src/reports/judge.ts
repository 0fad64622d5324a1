import { type Report, ruleset } from "@gouji/schema";
import type { Key, Store, Verdict } from "@gouji/store";
import { type Examined, examine, problemsOf, severities } from "@gouji/view";
import { remember } from "../library/digests.ts";

export interface Judged extends Examined {
  readonly verdict: Verdict;
}

/** All that is found in a report, against last year's where there is one, and the verdict that is kept of it. */
export function judge(report: Report, previous: Report | undefined): Judged {
  const examined = examine(report, previous ? { previous } : {});
  const found = problemsOf(examined);
  const problems = Object.fromEntries(
    severities.map((severity) => [severity, found.filter((problem) => problem.severity === severity).length]),
  );
  return { ...examined, verdict: { ruleset, outcomes: examined.outcomes, problems } };
}

/** The current report of a key, unless it is in the bin. */
export async function current(store: Store, key: Key) {
  const kept = await store.one(key);
  return kept && kept.removed === null ? kept : undefined;
}

export const yearBefore = (key: Key): Key => ({ ...key, year: key.year - 1 });

/** What a report is, or is no more, bears on the one of the year after: that is judged again. */
export async function judgeNext(store: Store, key: Key, report: Report | undefined, by: string): Promise<void> {
  const after = { ...key, year: key.year + 1 };
  const next = await current(store, after);
  if (!next) return;
  const judged = judge(next.report, report);
  await store.judge(after, next.rev, judged.verdict, by);
  const { items } = await store.list({ region: key.region, years: [after.year], authorities: [key.authority] });
  const listed = items.find(({ revision }) => revision === next.revision);
  if (listed) remember(store, listed, judged);
}
