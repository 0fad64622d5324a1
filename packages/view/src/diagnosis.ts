import type { DiagnosisSaid, RepairSaid } from "@gouji/schema";

/** A way to make a group of failures hold; what else a search knows about it travels along unread. */
export type Repair = RepairSaid;

/** What a screen needs to know of a diagnosis. Those that share a `group` are one and the same action. */
export interface Diagnosis extends DiagnosisSaid {
  readonly group?: string | number | undefined;
}

/** How many repairs there are to choose from, those that the list was cut off before included. */
export const candidates = (diagnosis: Diagnosis): number =>
  Math.max(diagnosis.total ?? 0, diagnosis.explanations.length);

/** One repair and no other: only then a cell is called wrong. */
export const isUnique = (diagnosis: Diagnosis): boolean => diagnosis.complete && candidates(diagnosis) === 1;
