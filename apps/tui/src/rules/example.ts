import {
  check,
  formById,
  type Layout,
  layoutFor,
  type Outcome,
  officialLayout,
  type Report,
  type Rule,
  readFigure,
} from "@gouji/schema";

/** The first of a rule's own examples that breaks it: what is set in the report, and what is found in it. */
export interface Example {
  readonly form: string;
  readonly extensions: readonly string[];
  readonly set: Rule["cases"][number]["set"];
  readonly outcome: Outcome;
  readonly layout: Layout;
}

export function exampleOf(rule: Rule): Example | undefined {
  const failing = rule.cases.find(({ expect }) => Object.values(expect).includes("fail"));
  const form = failing && formById(failing.form, failing.extensions);
  if (!failing || !form) return undefined;
  const report = reportOf(failing, officialLayout(form));
  const outcome = check(report).find((one) => one.rule === rule.id && failing.expect[one.instance] === "fail");
  if (!outcome) return undefined;
  const { extensions, set } = failing;
  return { form: failing.form, extensions: extensions ?? [], set, outcome, layout: layoutFor(report) };
}

/** The report that an example stands for: what it does not set is 0. */
function reportOf(
  { form, extensions = [], year, authority, title, other, set }: Rule["cases"][number],
  at: Layout,
): Report {
  const given: Readonly<Record<string, string | null | undefined>> = set;
  const figures = at.cells.flatMap(({ cell, quantity }) => {
    const text = given[cell] === undefined ? "0" : given[cell];
    return text === null ? [] : [[cell, readFigure(text, quantity).figure] as const];
  });
  return {
    form: form as Report["form"],
    extensions: [...extensions],
    year: year ?? null,
    authority: authority ?? null,
    scope: null,
    ...(title !== undefined && { title }),
    figures: Object.fromEntries(figures),
    narratives: other === undefined ? {} : { other },
    extras: [],
  };
}
