import { memberRules, type Rule, rules, successionRules } from "@gouji/schema";

/** Every rule there is: of one report, between years, and between a region and its members. */
export const catalogue: readonly Rule[] = [...rules, ...successionRules, ...memberRules];

const byId = new Map(catalogue.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id);
