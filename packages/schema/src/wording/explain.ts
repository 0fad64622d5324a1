import { type Layout, printedBy } from "../layout.ts";
import { programOf, side } from "../program.ts";
import { type Basis, type Instance, quoteOf, type Rule, type Side, type Term } from "../rule.ts";
import { type Frame, frameOf, type Named, nameInside } from "./frame.ts";
import { everyLayout } from "./name.ts";
import { wordsOf } from "./outcome.ts";
import type { Phrases } from "./phrases.ts";
import type { Formula, RuleSaid } from "./wording.ts";

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
export function sayFormula({ left, relation, right }: Formula, layout: Layout, phrases: Phrases): string {
  if (relation === null) return "";
  const frame = frameOf([...left.terms, ...right.terms].map(named), layout);
  const say = (one: Side) => sumOfNames(one, layout, frame, phrases);
  return `${say(left)} ${phrases.compare[relation].sign} ${say(right)}`;
}

const MANY = 8;

function sumOfNames({ terms, constant }: Side, layout: Layout, frame: Frame, phrases: Phrases): string {
  const names = terms.map((term, i) => {
    const sign = term.weight < 0 ? phrases.minus : i > 0 ? phrases.plus : "";
    return sign + nameInside(named(term), layout, frame, phrases);
  });
  if (names.length === 0) return String(constant);
  const rest = constant === 0 ? "" : phrases.plus + constant;
  if (names.length <= MANY) return names.join("") + rest;
  return `${names.slice(0, 2).join("")}${phrases.plus}…${names.at(-1)}${phrases.outOf(names.length)}${rest}`;
}

/** The instrument, its articles, and the words of the form. */
function sayBasis({ source, articles = [] }: Basis, { instance, layout }: Found, phrases: Phrases): string {
  const { title, instrument } = printedBy([...instance.left.terms, ...instance.right.terms][0]?.cell, layout);
  const cited = source === "form" ? phrases.instrument(title, instrument.number) : phrases.sources[source];
  const at = articles.length === 0 ? cited : phrases.articles(cited, articles);
  return instance.quote === undefined ? at : phrases.quoting(at, instance.quote);
}

type Asks = Formula & Pick<Instance, "quote">;

interface Found {
  readonly layout: Layout;
  readonly instance: Asks;
}

/** A term of a rule, by whose report it is of: which year that is no rule can know. */
const named = ({ cell, period }: Term): Named => ({ cell, ...(period && { year: null }) });

function firstOf(rule: Rule, preferred: Layout | undefined): Found {
  for (const layout of preferred ? [preferred, ...everyLayout()] : everyLayout()) {
    const instance = asked(rule, layout);
    if (instance) return { layout, instance };
  }
  throw new RangeError(`no form asks ${rule.id}`);
}

/** The first question that a rule has for a layout. */
function asked(rule: Rule, layout: Layout): Asks | undefined {
  const { subject, basis } = rule;
  if (subject.over === "members") return { left: NOTHING, relation: null, right: NOTHING };
  if (subject.over !== "years") return programOf(layout).instances.find((one) => one.rule.id === rule.id);
  for (const claim of subject.claims) {
    const [left, right] = [side(claim.left), side(claim.right)];
    if (![...left.terms, ...right.terms].every(({ cell }) => layout.place.has(cell))) continue;
    const quote = quoteOf(basis, layout);
    return {
      left,
      right,
      relation: "relation" in claim ? claim.relation : null,
      ...(quote !== undefined && { quote }),
    };
  }
  return undefined;
}

const NOTHING: Side = { terms: [], constant: 0 };
