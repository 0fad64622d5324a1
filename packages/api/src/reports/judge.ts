import { type Report, ruleset } from "@gouji/schema";
import type { Key, Store, Verdict } from "@gouji/store";
import { examine, problemsOf, severities } from "@gouji/view";

/** The verdict on a report, against last year's where there is one. */
export function judge(report: Report, previous: Report | undefined): Verdict {
  const examined = examine(report, previous ? { previous } : {});
  const found = problemsOf(examined);
  const problems = Object.fromEntries(
    severities.map((severity) => [severity, found.filter((problem) => problem.severity === severity).length]),
  );
  return { ruleset, outcomes: examined.outcomes, problems };
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
  await store.judge(after, next.rev, judge(next.report, report), by);
}
