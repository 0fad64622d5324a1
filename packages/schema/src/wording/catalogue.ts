import type { Rule } from "../rule.ts";
import { rules } from "../rules/index.ts";
import { members } from "../rules/members.ts";
import { years } from "../rules/years.ts";

/** Every rule that may be spoken of, by id: of one report, between two years, and between a region and its members. */
export const everyRule: ReadonlyMap<string, Rule> = new Map(
  [...rules, ...years, ...members].map((rule) => [rule.id, rule]),
);
