import type { LibraryMove, Step } from "@gouji/view";

/** Moves over any table that need nothing but their name. */
const plain = ["up", "down", "left", "right", "rowStart", "rowEnd", "pageUp", "pageDown", "first", "last"] as const;

/** Those over a report, whose tables follow one another. */
export const sheetSteps: readonly (Step | "pageUp" | "pageDown")[] = [
  ...plain,
  "blockUp",
  "blockDown",
  "blockLeft",
  "blockRight",
  "nextSection",
  "previousSection",
];

/** Those over authorities × years. */
export const libraryMoves: readonly LibraryMove[] = [
  ...plain,
  "nextYear",
  "previousYear",
  "nextProblem",
  "previousProblem",
];

/** For each move what answers to its key. */
export const answering = <By extends string, Answer>(moves: readonly By[], answer: (by: By) => Answer) =>
  Object.fromEntries(moves.map((by) => [by, answer(by)])) as Record<By, Answer>;
