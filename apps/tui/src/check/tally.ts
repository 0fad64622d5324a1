import type { Outcome } from "@gouji/schema";
import { isEquation } from "@gouji/view";
import type { Examined, Judged } from "./examine.ts";
import { nameOf } from "./examine.ts";

type Status = Outcome["status"];
type Severity = Outcome["severity"];
export type Counts = Record<Status, Record<Severity, number>>;

/** How many outcomes of one report have each status, by severity. */
export function countsOf(outcomes: readonly Outcome[]): Counts {
  const none = () => ({ error: 0, warning: 0, info: 0 });
  const counts: Counts = { pass: none(), fail: none(), blocked: none(), notApplicable: none() };
  for (const { status, severity } of outcomes) counts[status][severity]++;
  return counts;
}

/** What a verdict tells. A problem is what one repair mends, however many equations it breaks. */
export interface Verdict {
  equations: number;
  holding: number;
  failing: number;
  problems: number;
  otherErrors: number;
  warnings: number;
  infos: number;
  blocked: number;
}

export function verdictOn({ outcomes, diagnoses }: Pick<Judged, "outcomes" | "diagnoses">): Verdict {
  const asked = outcomes.filter(({ status }) => status !== "notApplicable");
  const failed = asked.filter(({ status }) => status === "fail");
  const equations = asked.filter(isEquation);
  const failing = equations.filter(({ status }) => status === "fail");
  const explained = new Set(diagnoses.flatMap(({ fails }) => fails));
  const groups = new Set(diagnoses.map(({ group }, i) => group ?? i));
  const alone = failing.filter((outcome) => !explained.has(nameOf(outcome)));
  return {
    equations: equations.length,
    holding: equations.filter(({ status }) => status === "pass").length,
    failing: failing.length,
    problems: groups.size + alone.length,
    otherErrors: failed.filter((outcome) => outcome.severity === "error" && !isEquation(outcome)).length,
    warnings: failed.filter(({ severity }) => severity === "warning").length,
    infos: failed.filter(({ severity }) => severity === "info").length,
    blocked: asked.filter(({ status }) => status === "blocked").length,
  };
}

export interface Summary {
  files: number;
  readable: number;
  clean: number;
  withFindings: number;
  refused: number;
  outcomes: Record<string, Partial<Record<Status, number>>>;
}

/** What a run, or one file of it, came to. */
export interface Counted {
  readonly summary: Summary;
  readonly verdict: Verdict;
}

/** Adds up a run, file by file: files = readable + refused, readable = clean + withFindings. */
export class Tally implements Counted {
  readonly summary: Summary = { files: 0, readable: 0, clean: 0, withFindings: 0, refused: 0, outcomes: {} };
  readonly verdict: Verdict = verdictOn({ outcomes: [], diagnoses: [] });

  /** What was counted elsewhere. */
  take({ summary: { outcomes, ...files }, verdict }: Counted): this {
    add(this.summary, files);
    add(this.verdict, verdict);
    for (const [rule, counts] of Object.entries(outcomes)) {
      this.summary.outcomes[rule] ??= {};
      add(this.summary.outcomes[rule], counts);
    }
    return this;
  }

  add({ refusal, reports }: Pick<Examined, "refusal" | "reports">): this {
    const { summary, verdict } = this;
    summary.files++;
    if (refusal) {
      summary.refused++;
      return this;
    }
    summary.readable++;
    const found = reports.some(({ outcomes }) => outcomes.some(({ status }) => status === "fail"));
    summary[found ? "withFindings" : "clean"]++;
    for (const judged of reports) {
      for (const { rule, status } of judged.outcomes) {
        const counts = summary.outcomes[rule] ?? {};
        summary.outcomes[rule] = { ...counts, [status]: (counts[status] ?? 0) + 1 };
      }
      add(verdict, verdictOn(judged));
    }
    return this;
  }
}

function add<Name extends string>(to: { [N in Name]?: unknown }, more: Readonly<Partial<Record<Name, number>>>): void {
  for (const [name, count] of Object.entries(more) as [Name, number][]) {
    to[name] = ((to[name] as number | undefined) ?? 0) + count;
  }
}
