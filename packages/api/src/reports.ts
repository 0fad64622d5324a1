import { layoutFor } from "@gouji/schema";
import { Key } from "@gouji/store";
import { z } from "zod";
import { defined } from "./defined.ts";
import {
  Area,
  AuthorityId,
  GivenDocument,
  GivenReport,
  Paged,
  RegionId,
  Rev,
  Scope,
  Which,
  Year,
} from "./given/shapes.ts";
import { judgeKept, yearAfter } from "./reports/judge.ts";
import { one } from "./reports/one.ts";
import { type PutItem, putDocument, putReport } from "./reports/put.ts";
import { keyOf, nothing } from "./reports/which.ts";
import { sayNote, sayOutcome } from "./said.ts";
import { asking, doing, routerOf } from "./trpc.ts";

const At = Which.extend({ rev: Rev.optional() });

const Wishes = z.object({
  region: RegionId.optional(),
  authority: AuthorityId.optional().describe(
    "whose report it is; without it the report's own words are looked up on the roster",
  ),
  year: Year.optional(),
  scope: Scope.optional(),
  onto: z.int().min(0).optional().describe("the revision begun from; refused if another came between"),
  state: Key.shape.authority.optional(),
  note: z.string().max(4_000).optional(),
  enrol: z
    .boolean()
    .optional()
    .describe("put whoever the report names on the roster of the region, if he is not there"),
  again: z.boolean().optional().describe("keep it although the same document is there"),
});

const Put = Wishes.extend({ document: GivenDocument.optional(), report: GivenReport.optional() }).refine(
  ({ document, report }) => (document === undefined) !== (report === undefined),
  "either a document or a report",
);

export const reports = routerOf({
  list: asking
    .meta({
      says: { zh: "报告清单，分页；removed 看回收站", en: "the reports, page by page; `removed` for those in the bin" },
    })
    .input(
      Area.extend({
        ...Paged.shape,
        authorities: z.array(AuthorityId).max(5_000).optional(),
        removed: z.boolean().optional(),
      }).optional(),
    )
    .query(({ ctx, input }) => ctx.store.list(defined(input ?? {}))),

  one: asking
    .meta({
      says: {
        zh: "一份报告：数字、核查结果、修正建议、上年和下年",
        en: "one report: figures, findings, repairs, and the reports of the years beside it",
      },
    })
    .input(At.extend({ all: z.boolean().default(false).describe("outcomes that pass or do not apply too") }))
    .query(({ ctx, input: { rev, all, ...which } }) => one(ctx.store, which, { rev, all })),

  history: asking
    .meta({ says: { zh: "一份报告的全部版本，新的在前", en: "every revision of a report, newest first" } })
    .input(Which)
    .query(async ({ ctx, input }) => ctx.store.history(await keyOf(ctx.store, input))),

  reading: asking
    .meta({ says: { zh: "这一版是怎样从原件读出来的", en: "how a revision was read from its document" } })
    .input(At)
    .query(async ({ ctx, input: { rev, ...which } }) => {
      const key = await keyOf(ctx.store, which);
      const kept = await ctx.store.one(key, rev);
      if (!kept) throw nothing(key, rev);
      const reading = Reading.parse((await ctx.store.reading(key, kept.rev)) ?? {});
      return {
        ...key,
        rev: kept.rev,
        original: kept.original,
        ...reading,
        notes: reading.notes.map((note) => sayNote(note as never)),
      };
    }),

  outcomes: asking
    .meta({ says: { zh: "一版报告保存时的核查结果", en: "what was found in a revision when it was judged" } })
    .input(At)
    .query(async ({ ctx, input: { rev, ...which } }) => {
      const key = await keyOf(ctx.store, which);
      const kept = await ctx.store.one(key, rev);
      if (!kept) throw nothing(key, rev);
      const layout = layoutFor(kept.report);
      const outcomes = await ctx.store.outcomes(key, kept.rev);
      return {
        ...key,
        rev: kept.rev,
        ruleset: kept.ruleset,
        counts: kept.counts,
        outcomes: outcomes.map((outcome) => sayOutcome(outcome, layout)),
      };
    }),

  put: doing
    .meta({
      says: {
        zh: "提交一份文件或一份报告：读、查、存",
        en: "hands in a document or a report: it is read, checked and kept",
      },
    })
    .input(Put)
    .mutation(async ({ ctx, input: { document, report, ...wishes } }): Promise<{ items: PutItem[] }> => {
      if (document)
        return { items: await putDocument(ctx, document.name, Buffer.from(document.bytes, "base64"), wishes) };
      return { items: report ? [await putReport(ctx, "", report, wishes)] : [] };
    }),

  remove: doing
    .meta({ says: { zh: "移到回收站", en: "moves a report to the bin" } })
    .input(Which)
    .mutation(async ({ ctx, input }) => {
      const key = await keyOf(ctx.store, input);
      await ctx.store.remove(key, ctx.by);
      await judgeKept(ctx.store, yearAfter(key), ctx.by);
      return key;
    }),

  restore: doing
    .meta({ says: { zh: "从回收站恢复", en: "takes a report out of the bin" } })
    .input(Which)
    .mutation(async ({ ctx, input }) => {
      const key = await keyOf(ctx.store, input);
      await ctx.store.restore(key, ctx.by);
      // While it lay in the bin, last year's may have become another.
      await judgeKept(ctx.store, key, ctx.by);
      await judgeKept(ctx.store, yearAfter(key), ctx.by);
      return key;
    }),
});

/** As `put` hands it to the store; a report that came as JSON has none. */
const Reading = z.object({
  notes: z.array(z.looseObject({ code: z.string() })).default([]),
  places: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  confidence: z.record(z.string(), z.object({ word: z.string(), reason: z.string() })).default({}),
});
