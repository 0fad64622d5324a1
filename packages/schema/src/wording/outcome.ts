import { formById } from "../forms/index.ts";
import type { Layout } from "../layout.ts";
import type { Outcome } from "../outcome.ts";
import type { Rule } from "../rule.ts";
import { ruleById } from "../rules/index.ts";
import type { JudgeName } from "../rules/judges.ts";
import type { YearJudgeName } from "../rules/yearJudges.ts";
import { factsOf, residualAtZero, withSign } from "./facts.ts";
import type { Family } from "./family.ts";
import { type Frame, frameName, frameOf, type Named, nameInside } from "./frame.ts";
import { formName, labelOf, partName } from "./label.ts";
import { standOf } from "./name.ts";
import type { JudgeWords, Phrases, RuleWords, Said } from "./phrases.ts";

/** The answer in one sentence: where, what with its numbers, and what to do. */
export function sayOutcome(outcome: Outcome, layout: Layout, phrases: Phrases): string {
  const terms = termsOf(outcome);
  const elsewhere = outcome.kind === "part" && layout.cells.every((place) => place.part !== outcome.instance);
  if (elsewhere) return phrases.absent(formName(layout.form, phrases), partName(outcome.instance, layout, phrases));
  const foreign = terms.filter(({ cell, year }) => year === undefined && !layout.place.has(cell));
  if (outcome.status === "notApplicable" && foreign.length > 0) {
    const names = foreign.slice(0, FEW).map(({ cell }) => labelOf(cell, layout, phrases));
    return phrases.absent(formName(layout.form, phrases), phrases.list(names));
  }
  const frame = frameOf(terms, layout);
  const where = frame.of === "nothing" ? "" : phrases.within(frame.of, frameName(frame, phrases));
  const action = (outcome.status === "fail" && wordsOf(ruleOf(outcome), phrases).action) || "";
  return phrases.sentence(where, answer(outcome, layout, frame, phrases), action);
}

/** The rule and the place it was asked at. */
export function sayHeading(outcome: Outcome, layout: Layout, phrases: Phrases): string {
  return phrases.joinHeading(wordsOf(ruleOf(outcome), phrases).name, placeName(outcome, layout, phrases));
}

export const wordsOf = (rule: Rule, phrases: Phrases): RuleWords => {
  const words: RuleWords | undefined = phrases.rules[rule.family as Family];
  if (!words) throw new RangeError(`no words for ${rule.id}`);
  return words;
};

const FEW = 3;
const SOME = 6;

function answer(outcome: Outcome, layout: Layout, frame: Frame, phrases: Phrases): string {
  const { over } = ruleOf(outcome).subject;
  if (outcome.status === "notApplicable" && over === "members") return phrases.noOtherReport.members;
  if (outcome.status === "notApplicable" && over === "years" && !outcome.compared) return phrases.noOtherReport.years;
  if (outcome.status === "blocked") {
    if (outcome.absent?.length) return withoutReports(outcome.absent, phrases);
    const missing = termsOf(outcome).filter((term) => term.value === null);
    if (missing.length > 0) return gap(outcome, missing, layout, frame, phrases);
    if (over === "members") return phrases.uncovered;
  }
  switch (outcome.kind) {
    case "relation":
      return compare(outcome, layout, frame, phrases);
    case "condition":
    case "figure":
    case "part":
    case "document": {
      const words: JudgeWords | undefined = phrases.judges[judgeOf(outcome)];
      return words[outcome.status]?.(said(outcome, layout, frame, phrases)) ?? phrases.status[outcome.status];
    }
  }
}

function compare(
  outcome: Extract<Outcome, { kind: "relation" }>,
  layout: Layout,
  frame: Frame,
  phrases: Phrases,
): string {
  if (outcome.residual === null) return phrases.status[outcome.status];
  const left = saySide(outcome.left, layout, frame, phrases);
  const right = saySide(outcome.right, layout, frame, phrases);
  const words = phrases.compare[outcome.relation];
  // Beside a bound that is a number of its own, the difference says nothing.
  const difference = outcome.right.terms.length > 0 ? phrases.difference(withSign(outcome.residual)) : "";
  if (outcome.rounding) return words.fail(left, right) + difference + phrases.rounded;
  return outcome.status === "pass" ? words.pass(left, right) : words.fail(left, right) + difference;
}

