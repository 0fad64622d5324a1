import {
  allForms,
  everyRule,
  type Form,
  type Instance,
  officialLayout,
  programOf,
  type Rule,
  type speak,
} from "@gouji/schema";
import { words } from "@gouji/view";
import { usage } from "../failure.ts";
import { type Both, inBoth, type Lang } from "../lang.ts";
import { nearest } from "../nearest.ts";
import { type Example, exampleOf } from "./example.ts";

type Speak = typeof speak;

/** A rule, and one of its instances where that was asked for. */
export interface Asked {
  readonly rule: Rule;
  readonly instance?: string;
}

/** Finds `requests/flow` or `requests/flow[total]`. Throws a Failure that tells which was probably meant. */
export function ruleNamed(name: string): Asked {
  const [, id = name, instance] = /^(.*?)\[(.*)\]$/.exec(name) ?? [];
  const ids = everyRule.map((rule) => rule.id);
  const rule = everyRule.find((one) => one.id === id);
  if (!rule) throw unknown(name, nearest(id, ids));
  if (instance === undefined) return { rule };
  const known = [...new Set(formsOf(rule).flatMap(({ instances }) => instances.map((one) => one.instance)))];
  if (known.includes(instance)) return { rule, instance };
  const meant = nearest(instance, known);
  throw unknown(name, meant && `${id}[${meant}]`);
}

/** The forms that ask a rule, newest first, with what they ask; one with an extension only where it asks something of its own. */
export const formsOf = (rule: Rule) =>
  [...allForms]
    .sort((a, b) => b.years.from - a.years.from)
    .map(officialLayout)
    .map((layout) => ({ layout, instances: programOf(layout).instances.filter((one) => one.rule === rule) }))
    .filter(({ layout: { form }, instances }) =>
      instances.some(({ left }) => form.extensions.length === 0 || own(form, left)),
    );

/** Whether an instance asks about the tables that the extension brings. */
const own = ({ extensions }: Form, { terms }: Instance["left"]) =>
  terms.some(({ cell }) => extensions.some(({ tables }) => tables.some((table) => cell.startsWith(`${table}/`))));

/** A rule as `explain --format json` prints it. */
export interface Entry {
  readonly id: string;
  readonly instance?: string;
  readonly rev: number;
  readonly severity: Rule["severity"];
  readonly name: Both;
  readonly claims: Both;
  readonly formula: Both;
  readonly basis: { readonly kind: Rule["basis"]["kind"]; readonly text: Both };
  readonly forms: readonly { readonly id: string; readonly name: Both; readonly instances: readonly string[] }[];
  readonly causes: Readonly<Record<Lang, readonly string[]>>;
  /** A report in little that breaks it, every cell that is not set being 0, and what is found in it. */
  readonly example?: Pick<Example, "form" | "extensions" | "set" | "outcome"> & { readonly message: Both };
}

/** All there is to say of a rule, as data. */
export function entry({ rule, instance }: Asked, speak: Speak): Entry {
  const said = { zh: speak.zh.rule(rule), en: speak.en.rule(rule) };
  const example = exampleOf(rule);
  return {
    id: rule.id,
    ...(instance !== undefined && { instance }),
    rev: rule.rev,
    severity: rule.severity,
    name: inBoth((lang) => said[lang].name),
    claims: inBoth((lang) => said[lang].claims),
    formula: inBoth((lang) => formula({ rule, ...(instance !== undefined && { instance }) }, speak, lang)),
    basis: { kind: rule.basis.kind, text: inBoth((lang) => said[lang].basis) },
    forms: formsOf(rule).map(({ layout, instances }) => ({
      id: layout.key,
      name: inBoth((lang) => speak[lang].form(layout.form)),
      instances: instances.map((one) => one.instance),
    })),
    causes: inBoth((lang) => said[lang].causes),
    ...(example && { example: told(example, speak) }),
  };
}

const told = ({ layout, outcome, ...example }: Example, speak: Speak) => ({
  ...example,
  outcome,
  message: inBoth((lang) => speak[lang].outcome(outcome, layout)),
});

/** The relation of one instance in the words of the form, or that of the rule. */
function formula({ rule, instance }: Asked, speak: Speak, lang: Lang): string {
  if (instance === undefined) return speak[lang].rule(rule).formula;
  for (const { layout, instances } of formsOf(rule)) {
    const one = instances.find((candidate) => candidate.instance === instance);
    if (one?.relation) {
      const side = ({ terms, constant }: Instance["left"]) =>
        [
          ...terms.map(({ cell }) => speak[lang].label(cell, layout)),
          ...(constant === 0 && terms.length > 0 ? [] : [constant]),
        ].join(" + ");
      return `${side(one.left)} ${one.relation} ${side(one.right)}`;
    }
  }
  return speak[lang].rule(rule).formula;
}

const unknown = (name: string, meant: string | undefined) =>
  usage(
    `${words.zh.rules.unknown(name)}，${meant ? `是否指 ${meant}？` : "可用 gouji rules 查看。"}`,
    `${words.en.rules.unknown(name)}${meant ? `, did you mean ${meant}?` : "; see gouji rules."}`,
  );
