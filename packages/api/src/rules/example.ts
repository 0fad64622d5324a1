import { layoutFor, ruleById, runExample } from "@gouji/schema";
import { sayOutcome } from "../said.ts";

/** The examples of a rule, each asked anew: what is set in a report whose other cells are 0, and what is found in it. */
export function examplesOf(id: string) {
  const rule = ruleById(id);
  if (!rule) return [];
  return rule.cases.map((example) => {
    const { form, extensions = [], set, before } = example;
    const { report, outcomes } = runExample(rule, example);
    return {
      form,
      extensions: [...extensions],
      set: { ...set } as Record<string, string | null>,
      before: before ? { form: before.form, set: { ...before.set } as Record<string, string | null> } : null,
      outcomes: outcomes.map((outcome) => sayOutcome(outcome, layoutFor(report))),
    };
  });
}
