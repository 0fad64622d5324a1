import { whereIs } from "./area.ts";
import { type HeldReport, type HeldShelf, holding } from "./held.ts";
import type { Authority } from "./key.ts";
import type { KeptLayout } from "./layouts.ts";
import type { Room } from "./room.ts";
import { existed, isCounted } from "./roster.ts";
import type { Aggregate, AggregateAsk, Missing, Store } from "./store.ts";
import { merge, Sums } from "./sums.ts";

/** Sums over the roster of each year: who is on it and has no fitting report is missing, and nobody else is added. */
export function aggregating(room: Room): Pick<Store, "aggregate"> {
  const hold = holding(room);
  return {
    async aggregate(ask) {
      const { shelves, rosters } = await hold(await whereIs(room.db, ask));
      const layouts = await layoutsOf(room, shelves);
      const sums = new Map<string, Sums>();
      const missing: Missing[] = [];
      const wanted = wants(ask, layouts);
      let outside = 0;
      for (const shelf of complete(shelves, rosters, ask.years)) {
        let met = 0;
        for (const one of members(rosters.get(shelf.region) ?? [], shelf.year, ask)) {
          const reports = shelf.byAuthority.get(one.id) ?? [];
          met += reports.length;
          const fitting = reports.filter((report) => wanted(report) === undefined);
          for (const report of fitting) sumsOf(report.layout).add(shelf.bytes, shelf.view, report.from, report.to);
          if (fitting.length === 0) missing.push(gap(shelf, one, reports.map(wanted)));
        }
        outside += ask.authorities ? 0 : shelf.reports - met;
      }
      return told(sums, layouts, missing, outside);

      function sumsOf(id: string): Sums {
        const found = sums.get(id);
        if (found) return found;
        const made = new Sums(layouts.get(id)?.cells.length ?? 0);
        sums.set(id, made);
        return made;
      }
    },
  };
}

type Why = Missing["why"];

/** Why a report does not count, or undefined if it does. */
function wants({ scopes, forms, states }: AggregateAsk, layouts: ReadonlyMap<string, KeptLayout>) {
  const scopeSet = new Set<string>(scopes);
  const formSet = forms && new Set(forms);
  const stateSet = states && new Set(states);
  return ({ scope, layout, state }: HeldReport): Why | undefined => {
    if (!scopeSet.has(scope)) return scope === "unstated" ? "unstatedScope" : "otherScope";
    if (formSet && !formSet.has(layouts.get(layout)?.form ?? "")) return "otherForm";
    if (stateSet && !stateSet.has(state)) return "otherState";
    return undefined;
  };
}

function members(roster: readonly Authority[], year: number, { authorities }: AggregateAsk): readonly Authority[] {
  const there = roster.filter((one) => existed(one, year));
  return authorities ? there.filter(({ id }) => authorities.includes(id)) : there.filter((one) => isCounted(one, year));
}

/** The reason that came nearest: what fits but for its state is nearer than what has another scope. */
function gap({ region, year }: HeldShelf, { id }: Authority, reasons: readonly (Why | undefined)[]): Missing {
  const why = NEARNESS.find((one) => reasons.includes(one)) ?? "notFiled";
  return { region, year, authority: id, why };
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
  byAuthority: new Map(),
});

async function layoutsOf(room: Room, shelves: readonly HeldShelf[]): Promise<Map<string, KeptLayout>> {
  const ids = new Set<string>();
  for (const { byAuthority } of shelves)
    for (const reports of byAuthority.values()) for (const one of reports) ids.add(one.layout);
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
    return sum ? { key, reports: sum.reports, cells: sum.cells(cells) } : [];
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
