import { type Layout, layoutFor, type Outcome, type Rule, runExample } from "@gouji/schema";

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
  if (!failing) return undefined;
  const { report, outcomes } = runExample(rule, failing);
  const outcome = outcomes.find(({ status }) => status === "fail");
  if (!outcome) return undefined;
  const { form, extensions = [], set } = failing;
  return { form, extensions, set, outcome, layout: layoutFor(report) };
}
