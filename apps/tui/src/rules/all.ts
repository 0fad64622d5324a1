import { type Rule, rules, successionRules } from "@gouji/schema";

/** Every rule that can be explained: those of one report, then those between two years. */
export const allRules: readonly Rule[] = [...rules, ...successionRules];
