import { whereIs } from "./area.ts";
import { type HeldReport, type HeldShelf, holding, type Kind } from "./held.ts";
import type { KeptLayout } from "./layouts.ts";
import type { Room } from "./room.ts";
import { existed, isCounted, type Member } from "./roster.ts";
import type { Aggregate, AggregateAsk, Missing, Store } from "./store.ts";
import { merge, Sums } from "./sums.ts";

/** Sums over the roster of each year: who is on it and has no fitting report is missing, and nobody else is added. */
export function aggregating(room: Room): Pick<Store, "aggregate"> {
  const hold = holding(room);
  return {
    async aggregate(ask) {
      const { shelves, rosters } = await hold(await whereIs(room.db, ask));
      const layouts = await layoutsOf(room, shelves);
      const judged = judging(ask, layouts);
      const missing: Missing[] = [];
      let outside = 0;
      for (const shelf of complete(shelves, rosters, ask.years)) {
        const fitting = new Map<Kind, HeldReport[]>();
        let met = 0;
        for (const { id } of members(rosters.get(shelf.region) ?? [], shelf.year, ask)) {
          const reports = shelf.byAuthority.get(id) ?? NOTHING;
          met += reports.length;
          const fit = reports.filter(({ kind }) => judged(kind).why === undefined);
          for (const report of fit) listed(fitting, report);
          if (fit.length === 0)
            missing.push(
              gap(
                shelf,
                id,
                reports.map(({ kind }) => judged(kind).why),
              ),
            );
        }
        for (const [kind, reports] of fitting) addUp(judged(kind).sums, shelf, kind, reports);
        outside += ask.authorities ? 0 : shelf.reports - met;
      }
      return told(judged.sums, layouts, missing, outside);
    },
  };
}

const NOTHING: readonly HeldReport[] = [];

function listed(by: Map<Kind, HeldReport[]>, report: HeldReport): void {
  const list = by.get(report.kind);
  if (list) list.push(report);
  else by.set(report.kind, [report]);
}

/** From how many reports on it is worth remembering what they add up to. */
const WORTH = 16;

function addUp(sums: Sums, shelf: HeldShelf, kind: Kind, reports: readonly HeldReport[]): void {
  const alike = shelf.kinds.get(kind);
  if (alike?.count !== reports.length || reports.length < WORTH) {
    addEach(sums, shelf, reports);
    return;
  }
  if (!alike.sums) {
    alike.sums = sums.another();
    addEach(alike.sums, shelf, reports);
  }
  sums.include(alike.sums);
}

function addEach(sums: Sums, { bytes, view }: HeldShelf, reports: readonly HeldReport[]): void {
  for (const { from, to } of reports) sums.add(bytes, view, from, to);
}

type Why = Missing["why"];

/** Where a kind of report is added to, or why it is not; thought out once a kind. */
function judging(ask: AggregateAsk, layouts: ReadonlyMap<string, KeptLayout>) {
  const sums = new Map<string, Sums>();
  const known = new Map<Kind, { sums: Sums; why: Why | undefined }>();
  const judged = (kind: Kind) => {
    const found = known.get(kind);
    if (found) return found;
    const layout = layouts.get(kind.layout) as KeptLayout;
    const into = sums.get(layout.id) ?? new Sums(layout.cells.length);
    sums.set(layout.id, into);
    const made = { sums: into, why: why(ask, kind, layout) };
    known.set(kind, made);
    return made;
  };
  return Object.assign(judged, { sums });
}

function why({ scopes, forms, states }: AggregateAsk, { scope, state }: Kind, { form }: KeptLayout): Why | undefined {
  if (!(scopes as readonly string[]).includes(scope)) return scope === "unstated" ? "unstatedScope" : "otherScope";
  if (forms && !forms.includes(form)) return "otherForm";
  if (states && !states.includes(state)) return "otherState";
  return undefined;
}

function members(roster: readonly Member[], year: number, { authorities }: AggregateAsk): readonly Member[] {
  const there = roster.filter((one) => existed(one, year));
  return authorities ? there.filter(({ id }) => authorities.includes(id)) : there.filter((one) => isCounted(one, year));
}

/** The reason that came nearest: what fits but for its state is nearer than what has another scope. */
function gap({ region, year }: HeldShelf, authority: string, reasons: readonly (Why | undefined)[]): Missing {
  return { region, year, authority, why: NEARNESS.find((one) => reasons.includes(one)) ?? "notFiled" };
}

const NEARNESS: readonly Why[] = ["otherState", "otherForm", "unstatedScope", "otherScope"];

/** With the years asked for in which a region has no shelf yet, since nobody there has filed. */
function* complete(
  shelves: readonly HeldShelf[],
  rosters: ReadonlyMap<string, unknown>,
  years: readonly number[] | undefined,
): Generator<HeldShelf> {
  yield* shelves;
  if (!years) return;
  const there = new Set(shelves.map(({ region, year }) => `${region}/${year}`));
  for (const region of rosters.keys()) {
    for (const year of years) if (!there.has(`${region}/${year}`)) yield empty(region, year);
  }
}

const NONE = new Uint8Array();
const empty = (region: string, year: number): HeldShelf => ({
  region,
  year,
  stamp: "",
  bytes: NONE,
  view: new DataView(NONE.buffer),
  reports: 0,
  kinds: new Map(),
  byAuthority: new Map(),
});

async function layoutsOf(room: Room, shelves: readonly HeldShelf[]): Promise<Map<string, KeptLayout>> {
  const ids = new Set<string>();
  for (const { kinds } of shelves) for (const { layout } of kinds.keys()) ids.add(layout);
  return new Map(await Promise.all([...ids].sort().map(async (id) => [id, await room.layouts.byId(id)] as const)));
}

function told(
  sums: ReadonlyMap<string, Sums>,
  layouts: ReadonlyMap<string, KeptLayout>,
  missing: Missing[],
  outside: number,
): Aggregate {
  const parts = [...layouts.values()].flatMap(({ id, key, cells }) => {
    const sum = sums.get(id);
    return sum && sum.reports > 0 ? { key, reports: sum.reports, cells: sum.cells(cells) } : [];
  });
  const counts: Record<string, number> = {};
  for (const { key, reports } of parts) counts[key] = (counts[key] ?? 0) + reports;
  return {
    reports: parts.reduce((sum, { reports }) => sum + reports, 0),
    layouts: counts,
    outside,
    cells: merge(parts),
    missing,
  };
}
