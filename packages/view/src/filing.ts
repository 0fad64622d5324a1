/**
 * How a year of an authority stands in the library. `notDue`: it did not exist then, or reports elsewhere. `unreadable`: a
 * document is there that could not be read.
 */
export const filingStates = [
  "notDue",
  "missing",
  "draft",
  "filed",
  "returned",
  "reviewed",
  "published",
  "unreadable",
] as const;
export type FilingState = (typeof filingStates)[number];

/** Something was handed in, so that it can be judged. */
export const isFiled = (state: FilingState): boolean =>
  state === "filed" || state === "returned" || state === "reviewed" || state === "published";

/** In these a report is there to be judged. */
export const judgedStates = filingStates.filter(isFiled);

/** A report is owed, whether or not it came. */
export const isDue = (state: FilingState): boolean => state !== "notDue";
