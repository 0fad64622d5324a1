import type { Report } from "@gouji/schema";
import type { Counts, Key, Listed, Store } from "@gouji/store";
import { z } from "zod";
import type { Context } from "./context.ts";
import { defined } from "./defined.ts";
import { Failure } from "./failure.ts";
import { AuthorityId, RegionId, Scope, Year, Years } from "./given/shapes.ts";
import { rank } from "./reports/which.ts";
import { authorityOf, inView } from "./roster.ts";
import { asking, routerOf } from "./trpc.ts";

/** Reports in one answer. */
const MANY = 3_000;

const How = z.object({
  region: RegionId.optional(),
  scope: Scope.optional(),
  prose: z.boolean().default(false).describe("with narratives and extras"),
});

export const compare = routerOf({
  years: asking
    .meta({
      says: { zh: "一个或几个机关的各年报告", en: "the reports of one or several authorities through the years" },
    })
    .input(How.extend({ authorities: z.array(AuthorityId).min(1).max(50), years: Years.optional() }))
    .query(async ({ ctx: { store }, input: { authorities, region, ...how } }) => {
      const found = await Promise.all(authorities.map((id) => authorityOf(store, id, region)));
      const reports = await reportsOf(store, found, how);
      return { authorities: found.map(inView), years: yearsOf(reports), reports };
    }),

  authorities: asking
    .meta({ says: { zh: "一年里各机关的报告", en: "the reports of authorities in one year" } })
    .input(How.extend({ region: RegionId, year: Year, authorities: z.array(AuthorityId).max(MANY).optional() }))
    .query(async ({ ctx: { store }, input: { region, year, authorities, ...how } }) => {
      const roster = await store.authorities({ region, years: [year] });
      const found = authorities ? roster.filter(({ id }) => authorities.includes(id)) : roster;
      return {
        authorities: found.map(inView),
        year,
        reports: await reportsOf(store, found, { ...how, years: [year] }),
      };
    }),
});

/**
 * What a page that compares is made of: some authorities through the years, or those of a region in one year. The region is
 * that of the first authority named, else the first there is.
 */
export async function compared(
  { store }: Context,
  { authorities, across, year }: { authorities: readonly string[]; across: boolean; year: number | null },
): Promise<{ entries: Compared[]; year: number }> {
  const latest = year ?? (await store.overview({})).reports.reduce((newest, one) => Math.max(newest, one.year), 0);
  if (!across) {
    const found = await Promise.all(authorities.map((id) => authorityOf(store, id)));
    return { entries: await reportsOf(store, found, { prose: false }), year: latest };
  }
  const roster = await store.authorities();
  const { region } = roster.find(({ id }) => id === authorities[0]) ?? roster[0] ?? {};
  const found = roster.filter((one) => one.region === region && one.kind !== "government");
  return { entries: await reportsOf(store, found, { years: [latest], prose: false }), year: latest };
}

/** One report to compare. */
export interface Compared extends Key {
  readonly name: string;
  readonly rev: number;
  readonly revision: string;
  readonly layout: string;
  readonly counts: Counts | null;
  readonly report: Report;
}

interface HowAsked {
  readonly years?: readonly number[] | undefined;
  readonly scope?: Key["scope"] | undefined;
  readonly prose: boolean;
}

async function reportsOf(
  store: Store,
  authorities: readonly { region: string; id: string; name: string }[],
  how: HowAsked,
): Promise<Compared[]> {
  const listed: Listed[] = [];
  for (const [region, members] of Map.groupBy(authorities, (one) => one.region)) {
    const ids = members.map(({ id }) => id);
    for (let after: string | undefined; ; ) {
      const page = await store.list({
        region,
        authorities: ids,
        limit: 1_000,
        after,
        ...defined({ years: how.years }),
      });
      listed.push(...page.items);
      if (listed.length > MANY) throw new Failure("tooLarge", { what: "reports", limit: MANY });
      if (page.next === null) break;
      after = page.next;
    }
  }
  const names = new Map(authorities.map(({ region, id, name }) => [`${region}/${id}`, name]));
  const chosen = [
    ...Map.groupBy(listed, ({ region, authority, year }) => `${region}/${authority}/${year}`).values(),
  ].flatMap((same) => {
    const fit = how.scope === undefined ? same : same.filter(({ scope }) => scope === how.scope);
    return fit.sort((a, b) => rank(a.scope) - rank(b.scope)).slice(0, 1);
  });
  return Promise.all(
    chosen.map(async ({ region, authority, year, scope, rev, revision, layout, counts }) => {
      const kept = await store.one({ region, authority, year, scope }, rev);
      if (!kept) throw new Failure("notFound", { authority, year, rev });
      const report = how.prose ? kept.report : { ...kept.report, narratives: {}, extras: [] };
      return {
        region,
        authority,
        year,
        scope,
        name: names.get(`${region}/${authority}`) ?? authority,
        rev,
        revision,
        layout,
        counts,
        report,
      };
    }),
  );
}

const yearsOf = (reports: readonly Compared[]) => [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
