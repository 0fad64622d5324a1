import type { Layout, Wording } from "@gouji/schema";
import { ruleOf } from "../catalogue.ts";

/** What a rule is called and asks; its id where no catalogue has it. */
export function ruleNamed(id: string, wording: Wording, layout: Layout): { name: string; claims: string } {
  const rule = ruleOf(id);
  if (!rule) return { name: id, claims: "" };
  const { name, claims } = wording.rule(rule, layout);
  return { name, claims };
}
