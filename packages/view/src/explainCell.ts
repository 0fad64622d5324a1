import { type Lang, type Outcome, type Report, speak } from "@gouji/schema";
import { cellsOf, isEquation } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { type Shown, show } from "./figureText.ts";
import { historyOf, type PastValue } from "./history.ts";
import { type CellMarks, marksOf, unmarked } from "./marks.ts";
import { type Mention, mentionOf } from "./mention.ts";
import { type Problem, problemsOf } from "./problems.ts";
import { relationsOf } from "./selection.ts";
import { words } from "./words.ts";

/** Everything about one cell. */
export interface ExplainedCell extends Shown {
  readonly cell: string;
  readonly label: string;
  /** 三 › 四、结转下年度继续办理 › 总计 */
  readonly path: string;
  readonly unit: string;
  readonly marks: CellMarks;
  /** What stands there in words: 空白, 原文“—”; "" for a plain number. */
  readonly note: string;
  /** Its relations within the report, whatever became of them. */
  readonly relations: readonly (Mention & { readonly sentence: string })[];
  /** How many of them are equations, and how many of those hold. */
  readonly equations: number;
  readonly holding: number;
  /** 参与 3 条等式，全部成立 */
  readonly equationsSaid: string;
  /** Findings that speak of it and are no relation, and questions that wait for it. */
  readonly findings: readonly Mention[];
  readonly blocked: readonly Mention[];
  /** What its parts add up to, for a total whose parts are all there. */
  readonly computed: string | null;
  readonly history: readonly PastValue[];
  /** As a screen reader says it. */
  readonly speech: string;
}

/** Lays a cell out. Throws a RangeError where the form does not have it. */
export function explainCell(
  cell: string,
  examined: Examined,
  lang: Lang,
  options: { readonly problems?: readonly Problem[]; readonly years?: readonly Report[] } = {},
): ExplainedCell {
  const { report, layout, outcomes } = examined;
  const place = layout.place.get(cell);
  if (!place) throw new RangeError(`${layout.key} has no cell ${cell}`);
  const shown = show(report.figures[cell]);
  const relations = relationsOf(outcomes, cell);
  const label = speak[lang].label(cell, layout);
  const mine = outcomes.filter((outcome) => cellsOf(outcome).includes(cell));
  const mention = (outcome: Outcome) => mentionOf(outcome, layout, lang);
  const marks = marksOf(examined, options.problems ?? problemsOf(examined)).get(cell) ?? unmarked;
  const equations = relations.filter(isEquation);
  const holding = equations.filter(({ status }) => status === "pass").length;
  const equationsSaid = words[lang].report.equations(equations.length, holding);
  const note = words[lang].note(shown.state, shown.raw);
  return {
    ...shown,
    cell,
    label,
    path: speak[lang].path(cell, layout),
    unit: place.quantity.unit,
    marks,
    note,
    relations: relations.map((one) => ({ ...mention(one), sentence: speak[lang].outcome(one, layout) })),
    equations: equations.length,
    holding,
    equationsSaid,
    findings: mine.filter((one) => one.status === "fail" && one.kind !== "relation").map(mention),
    blocked: mine.filter((one) => one.status === "blocked").map(mention),
    computed: computedOf(cell, outcomes),
    history: historyOf(cell, withOwn(report, options.years ?? [])),
    speech: words[lang].speech({
      label,
      value: shown.value ?? note,
      standing: equationsSaid,
      severity: marks.worst === null ? null : speak[lang].severity[marks.worst],
    }),
  };
}

/** The sum of the parts where the cell alone stands on the right, which is where a total stands. */
function computedOf(cell: string, outcomes: readonly Outcome[]): string | null {
  const total = outcomes.find(
    (one) => isEquation(one) && one.right.terms.length === 1 && one.right.terms[0]?.cell === cell,
  );
  return total?.left.sum ?? null;
}

const withOwn = (report: Report, years: readonly Report[]): readonly Report[] =>
  years.some((other) => other.year === report.year) ? years : [...years, report];
