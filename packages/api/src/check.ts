import { check, type Diagnosis, layoutFor, type Outcome, type Report, ruleset } from "@gouji/schema";
import { type Examined, examine } from "@gouji/view";
import { z } from "zod";
import { open } from "./document.ts";
import { GivenDocument, GivenReport } from "./given/shapes.ts";
import { type Said, sayDiagnosis, sayNote, sayOutcome } from "./said.ts";
import { asking, routerOf } from "./trpc.ts";

const All = z.boolean().default(false).describe("outcomes that pass or do not apply too");

/** Nothing is kept: what comes in is judged, and forgotten. */
export const checking = routerOf({
  document: asking
    .meta({ says: { zh: "读一份文件并核查，不保存", en: "reads and checks a document; nothing is kept" } })
    .input(GivenDocument.extend({ all: All }))
    .mutation(async ({ ctx, input: { all, ...document } }) => {
      const { bytes, reading } = await open(document, ctx);
      if ("refused" in reading) return { ...head(), size: bytes.length, reports: [], error: reading.refused };
      const reports = reading.reports.map(({ report, notes, places, confidence }) => ({
        ...alone(report, all),
        report,
        notes: notes.map(sayNote),
        places,
        confidence,
      }));
      return { ...head(), size: bytes.length, reports, error: null };
    }),

  report: asking
    .meta({
      says: {
        zh: "核查一份报告，不保存；可带上年报告",
        en: "checks a report, with last year's if given; nothing is kept",
      },
    })
    .input(z.object({ report: GivenReport, previous: GivenReport.optional(), all: All }))
    .mutation(({ input: { report, previous, all } }) => ({
      ...head(),
      ...(previous ? judged(examine(report, { previous }), all) : alone(report, all)),
    })),
});

/**
 * Without last year's report the rules between years are not asked, as in the command. What passes is counted, and made only
 * where it is asked for: making it takes longer than finding it out.
 */
function alone(report: Report, all: boolean): JudgedReport {
  const counts = noCounts();
  const counted = (status: Outcome["status"], severity: Outcome["severity"]) => void counts[status][severity]++;
  const outcomes = check(report, { counted, ...(!all && { only: "findings" }) });
  return judged(examine(report, { outcomes }), all, counts);
}

const head = () => ({ v: 1 as const, ruleset });

/** The answer on one report, in the shapes of the machine output. */
export interface JudgedReport {
  readonly form: string;
  readonly layout: string;
  readonly year: number | null;
  readonly authority: string | null;
  readonly scope: Report["scope"];
  readonly cells: number;
  readonly counts: Record<Outcome["status"], Record<Outcome["severity"], number>>;
  readonly outcomes: Said<Outcome>[];
  readonly diagnoses: Said<Diagnosis>[];
}

export function judged(
  { report, outcomes, diagnoses }: Examined,
  all: boolean,
  counts = countsOf(outcomes),
): JudgedReport {
  const layout = layoutFor(report);
  const told = all ? outcomes : outcomes.filter(isFinding);
  return {
    form: report.form,
    layout: layout.key,
    year: report.year,
    authority: report.authority,
    scope: report.scope,
    cells: Object.keys(report.figures).length,
    counts,
    outcomes: told.map((outcome) => sayOutcome(outcome, layout)),
    diagnoses: diagnoses.map((diagnosis) => sayDiagnosis(diagnosis, layout)),
  };
}

export const isFinding = ({ status }: Outcome): boolean => status === "fail" || status === "blocked";

function countsOf(outcomes: readonly Outcome[]) {
  const counts = noCounts();
  for (const { status, severity } of outcomes) counts[status][severity]++;
  return counts;
}

function noCounts(): JudgedReport["counts"] {
  const none = () => ({ error: 0, warning: 0, info: 0 });
  return { pass: none(), fail: none(), blocked: none(), notApplicable: none() };
}
