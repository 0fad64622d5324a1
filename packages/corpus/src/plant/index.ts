import { type Rule, rules } from "@gouji/schema";
import { documents } from "./document.ts";
import { gaps } from "./gaps.ts";
import type { Planter } from "./planted.ts";
import { rows } from "./rows.ts";
import { breaking } from "./rule.ts";
import { slips } from "./slips.ts";
import { totals } from "./totals.ts";

export type { Planted, Planter, Spoiled, Spoilt } from "./planted.ts";
export { carryMismatch } from "./years.ts";

/** What people and machines do to reports, by name. */
export const planters = { ...slips, ...rows, ...totals, ...gaps, ...documents } satisfies { [name: string]: Planter };

export type PlanterName = keyof typeof planters;

/** For each rule, by its id, a planter that breaks it and no other. */
export const breakers: ReadonlyMap<string, Planter> = new Map(rules.map((rule: Rule) => [rule.id, breaking(rule)]));
