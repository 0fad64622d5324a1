import { z } from "zod";
import { Decimal } from "./decimal.ts";

/** One cell to change: what stands there, and what would have to. */
export const Edit = z.object({ cell: z.string(), from: Decimal, to: Decimal });
export type Edit = z.infer<typeof Edit>;

/**
 * What was done to the figures, if an explanation is right. `set`: single cells are wrong. The others are one action that
 * left several cells wrong.
 *
 * | kind | what happened |
 * |---|---|
 * | `swap` | two neighbouring figures changed places |
 * | `shiftRow` | a row slipped to the left or right from a column on |
 * | `copiedRow` | a row holds the figures of the row beside it |
 * | `transposedBlock` | two blocks of equal shape changed places |
 * | `totalNotFilled` | totals were left at 0 |
 * | `transfer` | the same number is too many in one cell of a row and too few in another |
 * | `splitDigits` | the digits of one figure stand in two cells |
 */
export const EditKind = z.enum([
  "set",
  "swap",
  "shiftRow",
  "copiedRow",
  "transposedBlock",
  "totalNotFilled",
  "transfer",
  "splitDigits",
]);
export type EditKind = z.infer<typeof EditKind>;

/**
 * What speaks for an explanation. The first eight tell how a hand slips from the right figure to the one that stands there;
 * `manyTotals`: several totals are at 0; `reader`: text extraction does this too, so look at the source first; `evidence`: another place states the figure.
 */
export const Reason = z.enum([
  "sign",
  "exchanged",
  "doubled",
  "digitCount",
  "replaced",
  "unfilled",
  "notDue",
  "other",
  "manyTotals",
  "reader",
  "evidence",
]);
export type Reason = z.infer<typeof Reason>;

/**
 * One way in which everything in `clears` comes right: nothing that held breaks, every value is one that is due in its
 * cell, and no edit could be left out. `actions` is what a person would have to undo; `cost` compares explanations of as
 * many actions, the lower the likelier.
 */
export const Explanation = z.object({
  edits: z.array(Edit),
  clears: z.array(z.string()),
  kind: EditKind,
  actions: z.int(),
  cost: z.number(),
  reasons: z.array(Reason),
});
export type Explanation = z.infer<typeof Explanation>;

/**
 * A connected group of equations that fail, and what could explain them, likeliest first. Explanations are proposals: none
 * is applied.
 */
export const Diagnosis = z.object({
  type: z.literal("diagnosis"),
  /** The failing instances, as `rule[instance]`. */
  fails: z.array(z.string()),
  explanations: z.array(Explanation),
  /** Every explanation of the fewest cells was found. */
  complete: z.boolean(),
  /** Why not: the search was cut off, more cells are wrong than it looks for, or a figure is beyond exact whole numbers. */
  limit: z.enum(["budget", "size", "range"]).optional(),
  /** The fewest cells that have to change; null where it is not known. */
  minimal: z.int().nullable(),
  /** How many explanations there are, where the list is cut. */
  total: z.int(),
  /** There is one explanation and no other. */
  decided: z.boolean(),
  /** Shared by diagnoses of one report whose likeliest explanation is the same action. */
  group: z.string().nullable(),
});
export type Diagnosis = z.infer<typeof Diagnosis>;
