import { addUp, aggregate, type Layout, type Member, type Outcome, type Report, suspects } from "@gouji/schema";
import type { Authority, Key, Missing, Store } from "@gouji/store";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import { layoutOf } from "../layouts.ts";
import { exists } from "../library/overview.ts";
import { rank } from "../reports/which.ts";
import { type Both, type Said, sayOutcome } from "../said.ts";
import { memberReport } from "./member.ts";

export interface RegionAsk {
  readonly region: string;
  readonly year: number;
  /** What its members report for: each for itself, or each for all below it. */
  readonly scopes: readonly Exclude<Key["scope"], "unstated">[];
}

/** The members of a region added up, and the region's own report held against the sum. */
export interface RegionSum extends RegionAsk {
  /** How many are on the roster of the year, and how many of their reports were added. */
  readonly due: number;
  readonly reports: number;
  readonly layouts: Readonly<Record<string, number>>;
  readonly outside: number;
  readonly missing: readonly (Missing & { readonly name: string })[];
  /** The region's own report; null where it has none. */
  readonly own: Own | null;
  readonly cells: readonly RegionCell[];
}

export interface Own extends Key {
  readonly name: string;
  readonly rev: number;
  readonly revision: string;
  readonly layout: string;
}

/** `sum` is of those who have a number there. The five counts add up to the reports. */
export interface RegionCell {
  readonly cell: string;
  readonly sum: string;
  readonly number: number;
  readonly blank: number;
  readonly dash: number;
  readonly text: number;
  readonly absent: number;
  /** Without an own report, or where the cell is none that can be added up, there is nothing to hold against it. */
  readonly held: Held | null;
}

export interface Held {
  readonly own: string | null;
  readonly status: Outcome["status"];
  readonly severity: Outcome["severity"];
  /** sum − own; null where it cannot be judged. */
  readonly residual: string | null;
  /** Members whose own figure is exactly what the sum is off by. */
  readonly suspects: readonly string[];
  readonly fingerprint: string;
  readonly message: Both;
}

export async function regionSum(ctx: Context, ask: RegionAsk): Promise<RegionSum> {
  const { store } = ctx;
  const { region, year, scopes } = ask;
  const [sums, roster, own] = await Promise.all([
    store.aggregate({ region, years: [year], scopes }),
    store.authorities({ region, years: [year] }),
    ownReport(store, ask),
  ]);
  const name = new Map(roster.map((one) => [one.id, one.name]));
  const held = own ? await heldAgainst(ctx, ask, own, roster) : new Map<string, Held>();
  return {
    ...ask,
    due: roster.filter((one) => isMember(one, year)).length,
    reports: sums.reports,
    layouts: sums.layouts,
    outside: sums.outside,
    missing: sums.missing.map((one) => ({ ...one, name: name.get(one.authority) ?? one.authority })),
    own: own && {
      ...own.key,
      name: name.get(own.key.authority) ?? own.key.authority,
      rev: own.rev,
      revision: own.revision,
      layout: own.layout.key,
    },
    cells: sums.cells.map((cell) => ({ ...cell, held: held.get(cell.cell) ?? null })),
  };
}

/** One cell of the sum, member by member: the way down. */
export interface CellOfRegion extends RegionAsk {
  readonly cell: string;
  readonly sum: string;
  readonly members: readonly {
    readonly authority: string;
    readonly name: string;
    readonly counted: boolean;
    readonly rev: number | null;
    readonly layout: string | null;
    readonly state: string | null;
    readonly value: string | null;
    /** Of the year before, for what is new. */
    readonly before: string | null;
  }[];
  readonly outcome: Said<Outcome> | null;
}

export async function cellSum(ctx: Context, { cell, ...ask }: RegionAsk & { cell: string }): Promise<CellOfRegion> {
  const { store } = ctx;
  const { region, year, scopes } = ask;
  const [roster, { reports }, own, sums] = await Promise.all([
    store.authorities({ region, years: [year] }),
    store.overview({ region, years: [year - 1, year], scopes, cells: [cell] }),
    ownReport(store, ask),
    store.aggregate({ region, years: [year], scopes }),
  ]);
  const at = new Map(reports.map((glance) => [`${glance.authority} ${glance.year}`, glance]));
  const outcome = own ? (await judgedCells(ctx, ask, own, roster)).find((one) => one.instance === cell) : undefined;
  return {
    ...ask,
    cell,
    sum: sums.cells.find((one) => one.cell === cell)?.sum ?? "0",
    members: roster
      .filter((one) => one.id !== own?.key.authority)
      .map((one) => {
        const glance = at.get(`${one.id} ${year}`);
        return {
          authority: one.id,
          name: one.name,
          counted: isMember(one, year),
          rev: glance?.rev ?? null,
          layout: glance?.layout ?? null,
          state: glance?.state ?? null,
          value: glance?.values[0] ?? null,
          before: at.get(`${one.id} ${year - 1}`)?.values[0] ?? null,
        };
      }),
    outcome: outcome && own ? sayOutcome(outcome, own.layout) : null,
  };
}

interface OwnReport {
  readonly key: Key;
  readonly rev: number;
  readonly revision: string;
  readonly layout: Layout;
  readonly report: Report;
}

/** The report that covers the whole region. */
export async function ownReport(store: Store, { region, year, scopes }: RegionAsk): Promise<OwnReport | null> {
  const above = (["region", "government"] as const).filter((scope) => !scopes.includes(scope));
  const { reports } = await store.overview({ region, years: [year], scopes: above });
  const [first] = reports.sort((a, b) => rank(b.scope) - rank(a.scope));
  const kept = first && (await store.one(first));
  if (!kept) return null;
  const { authority, scope, rev, revision, report } = kept;
  return { key: { region, year, authority, scope }, rev, revision, layout: layoutOf(first.layout), report };
}

async function heldAgainst(ctx: Context, ask: RegionAsk, own: OwnReport, roster: readonly Authority[]) {
  const outcomes = await judgedCells(ctx, ask, own, roster);
  return new Map(
    outcomes.flatMap((outcome): [string, Held][] => {
      if (outcome.kind !== "relation") return [];
      const { instance, status, severity, residual, right, fingerprint } = outcome;
      const { message } = sayOutcome(outcome, own.layout);
      return [
        [instance, { own: right.sum, status, severity, residual, suspects: suspects(outcome), fingerprint, message }],
      ];
    }),
  );
}

/** The schema judges whole reports; those of the members are put together from the figures that are kept at hand. */
async function judgedCells(
  { store, limits }: Context,
  ask: RegionAsk,
  own: OwnReport,
  roster: readonly Authority[],
): Promise<Outcome[]> {
  const { region, year, scopes } = ask;
  const counted = roster.filter((one) => isMember(one, year) && one.id !== own.key.authority);
  if (counted.length > limits.members) throw new Failure("tooLarge", { what: "members", limit: limits.members });
  const cells = addUp([], own.layout).cells.map(({ cell }) => cell);
  const { reports } = await store.overview({ region, years: [year], scopes, cells });
  const filed = new Map(reports.map((glance) => [glance.authority, glance]));
  const members = counted.map(({ id, name }): Member => {
    const glance = filed.get(id);
    return { authority: name, name, counted: true, report: glance ? memberReport(glance, cells) : null };
  });
  return aggregate(own.report, members);
}

export const isMember = (one: Authority, year: number): boolean =>
  exists(one, year) && (one.countedIn[year] ?? one.counted);
