import { Authority, Region, type Store } from "@gouji/store";
import { findable } from "@gouji/view";
import { z } from "zod";
import { defined } from "./defined.ts";
import { Failure } from "./failure.ts";
import { Area, Text } from "./given/shapes.ts";
import { asking, doing, routerOf } from "./trpc.ts";

const MOST = 5_000;

export const regions = routerOf({
  list: asking
    .meta({ says: { zh: "地区，上级在前", en: "the regions, higher ones first" }, answers: z.array(Region) })
    .query(({ ctx }) => ctx.store.regions()),

  put: doing
    .meta({ says: { zh: "加入或更新地区", en: "adds regions, or says them anew" } })
    .input(z.object({ regions: z.array(Region).min(1).max(MOST) }))
    .mutation(async ({ ctx, input }) => {
      await ctx.store.putRegions(input.regions, ctx.by);
      return { put: input.regions.length };
    }),
});

export const authorities = routerOf({
  list: asking
    .meta({ says: { zh: "机关名录，按机构序列", en: "the roster, in official order" }, answers: z.array(Authority) })
    .input(Area.optional())
    .query(({ ctx, input }) => ctx.store.authorities(defined(input ?? {}))),

  one: asking
    .meta({ says: { zh: "一个机关", en: "one authority" }, answers: Authority })
    .input(z.object({ region: Authority.shape.region.optional(), id: Authority.shape.id }))
    .query(({ ctx, input }) => authorityOf(ctx.store, input.id, input.region)),

  put: doing
    .meta({ says: { zh: "加入或更新机关", en: "adds authorities, or says them anew" } })
    .input(z.object({ authorities: z.array(Authority).min(1).max(MOST) }))
    .mutation(async ({ ctx, input }) => {
      await ctx.store.putAuthorities(input.authorities, ctx.by);
      return { put: input.authorities.length };
    }),

  search: asking
    .meta({
      says: { zh: "按名称、旧称、代码或拼音首字母查机关", en: "finds authorities by name, old name, id or initials" },
      answers: z.array(Authority),
    })
    .input(Area.extend({ text: Text, limit: z.int().min(1).max(100).optional() }))
    .query(async ({ ctx, input: { text, limit = 20, ...area } }) => {
      const all = await ctx.store.authorities(defined(area));
      return all.filter((one) => findable(inView(one), text)).slice(0, limit);
    }),
});

/** The authority of an id. Without a region the id has to be the only one of its kind. */
export async function authorityOf(store: Store, id: string, region?: string): Promise<Authority> {
  const found = (await store.authorities(region === undefined ? {} : { region })).filter((one) => one.id === id);
  const [one] = found;
  if (!one) throw new Failure("unknownAuthority", { authority: id, ...(region !== undefined && { region }) });
  if (found.length > 1) throw new Failure("ambiguous", { authority: id, regions: found.map((each) => each.region) });
  return one;
}

/** What a name comes to when it is compared: without blanks, in one width and case. */
export const plain = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** An authority as the screens know it. */
export const inView = ({ kind, seq, ...one }: Authority) => ({
  ...one,
  seq,
  order: seq,
  ...(kind !== null && { kind }),
});
