export { matrixEvaluator } from "./batch/matrix.ts";
export { type BatchFindings, BatchStatus, checkBatch, type Evaluate } from "./batch.ts";
export type { Address, Cell } from "./cell.ts";
export { cells, isCell, parts } from "./cell.ts";
export { type CheckOptions, check } from "./check.ts";
export * from "./decimal.ts";
export { catalogue, type Entry } from "./derive/catalogue.ts";
export { longHead, longRows, toCsv, wideHead, wideRow } from "./derive/csv.ts";
export { type Ran, run as runExample } from "./derive/example.ts";
export { formPage } from "./derive/formPage.ts";
export { type JsonSchema, jsonSchema } from "./derive/jsonSchema.ts";
export { pages } from "./derive/pages.ts";
export { rulesPage } from "./derive/rulesPage.ts";
export * from "./diagnosis.ts";
export { type Equation, equations } from "./equations.ts";
export * from "./figure.ts";
export type { CellOf, Extension, Form, Instrument, Line, Lines, Section } from "./form.ts";
export * from "./forms/index.ts";
export { ruleset } from "./generated/ruleset.ts";
export { type CellPlace, type FlatLine, type Grid, type Layout, layout, printedBy } from "./layout.ts";
export { levelOf } from "./level.ts";
export * from "./outcome.ts";
export { Packed, type PackedReports, pack, packInto } from "./pack.ts";
export { instancesOf, type Matrix, matrixOf, type Program, programFor, programOf } from "./program.ts";
export { type RepairOptions, repair, repairIn } from "./repair.ts";
export * from "./report.ts";
export { layoutFor, layoutsOf, officialLayout } from "./resolve.ts";
export { addUp, aggregate, type CellSum, type Member, type RosterSum, suspects } from "./roster.ts";
export { type Instance, name, type Relation, type Rule } from "./rule.ts";
export { everyRule, ruleById, rules } from "./rules/index.ts";
export { succeed, successionRules } from "./succession.ts";
export { untangle } from "./untangle.ts";
export { gloss } from "./wording/glossary.ts";
export {
  type DiagnosisSaid,
  type Formula,
  type Lang,
  type RepairSaid,
  type RuleSaid,
  speak,
  type Wording,
} from "./wording/index.ts";
export { plural } from "./wording/plural.ts";
