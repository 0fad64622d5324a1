import {
  check,
  formById,
  layoutFor,
  officialLayout,
  Report,
  readFigure,
  ruleById,
  succeed,
  successionRules,
} from "@gouji/schema";
import { sayOutcome } from "../said.ts";

type Rule = NonNullable<ReturnType<typeof ruleById>>;
type Case = Rule["cases"][number];

/** The examples of a rule, each asked anew: what is set in a report whose other cells are 0, and what is found in it. */
export function examplesOf(id: string) {
  const rule = ruleById(id) ?? successionRules.find((one) => one.id === id);
  return (rule?.cases ?? []).map((example) => {
    const { form, extensions = [], set, before, expect } = example;
    const report = reportOf(example, before === undefined ? example.year : THIS_YEAR);
    const found =
      before === undefined ? check(report) : succeed(report, before ? reportOf(before, THIS_YEAR - 1) : undefined);
    const outcomes = found.filter((one) => one.rule === id && one.instance in expect);
    return {
      form,
      extensions: [...extensions],
      set: { ...set } as Record<string, string | null>,
      before: before ? { form: before.form, set: { ...before.set } as Record<string, string | null> } : null,
      outcomes: outcomes.map((outcome) => sayOutcome(outcome, layoutFor(report))),
    };
  });
}

const THIS_YEAR = 2022;

function reportOf(
  { form, set, ...more }: Pick<Case, "form" | "set"> & Partial<Case>,
  year: number | undefined,
): Report {
  const known = formById(form, more.extensions);
  if (!known) throw new RangeError(`unknown form: ${form}`);
  const given: Readonly<Record<string, string | null | undefined>> = set;
  const figures = officialLayout(known).cells.flatMap(({ cell, quantity }) => {
    const raw = given[cell] === undefined ? "0" : given[cell];
    return raw === null ? [] : [[cell, readFigure(raw, quantity).figure] as const];
  });
  const { overview, other, title } = more;
  return Report.parse({
    form,
    extensions: more.extensions ?? [],
    year: year ?? null,
    authority: more.authority ?? null,
    ...(title !== undefined && { title }),
    figures: Object.fromEntries(figures),
    narratives: { ...(overview !== undefined && { overview }), ...(other !== undefined && { other }) },
  });
}