/** What is missing, and what a 0 in its place would give. */
function gap(outcome: Outcome, missing: readonly Named[], layout: Layout, frame: Frame, phrases: Phrases): string {
  const names = missing.map((term) => nameInside(term, layout, frame, phrases));
  const said = phrases.missing(phrases.list(names.slice(0, SOME)), names.length > SOME ? names.length : 0);
  if (outcome.certain) return said + phrases.certain;
  if (!outcome.ifZero) return said;
  const differs = outcome.ifZero === "fail" && outcome.kind === "relation" && outcome.right.terms.length > 0;
  return (
    said + (differs ? phrases.ifZeroDifference(withSign(residualAtZero(outcome))) : phrases.ifZero[outcome.ifZero])
  );
}

const withoutReports = (absent: readonly string[], phrases: Phrases): string =>
  phrases.missingReports(phrases.list(absent.slice(0, SOME)), absent.length > SOME ? absent.length : 0);

function saySide(side: Outcome["left"], layout: Layout, frame: Frame, phrases: Phrases): string {
  const { terms, zeros, sum, constant } = factsOf(side);
  if (terms.length === 0) return zeros > 0 ? phrases.allZero(zeros) : sum;
  const told = terms.map((term, i) => {
    const sign = term.weight < 0 ? phrases.minus : i > 0 ? phrases.plus : "";
    return sign + phrases.term(nameInside(term, layout, frame, phrases), term.value);
  });
  if (constant !== "0") told.push(phrases.plus + constant);
  return told.join("") + (told.length > 1 ? phrases.equals(sum) : "") + (zeros > 0 ? phrases.zeros(zeros) : "");
}

function said(outcome: Outcome, layout: Layout, frame: Frame, phrases: Phrases): Said {
  const [first] = outcome.left.terms;
  const value = first?.value ?? "";
  const due = (outcome.kind === "document" && outcome.due !== undefined && formById(outcome.due)) || undefined;
  const part = outcome.kind === "part" ? outcome.instance : undefined;
  return {
    left: saySide(outcome.left, layout, frame, phrases),
    right: saySide(outcome.right, layout, frame, phrases),
    list: phrases.list(
      factsOf(outcome.left).terms.map((term) => phrases.term(nameInside(term, layout, frame, phrases), term.value)),
    ),
    cell: first ? labelOf(first.cell, layout, phrases) : "",
    raw: cut(((outcome.kind === "figure" && outcome.raw) || value).trim()),
    value,
    part: part === undefined ? sectionName(outcome.instance, layout, phrases) : partName(part, layout, phrases),
    cells: part === undefined ? 0 : layout.cells.filter((place) => place.part === part).length,
    form: formName(layout.form, phrases),
    due: due ? formName(due, phrases) : "",
    published: (outcome.kind === "document" && outcome.published) || "",
    deadline: (outcome.kind === "document" && outcome.deadline) || "",
  };
}

/** Where a rule was asked: what its cells have in common, or the line that its instance names. */
function placeName(outcome: Outcome, layout: Layout, phrases: Phrases): string {
  if (outcome.kind === "part") return partName(outcome.instance, layout, phrases);
  const terms = termsOf(outcome);
  const [only] = terms;
  if (!only) return sectionName(outcome.instance, layout, phrases);
  if (terms.length === 1) return labelOf(only.cell, layout, phrases);
  const frame = frameOf(terms, layout);
  if (frame.of !== "nothing") return frameName(frame, phrases);
  const named = terms.find(({ cell }) => {
    const { row } = standOf(cell, layout).place;
    return row.path === outcome.instance || row.path.endsWith(`.${outcome.instance}`);
  });
  return named === undefined ? "" : labelOf(named.cell, layout, phrases);
}

/** The section that an instance names; empty where it names none. */
function sectionName(id: string, layout: Layout, phrases: Phrases): string {
  const section = layout.form.sections[id];
  return section ? phrases.part(id, section.label) : "";
}

const termsOf = ({ left, right }: Outcome) => [...left.terms, ...right.terms];

function ruleOf(outcome: Outcome): Rule {
  const rule = ruleById(outcome.rule);
  if (!rule) throw new RangeError(`no rule ${outcome.rule}`);
  return rule;
}

function judgeOf(outcome: Outcome): JudgeName | YearJudgeName {
  const { subject, id } = ruleOf(outcome);
  if ("judge" in subject) return subject.judge;
  const claims = "claims" in subject ? subject.claims : [];
  for (const claim of claims) if (claim.instance === outcome.instance && "judge" in claim) return claim.judge;
  throw new RangeError(`no judge decides ${id}[${outcome.instance}]`);
}

const LONG = 40;
const cut = (text: string) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);
