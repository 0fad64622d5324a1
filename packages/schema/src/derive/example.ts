import { check } from "../check.ts";
import { readFigure } from "../figure.ts";
import { formById } from "../forms/index.ts";
import type { Outcome } from "../outcome.ts";
import { Report } from "../report.ts";
import { officialLayout } from "../resolve.ts";
import type { Case, Rule } from "../rule.ts";
import { type Known, succeed } from "../succession.ts";

/** What an example of a rule gave, when it ran. */
export interface Ran {
  readonly example: Case;
  readonly report: Report;
  readonly outcomes: readonly Outcome[];
}

const THIS_YEAR = 2022;

/**
 * Runs an example of a rule and gives the outcomes that it speaks of. Throws where one is not as expected, so that nothing
 * is published that does not hold.
 */
export function run(rule: Rule, example: Case): Ran {
  const betweenYears = rule.subject.over === "years";
  const report = reportOf(example, betweenYears ? THIS_YEAR : example.year);
  const found = betweenYears ? succeed(report, before(example), known(example)) : check(report);
  const outcomes = Object.entries(example.expect).map(([instance, status]) => {
    const outcome = found.find((one) => one.rule === rule.id && one.instance === instance);
    if (outcome?.status !== status) {
      throw new Error(`${rule.id}[${instance}]: ${outcome?.status ?? "no answer"} where ${status} is expected`);
    }
    return outcome;
  });
  return { example, report, outcomes };
}

/** The report that an example stands for: what it does not set is 0. */
export function reportOf(example: Omit<Case, "expect">, year?: number): Report {
  const { form, extensions = [], authority, scope, title, published, other, overview } = example;
  const known = formById(form, extensions);
  if (!known) throw new RangeError(`unknown form: ${form}`);
  const set: Readonly<Record<string, string | null | undefined>> = example.set;
  const figures = officialLayout(known).cells.flatMap(({ cell, quantity }) => {
    const raw = set[cell] === undefined ? "0" : set[cell];
    return raw === null ? [] : [[cell, readFigure(raw, quantity).figure] as const];
  });
  return Report.parse({
    form,
    extensions,
    year: year ?? null,
    authority: authority ?? null,
    scope: scope ?? null,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    figures: Object.fromEntries(figures),
    narratives: { ...(other !== undefined && { other }), ...(overview !== undefined && { overview }) },
  });
}

const known = ({ form, past = [], earlier }: Case): Known => ({
  past: past.map((set, i) => reportOf({ form, set }, THIS_YEAR - 2 - i)),
  ...(earlier && { earlier: reportOf({ form, ...earlier }, THIS_YEAR) }),
});

const before = ({ before }: Case): Report | undefined => (before ? reportOf(before, THIS_YEAR - 1) : undefined);
