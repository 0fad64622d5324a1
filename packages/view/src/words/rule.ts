import { type Layout, ruleById, successionRules, type Wording } from "@gouji/schema";

/** What a rule is called and asks; its id where no catalogue has it. */
export function ruleNamed(id: string, wording: Wording, layout: Layout): { name: string; claims: string } {
  const rule = ruleById(id) ?? successionRules.find((one) => one.id === id);
  if (!rule) return { name: id, claims: "" };
  const { name, claims } = wording.rule(rule, layout);
  return { name, claims };
}
