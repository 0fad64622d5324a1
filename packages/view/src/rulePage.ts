import { allForms, instancesOf, type Lang, type Layout, layoutsOf, type Rule, speak } from "@gouji/schema";
import { catalogue, ruleOf } from "./catalogue.ts";
import { type RulesPlace, wholeCatalogue } from "./link.ts";
import { type CellName, named } from "./mention.ts";
import { words } from "./words.ts";

/** One rule with all there is to say of it. */
export interface RulePage {
  readonly id: string;
  readonly rev: number;
  readonly severity: Rule["severity"];
  readonly severityWord: string;
  readonly name: string;
  readonly claims: string;
  readonly formula: string;
  readonly basisKind: string;
  readonly basis: string;
  readonly articles: readonly string[];
  readonly causes: readonly string[];
  readonly action: string;
  /** What it compares: one report, two years, a region and its members. */
  readonly over: "report" | "years" | "members";
  /** The forms that ask it, and how many questions it makes there; empty for rules between reports. */
  readonly forms: readonly { readonly form: string; readonly said: string; readonly questions: number }[];
  readonly examples: readonly Example[];
  readonly counts: RuleCounts | null;
}

/** A worked case: every cell is 0 but these. */
export interface Example {
  readonly form: string;
  /** The name of the form. */
  readonly said: string;
  readonly set: readonly (CellName & { readonly value: string | null })[];
  readonly before: readonly (CellName & { readonly value: string | null })[];
  readonly expect: readonly { readonly instance: string; readonly status: string; readonly word: string }[];
}

/** How often a library answers it in each way. */
export interface RuleCounts {
  readonly pass: number;
  readonly fail: number;
  readonly blocked: number;
  readonly authorities: number;
}

/** The page of a rule. Throws a RangeError where there is none of that id. */
export function rulePage(id: string, lang: Lang, counts: RuleCounts | null = null): RulePage {
  const rule = ruleOf(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  const { name, claims, formula, basis, basisKind, causes, action, severity } = speak[lang].rule(rule);
  const { over } = rule.subject;
  return {
    id,
    rev: rule.rev,
    severity: rule.severity,
    severityWord: severity,
    name,
    claims,
    formula,
    basisKind,
    basis,
    articles: rule.basis.articles ?? [],
    causes,
    action,
    over: over === "years" || over === "members" ? over : "report",
    forms: formsAsking(id, lang),
    examples: rule.cases.map((one) => exampleOf(one, lang)),
    counts,
  };
}

/** Every rule by the table it is about, in the order of the catalogue. */
export function ruleList(
  lang: Lang,
  { text, severity: wanted }: Omit<RulesPlace, "rule"> = wholeCatalogue,
): {
  readonly table: string;
  readonly rules: readonly {
    readonly id: string;
    readonly name: string;
    readonly claims: string;
    readonly severity: Rule["severity"];
  }[];
}[] {
  const typed = text.trim().toLowerCase();
  const listed = catalogue.flatMap((rule) => {
    const { id, severity } = rule;
    const { name, claims } = speak[lang].rule(rule);
    const fits = wanted === null || severity === wanted;
    return fits && `${id} ${name} ${claims}`.toLowerCase().includes(typed) ? [{ id, name, claims, severity }] : [];
  });
  return [...Map.groupBy(listed, ({ id }) => id.split("/")[0] as string)].map(([table, rules]) => ({ table, rules }));
}

const official = allForms.map((form) => layoutsOf(form)[0] as Layout);
let asked: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

function formsAsking(id: string, lang: Lang): RulePage["forms"] {
  asked ??= new Map(
    official.map((layout) => [
      layout.key,
      new Map([...Map.groupBy(instancesOf(layout), ({ rule }) => rule.id)].map(([rule, all]) => [rule, all.length])),
    ]),
  );
  return official.flatMap((layout) => {
    const questions = asked?.get(layout.key)?.get(id) ?? 0;
    return questions > 0 ? [{ form: layout.key, said: nameOf(layout, lang), questions }] : [];
  });
}

function nameOf({ form }: Layout, lang: Lang): string {
  const name = speak[lang].form(form);
  return form.extensions.length > 0 ? words[lang].rules.extended(name) : name;
}

function exampleOf({ form, set, before, expect }: Rule["cases"][number], lang: Lang): Example {
  const layout = official.find((one) => one.form.id === form) as Layout;
  const cells = (given: typeof set) =>
    Object.entries(given).map(([cell, value]) => ({ ...named(cell, layout, lang), value: value ?? null }));
  return {
    form,
    said: nameOf(layout, lang),
    set: cells(set),
    before: cells(before?.set ?? {}),
    expect: Object.entries(expect).map(([instance, status]) => ({
      instance,
      status,
      word: speak[lang].status[status],
    })),
  };
}
