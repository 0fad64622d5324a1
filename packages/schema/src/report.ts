import { z } from "zod";
import { Figure } from "./figure.ts";
import { type FormId, formById, forms } from "./forms/index.ts";

/**
 * Whom the figures cover: one office, a government with its departments, or a region with all below it. It is announced
 * by the report, never derived from the name.
 */
export const Scope = z.enum(["agency", "government", "region"]);
export type Scope = z.infer<typeof Scope>;

/** Prose by section; beside a table it is the text around it. `capacity` belongs to the Ningbo extension. */
export const Narratives = z.partialRecord(
  z.enum(["overview", "disclosure", "requests", "remedies", "problems", "other", "capacity"]),
  z.string(),
);
export type Narratives = z.infer<typeof Narratives>;

/** A table or section of no known form, kept as it stood. */
export const Extra = z.object({
  title: z.string(),
  grid: z.array(z.array(z.string())).optional(),
  text: z.string().optional(),
  place: z.unknown().optional(),
});
export type Extra = z.infer<typeof Extra>;

/** How an authority stands in the state; only some may issue 规章. */
export const Level = z.enum(["state", "province", "prefecture", "county", "township"]);
export type Level = z.infer<typeof Level>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * One annual report. `figures` holds the cells the document has, by address: a cell that it does not have is left out, which
 * is not the same as blank. `year` is the year reported on. `null` means that the document does not say.
 */
export const Report = z.object({
  form: z.enum(forms.map((form) => form.id) as [FormId, ...FormId[]]),
  /** Ids of the local extensions whose tables the report carries. */
  extensions: z.array(z.string()).default([]),
  year: z.int().min(1990).max(2100).nullable(),
  authority: z.string().min(1).max(200).nullable(),
  scope: Scope.nullable().default(null),
  /** From a roster; without one the name may tell (`levelOf`). */
  level: Level.optional(),
  title: z.string().max(500).optional(),
  /** The date under the report, as ISO. */
  signedOff: z.string().regex(ISO_DATE).optional(),
  /** The date it was made public, as ISO: from the page it stood on, never from its sign-off. */
  published: z.string().regex(ISO_DATE).optional(),
  figures: z.record(z.string().max(200), Figure),
  narratives: Narratives.default({}),
  extras: z.array(Extra).default([]),
});
export type Report = z.infer<typeof Report>;

/** The form a report follows, with its extensions. Throws a RangeError where it is unknown. */
export function formOf(report: Pick<Report, "form" | "extensions">) {
  const form = formById(report.form, report.extensions);
  if (!form) throw new RangeError(`unknown form: ${[report.form, ...report.extensions].join("+")}`);
  return form;
}
