import type { Rule } from "../rule.ts";
import { disclosure } from "./disclosure.ts";
import { documents } from "./document.ts";
import { figures } from "./figures.ts";
import { remedies } from "./remedies.ts";
import { requests } from "./requests.ts";
import { statistics } from "./statistics.ts";

/** Every rule, in the order in which its findings are listed. */
export const rules: readonly Rule[] = [
  ...requests,
  ...remedies,
  ...disclosure,
  ...statistics,
  ...figures,
  ...documents,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id, if there is one. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
