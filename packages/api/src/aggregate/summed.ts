import { addUp, type Layout, layoutFor, type Outcome, type Report, repair } from "@gouji/schema";
import type { Authority, Glance } from "@gouji/store";
import { likeOf, type Roster, type Summed, type SummedTerms, summedTerms, summedUp } from "@gouji/view";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import { layoutOf } from "../layouts.ts";
import { figuresAlone } from "../library/digests.ts";
import { memberReport } from "./member.ts";
import { isMember, ownReport, type RegionAsk } from "./region.ts";

/** A region as its page shows it: the members added up, and not their reports. Null where nobody has filed. */
export async function summed(ctx: Context, ask: RegionAsk): Promise<Summed | null> {
  const found = await gathered(ctx, ask);
  return found && summedUp(found.roster);
}

/** One cell of it, member by member, with what may lie behind a difference. */
export async function summedCell(ctx: Context, { cell, ...ask }: RegionAsk & { cell: string }): Promise<SummedTerms> {
  const found = await gathered(ctx, ask, cell);
  if (!found || !additive(likeOf(found.roster)).includes(cell)) throw new Failure("unknownCell", { cell });
  return summedTerms(found.roster, cell);
}

/**
 * The roster with the figures that are kept at hand, so that no document is parsed. Repairs are looked for where a single cell
 * is asked about: they tell which member's figure there is in doubt.
 */
async function gathered(ctx: Context, ask: RegionAsk, cell?: string): Promise<{ roster: Roster } | null> {
  const { store, limits } = ctx;
  const { region, year, scopes } = ask;
  const [regions, authorities, own] = await Promise.all([
    store.regions(),
    store.authorities({ region, years: [year] }),
    ownReport(store, ask),
  ]);
  const counted = authorities.filter((one) => isMember(one, year) && one.id !== own?.key.authority);
  if (counted.length > limits.members) throw new Failure("tooLarge", { what: "members", limit: limits.members });
  const here = new Set(counted.map(({ id }) => id));
  const of = async (year: number, cells: readonly string[]) =>
    (await store.overview({ region, years: [year], scopes, cells })).reports.filter(({ authority }) =>
      here.has(authority),
    );
  const like = own?.layout ?? firstOf(counted, await of(year, []));
  const cells = like ? additive(like) : [];
  const glances = await of(year, cells);
  if (glances.length === 0 && !own) return null;
  const past = cell === undefined ? [] : await of(year - 1, [cell]);
  const failing = await failures(ctx, ask);
  const filed = new Map(glances.map((glance) => [glance.authority, { glance, report: memberReport(glance, cells) }]));
  const examined: [string, ReturnType<typeof shown>][] = [];
  for (const [authority, { glance, report }] of filed) {
    const outcomes = failing.get(`${authority}/${glance.scope}`) ?? [];
    const whole = cell !== undefined && outcomes.length > 0 ? (await store.one(glance, glance.rev))?.report : undefined;
    examined.push([authority, shown(whole ?? report, outcomes, whole !== undefined)]);
  }
  return {
    roster: {
      name: regions.find(({ id }) => id === region)?.name ?? region,
      year,
      own: own?.report ?? null,
      members: counted.map(({ id, name }: Authority) => ({
        authority: id,
        name,
        counted: true,
        report: filed.get(id)?.report ?? null,
      })),
      examined: new Map(examined),
      past: new Map(past.map((glance) => [glance.authority, [figuresAlone(glance, cell === undefined ? [] : [cell])]])),
    },
  };
}

/** Without a report of the region itself, the first of the roster that was filed says which form the sum is in. */
function firstOf(counted: readonly Authority[], filed: readonly Glance[]): Layout | undefined {
  const layouts = new Map(filed.map(({ authority, layout }) => [authority, layout]));
  const first = counted.find(({ id }) => layouts.has(id));
  return first && layoutOf(layouts.get(first.id) as string);
}

const additive = (like: Layout): string[] => addUp([], like).cells.map(({ cell }) => cell);

const shown = (report: Report, outcomes: readonly Outcome[], repaired: boolean) => ({
  report,
  layout: layoutFor(report),
  outcomes,
  diagnoses: repaired ? repair(report, outcomes) : [],
});

const PAGE = 1_000;

/** What fails in the reports of the year, by whose they are. */
async function failures({ store }: Context, { region, year }: RegionAsk): Promise<Map<string, Outcome[]>> {
  const found = new Map<string, Outcome[]>();
  for (let after: string | undefined; ; ) {
    const page = await store.findings({ region, years: [year], statuses: ["fail"], limit: PAGE, after });
    for (const { authority, scope, outcome } of page.items) {
      const mine = found.get(`${authority}/${scope}`);
      if (mine) mine.push(outcome);
      else found.set(`${authority}/${scope}`, [outcome]);
    }
    if (page.next === null) return found;
    after = page.next;
  }
}
