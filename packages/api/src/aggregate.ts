import { isCell } from "@gouji/schema";
import { z } from "zod";
import { cellSum, regionSum } from "./aggregate/region.ts";
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
    .input(Ask.extend({ cell: z.string().max(200).refine(isCell, "not a cell of any form") }))
    .query(({ ctx, input }) => cellSum(ctx, input)),
});
