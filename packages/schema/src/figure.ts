import { z } from "zod";
import { Decimal } from "./decimal.ts";

export { readFigure } from "./figure/read.ts";

/**
 * What can stand in a cell. `raw` is the exact source text; `value` is in the unit of the cell.
 * A blank is not zero, nor is a dash, nor is the word 无: only a number can be counted with.
 */
export const Figure = z.discriminatedUnion("state", [
  z.object({ state: z.literal("number"), value: Decimal, raw: z.string() }),
  z.object({ state: z.literal("blank"), raw: z.string() }),
  z.object({ state: z.literal("dash"), raw: z.string() }),
  z.object({ state: z.literal("text"), raw: z.string() }),
]);
export type Figure = z.infer<typeof Figure>;

/**
 * What a cell counts, and the unit in which its value is told. `count`: an integer ≥ 0 is due. `signed`: an integer with its sign (本年增/减).
 * `money`: an exact decimal, kept as written. What is due is for a rule to judge: 1.5 in a cell of counts is read, and is the number 1.5.
 */
export const Quantity = z.object({ kind: z.enum(["count", "signed", "money"]), unit: z.string().min(1) });
export type Quantity = z.infer<typeof Quantity>;

/**
 * One step from the source text towards the value: `from` became `to`. The codes:
 *
 * | code | example |
 * |---|---|
 * | `stray` | [bookmark: Field_1_1_1]174 → 174; 79000.1? → 79000.1 (an amount only) |
 * | `space` | outer, inner and invisible white space |
 * | `remark` | 22（其中修订16件） → 22 |
 * | `fullWidth` | １２ → 12 |
 * | `minus` | −8, –8 → -8: another stroke |
 * | `signedPair` | +(5)-(3), 增5减3 → 2: the change in its two parts |
 * | `signWord` | 减3 → -3, 增10 → 10, +1 → 1, -0 → 0 |
 * | `thousands` | 1,234 → 1234 |
 * | `splitDigits` | 1 6 → 16 |
 * | `trailingZero` | 174.0 → 174 where things are counted |
 * | `unitSuffix` | 3件 → 3; 2560（万元） → 2560万元 |
 * | `unitHead` | 477.35 → 477.35万元: the head of the column names another unit |
 * | `unitConverted` | 2560万元 → 25600000 where 元 is due |
 * | `unitAssumed` | 27270 → 27270: neither the cell nor the head names the unit of the amount |
 */
export const Normalisation = z.object({
  code: z.enum([
    "stray",
    "space",
    "remark",
    "fullWidth",
    "minus",
    "signedPair",
    "signWord",
    "thousands",
    "splitDigits",
    "trailingZero",
    "unitSuffix",
    "unitHead",
    "unitConverted",
    "unitAssumed",
  ]),
  from: z.string(),
  to: z.string(),
});
export type Normalisation = z.infer<typeof Normalisation>;

/**
 * The way from `raw` to `value`, without a gap: the first step starts at `raw`, each further one where the step before it ended, and the last
 * one ends at `value`. Empty where they are equal, and for a figure that is no number.
 */
export const Trail = z.array(Normalisation);
export type Trail = z.infer<typeof Trail>;
