import { layoutFor } from "@gouji/schema";
import type { Key, Store } from "@gouji/store";
import { findable } from "@gouji/view";
import { z } from "zod";
import { defined } from "./defined.ts";
import { Area, AuthorityId, Paged, RegionId, Severities, Statuses, Text } from "./given/shapes.ts";
import { inView } from "./roster.ts";
import { sayOutcome } from "./said.ts";
import { asking, routerOf } from "./trpc.ts";

export const search = asking
  .meta({ says: { zh: "在机关名称和正文里查找", en: "looks for a piece of text in names and in prose" } })
  .input(Area.extend({ ...Paged.shape, text: Text }))
  .query(async ({ ctx: { store }, input: { text, ...ask } }) => {
    const { region, below } = ask;
    const [found, roster] = await Promise.all([
      store.search({ text, ...defined(ask) }),
      ask.after === undefined ? store.authorities(defined({ region, below })) : [],
    ]);
    // The store knows letters; initials of pinyin are for the screens to know.
    const named = new Set(found.authorities.map(({ region: at, id }) => `${at}/${id}`));
    const alike = roster
      .filter((one) => !named.has(`${one.region}/${one.id}`) && findable(inView(one), text))
      .slice(0, 100);
    return { ...found, authorities: [...found.authorities, ...alike].map(inView) };
  });

export const statistics = routerOf({
  byRule: asking
    .meta({ says: { zh: "各规则逐年的次数", en: "how often each rule is broken, by year" } })
    .input(Area.optional())
    .query(({ ctx, input }) => ctx.store.statistics(defined(input ?? {}))),
});

export const findings = routerOf({
  list: asking
    .meta({ says: { zh: "各报告的核查结果，分页", en: "what was found in the reports, page by page" } })
    .input(
      Area.extend({
        ...Paged.shape,
        authorities: z.array(AuthorityId).max(5_000).optional(),
        rules: z.array(z.string().max(100)).max(200).optional(),
        severities: Severities.optional(),
        statuses: Statuses.optional(),
      }).optional(),
    )
    .query(async ({ ctx: { store }, input }) => {
      const { items, next } = await store.findings(defined(input ?? {}));
      const layouts = new Map<string, ReturnType<typeof layoutFor>>();
      for (const item of items)
        layouts.get(pathOf(item)) ?? layouts.set(pathOf(item), await layoutIn(store, item, item.rev));
      return {
        items: items.map(({ outcome, ...at }) => ({
          ...at,
          outcome: sayOutcome(outcome, layouts.get(pathOf(at)) as never),
        })),
        next,
      };
    }),
});

export const journal = routerOf({
  list: asking
    .meta({ says: { zh: "日志，新的在前", en: "what was done, newest first" } })
    .input(Area.extend({ ...Paged.shape, region: RegionId.optional(), authority: AuthorityId.optional() }).optional())
    .query(({ ctx, input }) => ctx.store.journal(defined(input ?? {}))),
});

const pathOf = ({ region, year, authority, scope }: Key) => `${region}/${year}/${authority}/${scope}`;

async function layoutIn(store: Store, key: Key, rev: number) {
  const kept = await store.one(key, rev);
  return layoutFor(kept?.report ?? { form: "2021", extensions: [], figures: {} });
}
