import { allForms } from "../forms/index.ts";
import { programOf } from "../program.ts";
import { officialLayout } from "../resolve.ts";
import type { Rule } from "../rule.ts";
import { everyRule } from "../rules/index.ts";
import { type Lang, speak } from "../wording/index.ts";
import type { RuleSaid } from "../wording/wording.ts";

/** A rule with all that is said of it; `forms` names the instances that each form asks. */
export interface Entry extends Pick<Rule, "id" | "rev" | "family" | "severity" | "basis" | "cases"> {
  readonly says: Readonly<Record<Lang, RuleSaid>>;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** The catalogue of the rules, as data, in the order in which their findings are listed. */
export const catalogue = (): readonly Entry[] => everyRule.map(entryOf);

function entryOf(rule: Rule): Entry {
  const { id, rev, family, severity, basis, cases } = rule;
  const says = { zh: speak.zh.rule(rule), en: speak.en.rule(rule) };
  return { id, rev, family, severity, basis, says, forms: formsOf(rule), cases };
}

/** The instances of a rule in every official form and extension that asks it. */
export function formsOf(rule: Rule): Record<string, string[]> {
  const asked = allForms.map(officialLayout).map((layout) => {
    const mine = programOf(layout).instances.filter((instance) => instance.rule.id === rule.id);
    return [layout.key, mine.map(({ instance }) => instance)] as const;
  });
  return Object.fromEntries(asked.filter(([, instances]) => instances.length > 0));
}
