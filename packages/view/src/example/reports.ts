import { type Figure, formById, officialLayout, Report } from "@gouji/schema";

/** Reports that the tests of this package share. The county and its figures are invented. */

const COLUMNS = [
  "naturalPerson",
  "legalPerson.business",
  "legalPerson.research",
  "legalPerson.nonprofit",
  "legalPerson.legalService",
  "legalPerson.other",
  "total",
] as const;

const TABLE_THREE: Readonly<Record<string, readonly number[]>> = {
  received: [96, 24, 0, 1, 5, 2, 128],
  pendingAtStart: [5, 1, 0, 0, 0, 0, 6],
  "processed.granted": [48, 10, 0, 1, 1, 1, 61],
  "processed.grantedInPart": [9, 2, 0, 0, 1, 0, 12],
  "processed.denied.forbiddenByLaw": [2, 1, 0, 0, 0, 0, 3],
  "processed.denied.thirdPartyRights": [6, 3, 0, 0, 0, 0, 9],
  "processed.denied.internalAffairs": [2, 0, 0, 0, 0, 0, 2],
  "processed.denied.deliberativeProcess": [3, 1, 0, 0, 1, 0, 5],
  "processed.denied.administrativeQuery": [1, 0, 0, 0, 0, 0, 1],
  "processed.unavailable.notHeld": [16, 4, 0, 0, 1, 1, 22],
  "processed.unavailable.needsCreation": [3, 1, 0, 0, 0, 0, 4],
  "processed.unavailable.stillUnclear": [1, 0, 0, 0, 1, 0, 2],
  "processed.declined.petition": [2, 1, 0, 0, 0, 0, 3],
  "processed.declined.repeated": [1, 0, 0, 0, 0, 0, 1],
  "processed.otherwise.notCorrected": [2, 0, 0, 0, 0, 0, 2],
  "processed.total": [96, 23, 0, 1, 5, 2, 127],
  pendingAtEnd: [5, 2, 0, 0, 0, 0, 7],
};

/** A cell set to a number, "" for blank, null for absent. */
export type Set = Readonly<Record<string, string | null>>;

export const figure = (text: string): Figure =>
  text === "" ? { state: "blank", raw: "" } : { state: "number", value: text, raw: text };

/** A report of zeros, but for the cells that are set. */
export function reportOf(form: string, set: Set = {}, more: Record<string, unknown> = {}): Report {
  const figures: Record<string, Figure> = {};
  for (const { cell } of officialLayout(formById(form) as never).cells) figures[cell] = figure("0");
  for (const [cell, text] of Object.entries(set)) {
    if (text === null) delete figures[cell];
    else figures[cell] = figure(text);
  }
  return Report.parse({ form, year: 2024, authority: "示例县市场监督管理局", scope: "agency", figures, ...more });
}

/** A report whose 42 equations hold. */
export const balanced = (set: Set = {}, more: Record<string, unknown> = {}): Report => {
  const cells = Object.entries(TABLE_THREE).flatMap(([row, values]) =>
    values.map((value, i) => [`requests/${row}@${COLUMNS[i]}`, String(value)] as const),
  );
  return reportOf("2021", { ...Object.fromEntries(cells), ...set }, more);
};

/** The same with 5 where 7 is due: one problem, two equations. */
export const oneSlip = (): Report => balanced({ "requests/pendingAtEnd@total": "5" });
