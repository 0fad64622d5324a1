import { type Diagnosis, type Outcome, type Report, repair, untangle } from "@gouji/schema";
import type { Area, Glance, Key, Store } from "@gouji/store";
import { cellsFor, type Digest, digest, indicators, keyFigures } from "@gouji/view";
import { breath, FEW } from "../breath.ts";
import { layoutOf, layouts } from "../layouts.ts";

/** The cells that a digest is made of, where nothing is wrong. */
const cells: readonly string[] = [
  ...new Set([
    ...Object.values(keyFigures),
    ...[...layouts.values()].flatMap((layout) =>
      indicators.flatMap((one) =>
        [one.numerator, one.denominator, "less" in one ? one.less : []].flatMap((paths) => cellsFor(paths, layout)),
      ),
    ),
  ]),
];

/**
 * What the library shows of each report, from the findings and figures that are kept; no digest is kept itself. A revision never
 * changes and is seldom judged again, so each process works its digest out once.
 */
export async function digestsOf(
  store: Store,
  area: Area,
  reports: readonly Glance[],
): Promise<(revision: string) => Digest | undefined> {
  const known = held(store);
  const isFresh = (glance: Glance) => known.get(glance.revision)?.judged !== judgementOf(glance);
  if (reports.some(isFresh)) {
    // Who asks while somebody else works them out waits, and finds most of them done.
    const work = (working.get(store) ?? Promise.resolve()).then(() => workOut(store, area, reports.filter(isFresh)));
    working.set(
      store,
      work.catch(() => {}),
    );
    await work;
  }
  return (revision) => known.get(revision)?.digest;
}

const working = new WeakMap<Store, Promise<void>>();

async function workOut(store: Store, area: Area, fresh: readonly Glance[]): Promise<void> {
  const known = held(store);
  const found = await findings(store, area, fresh.filter(isOpen));
  const figured = await withFigures(store, area, fresh);
  for (const [at, glance] of fresh.entries()) {
    if (at % FEW === 0) await breath();
    const outcomes = found.get(pathOf(glance)) ?? [];
    const seen = figured.get(glance.revision);
    if (!seen) continue;
    const examined = {
      report: figuresAlone(seen, cells),
      layout: layoutOf(seen.layout),
      outcomes,
      diagnoses: await diagnosed(store, glance, outcomes),
    };
    known.set(glance.revision, { judged: judgementOf(glance), digest: digest(examined) });
  }
}

interface Held {
  /** By which it is seen that somebody else judged it again. */
  readonly judged: string;
  readonly digest: Digest;
}

const byStore = new WeakMap<Store, Map<string, Held>>();

function held(store: Store): Map<string, Held> {
  const known = byStore.get(store) ?? new Map<string, Held>();
  byStore.set(store, known);
  return known;
}

/** A report in which nothing was found has one digest; judgements have not always had a name, and then their counts tell. */
function judgementOf(glance: Glance): string {
  const { counts } = glance;
  if (!counts || !isOpen(glance)) return "";
  const { blocked, fail, problems, judged } = counts;
  return judged ?? JSON.stringify([blocked, fail, problems]);
}

const pathOf = ({ region, year, authority, scope }: Key) => `${region}/${year}/${authority}/${scope}`;

const isOpen = ({ counts }: Glance) =>
  counts !== null && counts.blocked + counts.fail.error + counts.fail.warning + counts.fail.info > 0;

/**
 * As much as it takes to count problems. What hangs together is one, and the findings tell what does; only where several things
 * fail apart from one another is the report fetched, for then one action may have made them all.
 */
async function diagnosed(store: Store, glance: Glance, outcomes: readonly Outcome[]): Promise<readonly Diagnosis[]> {
  const apart = untangle(layoutOf(glance.layout), outcomes);
  if (apart.length < 2) return apart;
  const kept = await store.one(glance, glance.rev);
  return kept ? repair(kept.report, outcomes) : apart;
}

/** The same with the figures that a digest is made of, which nobody has to unpack for those that are known. */
async function withFigures(store: Store, area: Area, fresh: readonly Glance[]): Promise<Map<string, Glance>> {
  if (fresh.length === 0) return new Map();
  const years = [...new Set(fresh.map(({ year }) => year))];
  const { reports } = await store.overview({ ...area, years, cells });
  return new Map(reports.map((glance) => [glance.revision, glance]));
}

const PAGE = 1_000;

/** What was found in some reports: one by one where they are few, else in passing over all. */
async function findings(store: Store, area: Area, wanted: readonly Glance[]): Promise<Map<string, Outcome[]>> {
  if (wanted.length <= FEW) {
    const each = wanted.map(async (one) => [pathOf(one), await store.outcomes(one, one.rev)] as const);
    return new Map(await Promise.all(each));
  }
  const found = new Map<string, Outcome[]>();
  for (let after: string | undefined; ; ) {
    const page = await store.findings({ ...area, limit: PAGE, after });
    for (const { outcome, ...at } of page.items) {
      const mine = found.get(pathOf(at));
      if (mine) mine.push(outcome);
      else found.set(pathOf(at), [outcome]);
    }
    if (page.next === null) return found;
    after = page.next;
  }
}

/** A report of numbers alone: what stands in other cells is not at hand in a glance, and nothing is counted with it. */
export function figuresAlone({ layout: key, year, scope, values }: Glance, cells: readonly string[]): Report {
  const { form } = layoutOf(key);
  const figures = cells.flatMap((cell, at) => {
    const value = values[at];
    return value === null || value === undefined ? [] : [[cell, { state: "number" as const, value, raw: value }]];
  });
  return {
    form: form.id as Report["form"],
    extensions: form.extensions.map(({ id }) => id),
    year,
    authority: null,
    scope: scope === "unstated" ? null : scope,
    figures: Object.fromEntries(figures),
    narratives: {},
    extras: [],
  };
}
