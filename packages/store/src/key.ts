import { Level, Scope } from "@gouji/schema";
import { z } from "zod";

/** Text that every engine can keep: PostgreSQL has no NUL, and half a surrogate pair is no character. */
const Text = z
  .string()
  .min(1)
  .max(400)
  .refine((text) => !text.includes("\0") && text.isWellFormed(), "not a text");

/** ASCII, since it stands in addresses and file names: `sl-scjg`. */
const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
const Year = z.int().min(1990).max(2100);

/** Which report. `unstated` where the document does not say whom it covers; such a report enters no sum. */
export const Key = z.object({
  region: Id,
  year: Year,
  authority: Id,
  scope: z.enum([...Scope.options, "unstated"]),
});
export type Key = z.infer<typeof Key>;

/** A place in the tree of regions; `parent` is null at the root. */
export const Region = z.object({
  id: Id,
  parent: Id.nullable(),
  name: Text,
  level: Level,
  seq: z.int().default(0),
});
export type Region = z.infer<typeof Region>;

/** Whoever has to report. Years are report years. */
export const Authority = z.object({
  region: Id,
  id: Id,
  name: Text,
  /** Short names, old names. */
  aliases: z.array(Text).default([]),
  /** Of the pinyin, for searching: `scjg`. */
  initials: z.string().max(80).default(""),
  /** The official order. */
  seq: z.int().default(0),
  level: Level.nullable().default(null),
  /** ASCII: `office`, `department`, `township`, `zone` … */
  kind: Id.nullable().default(null),
  from: Year.nullable().default(null),
  to: Year.nullable().default(null),
  /** Whom it continues, after a merger, a split or a new name. */
  predecessors: z.array(z.object({ region: Id, id: Id })).default([]),
  /** Whether the region adds it up; a vertical agency reports in its own line. */
  counted: z.boolean().default(true),
  /** Years in which it was otherwise. */
  countedIn: z.record(z.string().regex(/^\d{4}$/), z.boolean()).default({}),
});
export type Authority = z.infer<typeof Authority>;

/** Where and when. Without `region` everywhere; with `below` the regions under it too. Without `years` always. */
export interface Area {
  readonly region?: string;
  readonly below?: boolean;
  readonly years?: readonly number[];
}

/** What the caller may say in words of his own. */
export const Who = Text;
export const State = Id;
export const Note = z
  .string()
  .max(4000)
  .transform((text) => text.replaceAll("\0", "").toWellFormed());
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
