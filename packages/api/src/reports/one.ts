import { type Diagnosis, type Outcome, type Report, ruleset } from "@gouji/schema";
import type { Counts, Kept, Key, Original, Store } from "@gouji/store";
import { examine } from "@gouji/view";
import { isFinding } from "../check.ts";
import type { Which } from "../given/shapes.ts";
import { type Said, sayDiagnosis, sayOutcome } from "../said.ts";
import { current, yearBefore } from "./judge.ts";
import { nothing, placeOf } from "./which.ts";

/** A report with all that is found in it, and the reports beside it in time. */
export interface One extends Key {
  readonly rev: number;
  readonly revision: string;
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
  readonly state: string;
  readonly current: boolean;
  readonly removed: string | null;
  readonly original: Original | null;
  /** The rules by which it was judged when it was kept; `outcomes` are by those of today. */
  readonly ruleset: string | null;
  readonly counts: Counts | null;
  /** Scopes in which the authority reports on the year, this one among them. */
  readonly scopes: Key["scope"][];
  readonly layout: string;
  readonly report: Report;
  readonly outcomes: Said<Outcome>[];
  readonly diagnoses: Said<Diagnosis>[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

export interface Neighbour extends Key {
  readonly rev: number;
  readonly revision: string;
  readonly report: Report;
}

export async function one(
  store: Store,
  which: Which,
  { rev, all }: { rev?: number | undefined; all: boolean },
): Promise<One> {
  const { key, scopes } = await placeOf(store, which);
  const [kept, previous, next] = await Promise.all([
    store.one(key, rev),
    current(store, yearBefore(key)),
    current(store, { ...key, year: key.year + 1 }),
  ]);
  if (!kept) throw nothing(key, rev);
  const { layout, outcomes, diagnoses } = examine(kept.report, await known(store, kept, previous?.report, all));
  const told = all ? outcomes : outcomes.filter(isFinding);
  const { region, authority, year, scope, revision, at, by, note, state, removed, original, counts, report } = kept;
  return {
    region,
    authority,
    year,
    scope,
    rev: kept.rev,
    revision,
    at,
    by,
    note,
    state,
    current: kept.current,
    removed,
    original,
    ruleset: kept.ruleset,
    counts,
    scopes,
    layout: layout.key,
    report,
    outcomes: told.map((outcome) => sayOutcome(outcome, layout)),
    diagnoses: diagnoses.map((diagnosis) => sayDiagnosis(diagnosis, layout)),
    previous: neighbour(previous),
    next: neighbour(next),
  };
}

/** The findings that were kept, where the rules are still the same and passes are not asked for. */
async function known(store: Store, kept: Kept, previous: Report | undefined, all: boolean) {
  if (!all && kept.ruleset === ruleset) return { outcomes: await store.outcomes(kept, kept.rev) };
  return previous ? { previous } : {};
}

function neighbour(kept: Kept | undefined): Neighbour | null {
  if (!kept) return null;
  const { region, authority, year, scope, rev, revision, report } = kept;
  return { region, authority, year, scope, rev, revision, report };
}
