import { catalogue, type Entry } from "@gouji/schema";
import type { Statistic } from "@gouji/store";
import { z } from "zod";
import { defined } from "./defined.ts";
import { Failure } from "./failure.ts";
import { Area } from "./given/shapes.ts";
import { examplesOf } from "./rules/example.ts";
import { type Both, inBoth } from "./said.ts";
import { asking, routerOf } from "./trpc.ts";

export const rules = routerOf({
  list: asking
    .meta({
      says: { zh: "全部规则，及其在资料库里的次数", en: "every rule, and how often it is broken in the library" },
    })
    .input(Area.optional())
    .query(async ({ ctx, input }) => rulesInShort(await ctx.store.statistics(defined(input ?? {})))),

  one: asking
    .meta({
      says: {
        zh: "一条规则：说法、算式、依据、样例",
        en: "one rule: what it claims, its formula, its basis, its examples",
      },
    })
    .input(Area.extend({ id: z.string().min(1).max(100).describe("as requests/flow") }))
    .query(async ({ ctx, input: { id, ...area } }) => {
      const entry = entries().find((one) => one.id === id);
      if (!entry) throw new Failure("unknownRule", { rule: id });
      const found = (await ctx.store.statistics(defined(area))).filter(({ rule }) => rule === id);
      return { ...inShort(entry), ...countsOf(id, found), forms: entry.forms, examples: examplesOf(id), years: found };
    }),
});

/** Every rule, with how often it is broken. */
export const rulesInShort = (found: readonly Statistic[]) =>
  entries().map((entry) => ({ ...inShort(entry), ...countsOf(entry.id, found) }));

let every: readonly Entry[] | undefined;

/** Said once: the catalogue asks every form. */
const entries = (): readonly Entry[] => {
  every ??= catalogue();
  return every;
};

/** A rule with all that is said of it. */
export interface RuleInShort {
  readonly id: string;
  readonly rev: number;
  readonly family: string;
  readonly severity: "error" | "warning" | "info";
  readonly severityWord: Both;
  readonly name: Both;
  readonly claims: Both;
  readonly formula: Both;
  readonly basis: {
    readonly kind: "printed" | "label" | "derived" | "plausibility";
    readonly source: string;
    readonly articles: readonly string[];
    readonly kindWord: Both;
    readonly text: Both;
  };
  readonly causes: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly action: Both;
}

function inShort({ id, rev, family, severity, basis, says }: Entry): RuleInShort {
  const both = (of: "name" | "claims" | "formula" | "action") => inBoth((lang) => says[lang][of]);
  return {
    id,
    rev,
    family,
    severity,
    severityWord: inBoth((lang) => says[lang].severity),
    name: both("name"),
    claims: both("claims"),
    formula: both("formula"),
    basis: {
      kind: basis.kind,
      source: basis.source,
      articles: basis.articles ?? [],
      kindWord: inBoth((lang) => says[lang].basisKind),
      text: inBoth((lang) => says[lang].basis),
    },
    causes: { zh: says.zh.causes, en: says.en.causes },
    action: both("action"),
  };
}

/** Findings on current reports; a report may have several of one rule. */
function countsOf(id: string, found: readonly Statistic[]) {
  const mine = found.filter(({ rule }) => rule === id);
  const sum = (status: "fail" | "blocked", of: "findings" | "reports") =>
    mine.filter((one) => one.status === status).reduce((total, one) => total + one[of], 0);
  return {
    fails: { findings: sum("fail", "findings"), reports: sum("fail", "reports") },
    blocked: { findings: sum("blocked", "findings"), reports: sum("blocked", "reports") },
  };
}
