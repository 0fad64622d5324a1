export { catalogue, ruleOf } from "./catalogue.ts";
export * from "./columns.ts";
export { compactLabels } from "./compact.ts";
export {
  type Compared,
  compareYears,
  type Entry,
  type FormBreak,
  type MeasureInfo,
  type Point,
  type Series,
  type Table,
} from "./compare.ts";
export * from "./composition.ts";
export { copyText } from "./copy.ts";
export * from "./counts.ts";
export * from "./digest.ts";
export type { Elsewhere, Support } from "./elsewhere.ts";
export * from "./equation.ts";
export * from "./equationShown.ts";
export * from "./examine.ts";
export * from "./explain.ts";
export * from "./explainCell.ts";
export { isGap, type Shown, show } from "./figureText.ts";
export * from "./filing.ts";
export * from "./findings.ts";
export * from "./focus.ts";
export * from "./format.ts";
export { type BlockedGroup, type BlockedPlace, blockedGroups } from "./gaps.ts";
export * from "./ground.ts";
export * from "./help.ts";
export { historyOf, type PastValue } from "./history.ts";
export * from "./indicators.ts";
export * from "./keyNames.ts";
export * from "./keys.ts";
export * from "./library.ts";
export * from "./libraryFocus.ts";
export * from "./libraryQuery.ts";
export type { Words as LineWords } from "./line.ts";
export * from "./link.ts";
export { lookSaid } from "./lookSaid.ts";
export { type CellMarks, type Marks, marksOf, unmarked } from "./marks.ts";
export { type Measure, type MeasureId, measureOf, usualMeasures } from "./measure.ts";
export * from "./mention.ts";
export * from "./palette.ts";
export { hasInitials } from "./pinyin.ts";
export { type Part, type Problem, problemOf, problemsOf } from "./problems.ts";
export * from "./region.ts";
export type { Named, Roster } from "./roster.ts";
export * from "./rulePage.ts";
export { type Highlight, highlight, type Role, relationsOf, type Selection, type Sign } from "./selection.ts";
export * from "./severity.ts";
export * from "./sheet.ts";
export type { Label, Skeleton, SkeletonRow } from "./skeleton.ts";
export type { Source } from "./sources.ts";
export * from "./standings.ts";
export * from "./summary.ts";
export * from "./summed.ts";
export * from "./trial.ts";
export type { Evidence, RepairShown, Verdict } from "./verdict.ts";
export { type Words, words } from "./words.ts";
