import { type Decimal, type Severity, speak } from "@gouji/schema";
import { type Count, countsOf } from "./counts.ts";
import type { Examined } from "./examine.ts";
import { type IndicatorId, indicators, type Measured, measure } from "./indicators.ts";
import { type Problem, problemsOf } from "./problems.ts";

/** What a place of the matrix is drawn from, with the indicators that were asked for. */
export interface Gist {
  readonly form: string;
  readonly counts: readonly Count[];
  readonly blocked: number;
  /** Rules that are broken. */
  readonly rules: readonly { readonly rule: string; readonly severity: Severity }[];
  readonly figures: Readonly<Record<KeyFigure, Decimal | null>>;
  readonly measures: Readonly<Partial<Record<IndicatorId, Measured>>>;
}

export interface Listed extends Gist {
  /** Every failing answer, problem by problem, the gravest first. */
  readonly findings: readonly Found[];
}

/** A report as the library needs it: small enough to keep beside each revision. */
export interface Digest extends Listed {
  readonly measures: Readonly<Record<IndicatorId, Measured>>;
}

/** A finding as a list shows it. */
export interface Found {
  readonly rule: string;
  readonly instance: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  /** Findings of one problem share it. */
  readonly problem: string;
  readonly zh: string;
  readonly en: string;
}

/** The figures that lists show beside a name. */
export const keyFigures = {
  received: "requests/received@total",
  processed: "requests/processed.total@total",
  carried: "requests/pendingAtEnd@total",
} as const;
export type KeyFigure = keyof typeof keyFigures;

export function digest(examined: Examined, problems: readonly Problem[] = problemsOf(examined)): Digest {
  const { report, layout, outcomes } = examined;
  const broken = new Map(problems.flatMap(({ findings }) => findings.map((one) => [one.rule, one.severity] as const)));
  const value = (cell: string) => {
    const figure = report.figures[cell];
    return figure?.state === "number" ? figure.value : null;
  };
  return {
    form: layout.key,
    counts: countsOf(problems),
    blocked: outcomes.filter(({ status }) => status === "blocked").length,
    rules: [...broken].map(([rule, severity]) => ({ rule, severity })),
    findings: problems.flatMap(({ id, findings }) =>
      findings.map((one) => ({
        rule: one.rule,
        instance: one.instance,
        severity: one.severity,
        fingerprint: one.fingerprint,
        problem: id,
        zh: speak.zh.heading(one, layout),
        en: speak.en.heading(one, layout),
      })),
    ),
    figures: {
      received: value(keyFigures.received),
      processed: value(keyFigures.processed),
      carried: value(keyFigures.carried),
    },
    measures: Object.fromEntries(
      indicators.map((indicator) => [indicator.id, measure(indicator, report, layout)]),
    ) as Digest["measures"],
  };
}
