import { z } from "zod";
import { Decimal } from "./decimal.ts";

/** What became of one rule instance. Blocked is an answer of its own: a figure it needs is not there. */
export const Status = z.enum(["pass", "fail", "blocked", "notApplicable"]);
export type Status = z.infer<typeof Status>;

export const Severity = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof Severity>;

/** A term of a sum; `value` is null where the cell holds no number. */
export const OutcomeTerm = z.object({
  cell: z.string(),
  weight: z.int(),
  value: Decimal.nullable(),
  /** The year of the report it is from, where that is not the one asked about. */
  year: z.int().nullable().optional(),
  /** The authority whose report it is from, where that is not the one asked about. */
  authority: z.string().nullable().optional(),
});

/** One side of a relation, its terms in the order of the form; `sum` is null where a term is missing. */
export const OutcomeSide = z.object({
  sum: Decimal.nullable(),
  terms: z.array(OutcomeTerm),
  /** A whole number the rule adds to the terms, where it is not 0. */
  constant: z.int().optional(),
});

const common = {
  type: z.literal("outcome"),
  rule: z.string(),
  instance: z.string(),
  status: Status,
  severity: Severity,
  left: OutcomeSide,
  right: OutcomeSide,
  /** Operands that hold no number. */
  missing: z.array(z.string()).optional(),
  /** What the answer would be if every missing operand were 0; an offer, never a default. */
  ifZero: z.enum(["pass", "fail"]).optional(),
  /** No value of the missing operands could make it hold. */
  certain: z.literal(true).optional(),
  /** The other report, for rules between years. */
  compared: z.object({ authority: z.string().nullable(), year: z.int().nullable(), form: z.string() }).optional(),
  /** It holds within the precision in which the amounts are written. */
  rounding: z.literal(true).optional(),
  /** Members whose reports are not there, for sums over a region. */
  absent: z.array(z.string()).optional(),
  rev: z.int(),
  basis: z.enum(["printed", "label", "derived", "plausibility"]),
  /** The words of the form it rests on. */
  quote: z.string().optional(),
  /** Names rule, instance, authority and year, never the values: a verdict on it survives a correction. */
  fingerprint: z.string(),
};

/**
 * The answer of one rule instance. `relation`: two sums compared; `residual` = left − right. `condition`: something a rule
 * asks of several cells that is no sum. `figure`: of one cell. `part`: of a table or section. `document`: of the whole.
 */
export const Outcome = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("relation"),
    ...common,
    relation: z.enum(["=", "<=", ">="]),
    residual: Decimal.nullable(),
  }),
  z.object({ kind: z.literal("condition"), ...common, relation: z.null(), residual: z.null() }),
  z.object({
    kind: z.literal("figure"),
    ...common,
    relation: z.null(),
    residual: z.null(),
    raw: z.string().optional(),
  }),
  z.object({ kind: z.literal("part"), ...common, relation: z.null(), residual: z.null() }),
  z.object({
    kind: z.literal("document"),
    ...common,
    relation: z.null(),
    residual: z.null(),
    /** The form due for the year. */
    due: z.string().optional(),
    /** When the report was published, and by when it had to be. */
    published: z.string().optional(),
    deadline: z.string().optional(),
  }),
]);
export type Outcome = z.infer<typeof Outcome>;
export type RelationOutcome = Extract<Outcome, { kind: "relation" }>;
