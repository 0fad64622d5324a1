import { type Lang, type Severity, speak } from "@gouji/schema";
import type { Problem } from "./problems.ts";
import { severities } from "./severity.ts";
import { words } from "./words.ts";

/** Problems of one severity: how many repairs, and how many findings they remove. */
export interface Count {
  readonly severity: Severity;
  readonly problems: number;
  readonly findings: number;
}

/** In the order of gravity; those without a problem are there with 0. */
export const countsOf = (problems: readonly Problem[]): Count[] =>
  severities.map((severity) => {
    const mine = problems.filter((problem) => problem.severity === severity);
    return {
      severity,
      problems: mine.length,
      findings: mine.reduce((sum, { findings }) => sum + findings.length, 0),
    };
  });

/** 「1 处问题（2 条关系不平）」 */
export function problemsSaid(problems: readonly Problem[], lang: Lang): string {
  // A bound that is exceeded is no balance that is off.
  const relations = problems.flatMap(({ findings }) => findings).filter(({ relation }) => relation === "=").length;
  return relations > 0 ? speak[lang].problems(problems.length, relations) : words[lang].problems(problems.length);
}

export type Signs = Readonly<Record<Severity, string>>;
export const signs: Signs = { error: "✗", warning: "!", info: "i" };
/** Of certain width, in every font. */
export const plainSigns: Signs = { error: "x", warning: "!", info: "i" };

/** `✗1(2式) !1`; "" where there is nothing. */
export const badge = (counts: readonly Count[], lang: Lang, drawn: Signs = signs): string =>
  counts
    .filter(({ problems }) => problems > 0)
    .map(({ severity, problems, findings }) => {
      const more = findings > problems ? words[lang].inBadge(findings) : "";
      return `${drawn[severity]}${problems}${more}`;
    })
    .join(" ");
