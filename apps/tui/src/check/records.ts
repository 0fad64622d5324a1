import type { Examined, Judged } from "./examine.ts";
import { countsOf, type Summary } from "./tally.ts";
import type { Tools } from "./tools.ts";

/** The objects of the machine formats. Keys may be added; none is renamed, dropped or given another meaning. */
export function recordsOf(examined: Examined, { speak, all }: Pick<Tools, "speak"> & { all: boolean }) {
  const { file, refusal } = examined;
  if (refusal) return [errorRecord(file, refusal)];
  return examined.reports.flatMap((judged) => {
    const { layout, outcomes, diagnoses } = judged;
    return [
      reportRecord(file, judged),
      ...outcomes
        .filter(({ status }) => all || status === "fail" || status === "blocked")
        .map((outcome) => ({
          ...head("outcome", file),
          ...outcome,
          message: { zh: speak.zh.outcome(outcome, layout), en: speak.en.outcome(outcome, layout) },
        })),
      ...diagnoses.map((diagnosis) => ({
        ...head("diagnosis", file),
        ...diagnosis,
        message: { zh: speak.zh.diagnosis(diagnosis, layout), en: speak.en.diagnosis(diagnosis, layout) },
      })),
    ];
  });
}

export const errorRecord = (file: string, refusal: NonNullable<Examined["refusal"]>) => ({
  ...head("error", file),
  ...refusal,
});

function reportRecord(file: string, { report, outcomes, diagnoses, notes }: Judged) {
  const { form, extensions, year, authority, scope, figures } = report;
  return {
    ...head("report", file),
    form,
    extensions,
    year,
    authority,
    scope,
    cells: Object.keys(figures).length,
    outcomes: countsOf(outcomes),
    diagnoses: diagnoses.length,
    notes: notes.length,
  };
}

/** The last line: what the run came to. `elapsed` is in milliseconds. */
export const summaryRecord = (summary: Summary, more: { elapsed: number; version: string; ruleset: string }) => ({
  ...head("summary", null),
  ...summary,
  ...more,
});

const head = <T extends string, F>(type: T, file: F) => ({ v: 1 as const, type, file });
