import { sayFormula, sayRule } from "./explain.ts";
import { formName, labelOf, partName, pathOf } from "./label.ts";
import { sayHeading, sayOutcome } from "./outcome.ts";
import type { Phrases } from "./phrases.ts";
import { sayDiagnosis, sayRepair } from "./repair.ts";
import type { Wording } from "./wording.ts";

/** The wording of a language, composed of its phrases. */
export const wordingOf = (phrases: Phrases): Wording => ({
  lang: phrases.lang,
  severity: phrases.severity,
  status: phrases.status,
  basisKind: phrases.basisKind,
  label: (cell, layout) => labelOf(cell, layout, phrases),
  path: (cell, layout) => pathOf(cell, layout, phrases),
  form: (form) => formName(form, phrases),
  part: (part, layout) => partName(part, layout, phrases),
  heading: (outcome, layout) => sayHeading(outcome, layout, phrases),
  outcome: (outcome, layout) => sayOutcome(outcome, layout, phrases),
  diagnosis: (diagnosis, layout) => sayDiagnosis(diagnosis, layout, phrases),
  repair: (repair, layout) => sayRepair(repair, layout, phrases),
  problems: phrases.problems,
  formula: (relation, layout) => sayFormula(relation, layout, phrases),
  rule: (rule, layout) => sayRule(rule, layout, phrases),
});
