import { type Report, ruleset } from "@gouji/schema";
import type { Judged, Key, Store, Verdict } from "@gouji/store";
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

export const yearAfter = (key: Key): Key => ({ ...key, year: key.year + 1 });

/** The verdict on what is current of a key, against what is current of last year's; none where nothing is. */
export async function judged(store: Store, key: Key): Promise<Judged | undefined> {
  const [now, before] = await Promise.all([current(store, key), current(store, yearBefore(key))]);
  if (!now) return undefined;
  return { key, rev: now.rev, last: before?.revision ?? null, verdict: judge(now.report, before?.report) };
}

/**
 * Judges what is kept of a key, as it is needed when last year's changed. Where one of the two is put anew in between it begins
 * again, so that whoever comes last judges by what all have left.
 */
export async function judgeKept(store: Store, key: Key, by: string): Promise<void> {
  for (;;) {
    const found = await judged(store, key);
    if (!found || (await store.judgeMany([found], by, "each")) > 0) return;
  }
}
