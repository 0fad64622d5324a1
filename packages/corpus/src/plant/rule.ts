import { check, programFor, type Report, type Rule } from "@gouji/schema";
import { type Dice, dice } from "../dice.ts";
import { outOfBounds } from "./break/bound.ts";
import { offBalance } from "./break/equation.ts";
import { badFigure, badPart } from "./break/figure.ts";
import { documents } from "./document.ts";
import type { Planter, Spoiled } from "./planted.ts";

/**
 * Breaks one rule and no other, whatever the rule: it is asked what it is about, and candidates are tried until the check
 * finds just that. Undefined where the report gives the rule no occasion.
 */
export function breaking(rule: Rule): Planter {
  return (report, seed) => {
    const at = dice(`${rule.id}/${seed}`);
    let left = TRIES;
    for (const candidate of candidates(rule, report, at)) {
      if (left-- === 0) break;
      const fails = check(candidate.report, { only: "findings" }).filter(({ status }) => status === "fail");
      if (fails.length > 0 && fails.every((outcome) => outcome.rule === rule.id)) {
        const { planted } = candidate;
        const named = fails.map((outcome) => `${outcome.rule}[${outcome.instance}]`);
        return { ...candidate, planted: { ...planted, kind: rule.id, fails: named } };
      }
    }
    return undefined;
  };
}

const TRIES = 400;

function* candidates(rule: Rule, report: Report, at: Dice): Generator<Spoiled> {
  switch (rule.subject.over) {
    case "form":
    case "claims":
      for (const instance of at.shuffled(asked(rule, report))) {
        yield* instance.relation === "=" ? offBalance(instance, report, at) : outOfBounds(instance, report, at);
      }
      return;
    case "cells":
      return yield* badFigure(rule.subject.table, rule.subject.judge, report, at);
    case "parts":
      return yield* badPart(rule.subject.judge, report, at);
    case "document":
      for (const plant of [documents.wrongForm, documents.otherDuty, documents.publishedLate]) {
        const spoiled = plant(report, at.below(1000));
        if (spoiled) yield spoiled;
      }
  }
}

const asked = (rule: Rule, report: Report) => programFor(report).instances.filter((one) => one.rule === rule);
