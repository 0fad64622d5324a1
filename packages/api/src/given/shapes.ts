import { isCell, Outcome, Report } from "@gouji/schema";
import { Key } from "@gouji/store";
import { z } from "zod";
import { limits } from "../context.ts";

export const RegionId = Key.shape.region;
export const AuthorityId = Key.shape.authority;
export const Year = Key.shape.year;
export const Scope = Key.shape.scope;
export const Rev = z.int().min(1).max(1_000_000);

export const Years = z.array(Year).max(120);
export const Cells = z
  .array(z.string().max(200).refine(isCell, "not a cell of any form"))
  .max(400)
  .describe("cell addresses, as requests/received@total");

/** Where and when: without `region` everywhere, with `below` the regions under it too, without `years` always. */
export const Area = z.object({
  region: RegionId.optional(),
  below: z.boolean().optional(),
  years: Years.optional(),
});

export const Paged = z.object({ after: z.string().max(2_000).optional(), limit: z.int().min(1).max(1_000).optional() });

/**
 * Which report. `region` may be left out where one region alone has the authority; `scope` where one report is meant: then it
 * is that of the office before that of a government or a region.
 */
export const Which = z.object({
  region: RegionId.optional(),
  authority: AuthorityId,
  year: Year,
  scope: Scope.optional(),
});
export type Which = z.infer<typeof Which>;

export const Severities = z.array(Outcome.options[0].shape.severity).max(3);
export const Statuses = z.array(z.enum(["fail", "blocked"])).max(2);
export const Name = z.string().min(1).max(500);
export const Text = z.string().trim().min(1).max(200);

const FIGURES = 3_000;
const EXTRAS = 500;
const TEXT = 2_000_000;

/** A report from outside: the shape of the schema, in bounds no published report comes near. */
export const GivenReport = Report.refine(
  ({ figures }) => Object.keys(figures).length <= FIGURES,
  `more than ${FIGURES} figures`,
)
  .refine(({ extras }) => extras.length <= EXTRAS, `more than ${EXTRAS} extras`)
  .refine(
    ({ narratives }) => Object.values(narratives).reduce((sum, text) => sum + (text?.length ?? 0), 0) <= TEXT,
    `more than ${TEXT} characters of prose`,
  );

/** A file as text, since JSON has no bytes. */
export const GivenDocument = z.object({
  name: Name.describe("the file's name"),
  bytes: z
    .string()
    .max(Math.ceil(limits.documentBytes / 3) * 4 + 4)
    .describe("the file, as base64"),
});
export type GivenDocument = z.infer<typeof GivenDocument>;
