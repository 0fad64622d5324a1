import { isCell } from "@gouji/schema";
import { z } from "zod";
import { cellSum, regionSum } from "./aggregate/region.ts";
import { summed, summedCell } from "./aggregate/summed.ts";
import { RegionId, Year } from "./given/shapes.ts";
import { asking, routerOf } from "./trpc.ts";

const Ask = z.object({
  region: RegionId,
  year: Year,
  scopes: z
    .array(z.enum(["agency", "government", "region"]))
    .min(1)
    .max(3)
    .default(["agency"])
    .describe("what the members report for"),
});

const AskCell = Ask.extend({ cell: z.string().max(200).refine(isCell, "not a cell of any form") });

export const aggregate = routerOf({
  region: asking
    .meta({
      says: {
        zh: "一个地区的成员逐格相加，列出未纳入的，并与本级报告核对",
        en: "the members of a region added up cell by cell, with those missing, and the region's own report held against the sum",
      },
    })
    .input(Ask)
    .query(({ ctx, input }) => regionSum(ctx, input)),

  cell: asking
    .meta({ says: { zh: "汇总数的一格，逐个成员列出", en: "one cell of the sum, member by member" } })
    .input(AskCell)
    .query(({ ctx, input }) => cellSum(ctx, input)),

  summed: asking
    .meta({
      says: {
        zh: "一个地区的页面：成员汇总、未纳入的、与本级报告逐格相比，不含成员的报告",
        en: "a region as its page shows it: members added up, those missing, held against its own report; not their reports",
      },
    })
    .input(Ask)
    .query(({ ctx, input }) => summed(ctx, input)),

  terms: asking
    .meta({
      says: {
        zh: "页面上的一格：逐个成员的数、上年的数、存疑的，以及差额可能的来源",
        en: "one cell of that page: each member's figure, last year's, doubts, and what may lie behind a difference",
      },
    })
    .input(AskCell)
    .query(({ ctx, input }) => summedCell(ctx, input)),
});
