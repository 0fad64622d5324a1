import type { Area, Authority, Counts, Glance, Key, Region } from "@gouji/store";
import { type Digest, type FilingState, filingStates } from "@gouji/view";
import type { Context } from "../context.ts";
import { rank } from "../reports/which.ts";
import { inView } from "../roster.ts";
import { digestsOf } from "./digests.ts";

/** Authorities × years. It is what the library on a screen is made of: `authorities`, `years` and `filings` are its holdings. */
export interface Overview {
  readonly demo: boolean;
  readonly regions: Region[];
  readonly years: number[];
  readonly authorities: (Omit<Authority, "kind"> & { readonly kind?: string; readonly order: number })[];
  readonly filings: Filing[];
}

/** One year of one authority; where there is none, nothing was filed. */
export interface Filing {
  readonly region: string;
  readonly authority: string;
  readonly year: number;
  readonly state: FilingState;
  readonly digest?: Digest;
  /** The report shown; null where none is due. Reports of the same year in other scopes stand in `others`. */
  readonly report: Shown | null;
  readonly others?: Shown[];
}

export interface Shown {
  readonly scope: Key["scope"];
  readonly rev: number;
  readonly revision: string;
  readonly at: string;
  readonly by: string;
  readonly layout: string;
  readonly counts: Counts | null;
  /** What stands in the cells asked for, in their order; null where no number does. */
  readonly values: (string | null)[];
}

export interface OverviewAsk extends Area {
  readonly cells?: readonly string[];
  /** Without them the answer is a good deal smaller. */
  readonly digests: boolean;
}

export async function overview(
  { store, demo = false }: Context,
  { cells = [], digests, ...area }: OverviewAsk,
): Promise<Overview> {
  const [regions, { authorities, reports }] = await Promise.all([store.regions(), store.overview({ ...area, cells })]);
  const digestOf = digests ? await digestsOf(store, area, reports) : () => undefined;
  const years = [...new Set([...(area.years ?? []), ...reports.map(({ year }) => year)])].sort((a, b) => a - b);
  const here = new Set(authorities.map(({ region }) => region));
  const filed = Map.groupBy(reports, ({ region, authority }) => `${region}/${authority}`);
  return {
    demo,
    regions: regions.filter(({ id }) => area.region === undefined || here.has(id) || id === area.region),
    years,
    authorities: authorities.map(inView),
    filings: authorities.flatMap((authority) => {
      const { region, id } = authority;
      const all = filed.get(`${region}/${id}`) ?? [];
      return years.flatMap((year): Filing[] => {
        const mine = all.filter((one) => one.year === year);
        if (mine.length > 0) return [filingOf(mine, digestOf)];
        return exists(authority, year) ? [] : [{ region, authority: id, year, state: "notDue", report: null }];
      });
    }),
  };
}

function filingOf(reports: readonly Glance[], digestOf: (revision: string) => Digest | undefined): Filing {
  const [first, ...others] = reports.length > 1 ? [...reports].sort((a, b) => rank(a.scope) - rank(b.scope)) : reports;
  const { region, authority, year, state, revision } = first as Glance;
  const digest = digestOf(revision);
  return {
    region,
    authority,
    year,
    state: filingStates.find((one) => one === state) ?? "filed",
    ...(digest && { digest }),
    report: shown(first as Glance),
    ...(others.length > 0 && { others: others.map(shown) }),
  };
}

const shown = ({ scope, rev, revision, at, by, layout, counts, values }: Glance): Shown => ({
  scope,
  rev,
  revision,
  at,
  by,
  layout,
  counts,
  values,
});

export const exists = ({ from, to }: Pick<Authority, "from" | "to">, year: number): boolean =>
  (from === null || from <= year) && (to === null || year <= to);
