import { gloss, type Lang, type Layout, type Outcome, type Severity, speak } from "@gouji/schema";
import { ruleOf } from "./catalogue.ts";
import { badge, type Count, countsOf, plainSigns, problemsSaid } from "./counts.ts";
import { cellsOf, isEquation } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { type BlockedGroup, blockedGroups } from "./gaps.ts";
import { type Mention, mentionOf } from "./mention.ts";
import { type Problem, problemsOf } from "./problems.ts";
import { type Tally, tally } from "./trial.ts";
import { words } from "./words.ts";

/** A report at a glance. */
export interface Summary {
  /** One sentence, the conclusion first. */
  readonly headline: string;
  readonly state: "clean" | "problems" | "blocked" | "empty";
  /** In the order of gravity; those without a problem are there with 0. */
  readonly counts: readonly Count[];
  /** `✗1(2式) !1`, and in plain signs `x1(2式) !1`. */
  readonly badge: string;
  readonly plainBadge: string;
  readonly problems: readonly ListedProblem[];
  readonly equations: Tally;
  /** 等式 42：平 40，不平 2 */
  readonly equationsSaid: string;
  readonly blocked: readonly BlockedSaid[];
  /** What is proved, sentence by sentence; for a report without problems this is what there is to show. */
  readonly proof: readonly Proof[];
  readonly form: string;
}

/** Questions that wait for the same figures, in words. */
export interface BlockedSaid extends BlockedGroup {
  /** 自然人列 12 格空缺，3 条关系无法核对 */
  readonly said: string;
  readonly ifZeroSaid: string;
}

export interface ListedProblem {
  readonly id: string;
  readonly severity: Severity;
  readonly headline: string;
  readonly findings: readonly Mention[];
  /** What to do: of the repair, else of the finding. */
  readonly said: string;
  readonly cells: readonly string[];
}

export interface Proof {
  readonly rule: string;
  readonly name: string;
  readonly claims: string;
  readonly pass: number;
  readonly of: number;
  /** 12/12 条相符 */
  readonly said: string;
  readonly findings: readonly Mention[];
}

/** Sums a report up in words. The counted unit is the problem: what one repair removes. */
export function summary(examined: Examined, lang: Lang, problems: readonly Problem[] = problemsOf(examined)): Summary {
  const { layout, outcomes } = examined;
  const equations = tally(outcomes);
  const counts = countsOf(problems);
  const say = words[lang];
  const blocked = blockedSaid(examined, lang);
  const stuck = outcomes.filter(({ status }) => status === "blocked").length;
  const state = problems.length > 0 ? "problems" : stuck > 0 ? "blocked" : equations.total > 0 ? "clean" : "empty";
  return {
    headline: say.headline({ state, problems: problemsSaid(problems, lang), equations, blocked: stuck }),
    state,
    counts,
    badge: badge(counts, lang),
    plainBadge: badge(counts, lang, plainSigns),
    problems: problems.map((problem) => listed(problem, layout, lang)),
    equations,
    equationsSaid: say.equations(equations),
    blocked,
    proof: proofOf(outcomes, layout, lang),
    form: speak[lang].form(layout.form),
  };
}

/** What cannot be checked, those together that wait for the same figures. */
export function blockedSaid(examined: Pick<Examined, "outcomes" | "layout">, lang: Lang): BlockedSaid[] {
  const say = words[lang];
  const { outcomes, layout } = examined;
  const groups = blockedGroups(examined).map(
    (group): BlockedSaid => ({
      ...group,
      said: say.blockedGroup(placeSaid(group, layout, lang), group.cells.length, group.findings.length),
      ifZeroSaid:
        group.ifZero.pass + group.ifZero.fail === 0 ? "" : say.report.ifZero(group.ifZero.pass, group.ifZero.fail),
    }),
  );
  // What waits for something else than figures: a text, a report, a statement of what is covered.
  const others = outcomes
    .filter(({ status, missing = [] }) => status === "blocked" && missing.length === 0)
    .map(
      (outcome): BlockedSaid => ({
        cells: [],
        findings: [outcome.fingerprint],
        at: { of: "cells" },
        ifZero: { pass: 0, fail: 0 },
        said: speak[lang].outcome(outcome, layout),
        ifZeroSaid: "",
      }),
    );
  return [...groups, ...others];
}

/** What to do about a problem: its repairs, else what its finding says, and how many cells are in the same case. */
export function problemSaid({ diagnoses, findings }: Problem, layout: Layout, lang: Lang): string {
  if (diagnoses.length > 0)
    return [...new Set(diagnoses.map((one) => speak[lang].diagnosis(one, layout)))].join(words[lang].semicolon);
  const [first, ...rest] = findings as [Outcome, ...Outcome[]];
  const sentence = speak[lang].outcome(first, layout);
  if (rest.length === 0) return sentence;
  const cells = rest.flatMap(cellsOf).map((cell) => speak[lang].label(cell, layout));
  return [sentence, words[lang].likewise(cells.slice(0, 2), cells.length)].join(words[lang].semicolon);
}

function listed(problem: Problem, layout: Layout, lang: Lang): ListedProblem {
  const { id, severity, findings, cells } = problem;
  return {
    id,
    severity,
    headline: problemsSaid([problem], lang),
    findings: findings.map((one) => mentionOf(one, layout, lang)),
    said: problemSaid(problem, layout, lang),
    cells: [...cells.keys()],
  };
}

/**
 * Each rule that was asked, with how often it holds: equations first, as they stand in the catalogue. What is asked of every
 * table in the same words is one line.
 */
function proofOf(outcomes: readonly Outcome[], layout: Layout, lang: Lang): Proof[] {
  const asked = outcomes.filter(({ status }) => status !== "notApplicable");
  const byFamily = [...Map.groupBy(asked, ({ rule }) => ruleOf(rule)?.family ?? rule).values()];
  const equationsFirst = byFamily.sort((a, b) => Number(isSum(b)) - Number(isSum(a)));
  return equationsFirst.map((all) => {
    const pass = all.filter(({ status }) => status === "pass").length;
    return {
      rule: (all[0] as Outcome).rule,
      ...words[lang].rule((all[0] as Outcome).rule, layout),
      pass,
      of: all.length,
      said: words[lang].report.proofOf(pass, all.length),
      findings: all.map((one) => mentionOf(one, layout, lang)),
    };
  });
}

const isSum = (outcomes: readonly Outcome[]) => outcomes.some(isEquation);

function placeSaid({ at, cells }: BlockedGroup, layout: Layout, lang: Lang): string {
  if (at.of === "part") return speak[lang].part(at.part, layout);
  if (at.of !== "cells") {
    const line = lang === "en" ? (gloss(at.table, at.path) ?? at.line) : at.line;
    return at.of === "group" ? line : words[lang][at.of](line);
  }
  return speak[lang].label(cells[0] as string, layout) + (cells.length > 1 ? words[lang].andMore : "");
}
