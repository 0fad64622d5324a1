import { speak } from "@gouji/schema";
import { ruleOf } from "@gouji/view";
import type { Lang } from "../lang.ts";

/** What a rule is called; its id where nobody knows it. */
export function ruleName(id: string, lang: Lang): string {
  const known = names[lang].get(id);
  if (known !== undefined) return known;
  const rule = ruleOf(id);
  const name = rule ? speak[lang].rule(rule).name : id;
  names[lang].set(id, name);
  return name;
}

const names: Readonly<Record<Lang, Map<string, string>>> = { zh: new Map(), en: new Map() };
