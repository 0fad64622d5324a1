import type { Rule } from "../rule.ts";
import { disclosure } from "./disclosure.ts";
import { documents } from "./document.ts";
import { figures } from "./figures.ts";
import { members } from "./members.ts";
import { remedies } from "./remedies.ts";
import { requests } from "./requests.ts";
import { statistics } from "./statistics.ts";
import { years } from "./years.ts";

/** The rules about one report, in the order in which their findings are listed. */
export const rules: readonly Rule[] = [
  ...requests,
  ...remedies,
  ...disclosure,
  ...statistics,
  ...figures,
  ...documents,
];

/** Every rule there is: about one report, between years, and between a region and its members. */
export const everyRule: readonly Rule[] = [...rules, ...years, ...members];

const byId = new Map(everyRule.map((rule) => [rule.id, rule]));

/** The rule of that id, if there is one. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
