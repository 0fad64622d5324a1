import { indicators, keyFigures, measureOf } from "@gouji/view";

const CASES = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"].map(
  (block) => `remedies/cases@${block}.total`,
);

/** What can be chosen from; a link may name any other cell too. */
export const offered: readonly string[] = [
  ...Object.values(keyFigures),
  ...CASES,
  "normative/documents@inForce",
  "licensing/licences@decisions",
  "enforcement/penalties@decisions",
  ...indicators.map(({ id }) => id),
];

export const isMeasure = (id: string): boolean => measureOf(id) !== undefined;
