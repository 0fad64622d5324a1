import type { Layout } from "../layout.ts";
import { programOf } from "../program.ts";
import type { Basis, Instance, Rule, Side } from "../rule.ts";
import { type Frame, frameOf, nameInside } from "./frame.ts";
import { everyLayout } from "./name.ts";
import { wordsOf } from "./outcome.ts";
import type { Phrases } from "./phrases.ts";
import type { RuleSaid } from "./wording.ts";

/** All there is to say of a rule, by the first form that asks it. Throws a RangeError where none does. */
export function sayRule(rule: Rule, layout: Layout | undefined, phrases: Phrases): RuleSaid {
  const found = firstOf(rule, layout);
  const { name, claims, causes, action = "" } = wordsOf(rule, phrases);
  return {
    name,
    severity: phrases.severity[rule.severity],
    claims,
    formula: sayFormula(found.instance, found.layout, phrases),
    basisKind: phrases.basisKind[rule.basis.kind],
    basis: sayBasis(rule.basis, found, phrases),
    causes,
    action,
  };
}

/** The relation of an instance in words of the form; empty where a judge decides. */
export function sayFormula({ left, relation, right }: Instance, layout: Layout, phrases: Phrases): string {
  if (relation === null) return "";
  const cells = [...left.terms, ...right.terms].map(({ cell }) => cell);
  const frame = frameOf(cells, layout);
  const side = (one: Side) => sumOfNames(one, layout, frame, phrases);
  return `${side(left)} ${phrases.compare[relation].sign} ${side(right)}`;
}

const MANY = 8;

function sumOfNames({ terms, constant }: Side, layout: Layout, frame: Frame, phrases: Phrases): string {
  const names = terms.map(({ cell, weight }, i) => {
    const sign = weight < 0 ? phrases.minus : i > 0 ? phrases.plus : "";
    return sign + nameInside(cell, layout, frame, phrases);
  });
  if (names.length === 0) return String(constant);
  const rest = constant === 0 ? "" : phrases.plus + constant;
  if (names.length <= MANY) return names.join("") + rest;
  return `${names.slice(0, 2).join("")}${phrases.plus}…${names.at(-1)}${phrases.outOf(names.length)}${rest}`;
}

/** The instrument, its articles, and the words of the form. */
function sayBasis({ source, articles = [] }: Basis, { instance, layout }: Found, phrases: Phrases): string {
  const { title, instrument } = layout.form;
  const cited = source === "form" ? phrases.instrument(title, instrument.number) : phrases.sources[source];
  const at = articles.length === 0 ? cited : phrases.articles(cited, articles);
  return instance.quote === undefined ? at : phrases.quoting(at, instance.quote);
}

interface Found {
  readonly layout: Layout;
  readonly instance: Instance;
}

function firstOf(rule: Rule, preferred: Layout | undefined): Found {
  for (const layout of preferred ? [preferred, ...everyLayout()] : everyLayout()) {
    const instance = programOf(layout).instances.find((one) => one.rule.id === rule.id);
    if (instance) return { layout, instance };
  }
  throw new RangeError(`no form asks ${rule.id}`);
}
