import type { Lang, Layout } from "@gouji/schema";
import type { FilingState } from "../filing.ts";
import type { IndicatorId } from "../indicators.ts";
import type { Tally } from "../trial.ts";
import type { keys } from "./zh/keys.ts";
import type { subjects } from "./zh/subjects.ts";

type Subjects = typeof keys & typeof subjects;

/** What a language brings for screens. Numbers enter as arguments, so that no language can tell other ones. */
export interface Words extends Subjects {
  readonly lang: Lang;
  /** Between the items of a list, and between the clauses of a sentence. */
  readonly comma: string;
  readonly clause: string;
  readonly colon: string;
  inBrackets(text: string): string;
  readonly semicolon: string;
  readonly stop: string;

  // Cells.
  /** What is said instead of a number. */
  readonly figure: Readonly<Record<"number" | "blank" | "dash" | "text" | "absent", string>>;
  note(state: "number" | "blank" | "dash" | "text" | "absent", raw: string | null): string;
  speech(said: {
    readonly label: string;
    readonly value: string;
    /** How its equations stand, in words. */
    readonly standing: string;
    readonly severity: string | null;
  }): string;
  column(name: string): string;
  row(name: string): string;
  readonly andMore: string;

  // Problems.
  /** Of findings that are no relation; the wording of the schema says the others. */
  problems(problems: number): string;
  inBadge(findings: number): string;
  readonly decided: Readonly<Record<"unique" | "several" | "none", (candidates: number) => string>>;
  headline(said: {
    readonly state: "clean" | "problems" | "blocked" | "empty";
    /** The problems, already counted in words. */
    readonly problems: string;
    readonly equations: Tally;
    readonly blocked: number;
  }): string;
  equations(tally: Tally): string;
  /** After the sentence on one cell: the first of the others, and how many they are. */
  likewise(labels: readonly string[], count: number): string;
  blockedGroup(place: string, cells: number, findings: number): string;
  rule(id: string, layout: Layout): { readonly name: string; readonly claims: string };

  // The library.
  readonly filing: Readonly<Record<FilingState, string>>;
  readonly lenses: Readonly<Record<"filing" | "problems" | "indicator", string>>;
  readonly tally: Readonly<Record<"due" | "filed" | "clean" | "problems" | "returned" | "missing" | "blocked", string>>;
  readonly ungrouped: string;
  emptyFilter(filters: string): string;

  // Indicators and comparing.
  readonly indicators: Readonly<Record<IndicatorId, { readonly name: string; readonly formula: string }>>;
  readonly median: string;
  readonly noValue: string;
  unranked(why: "small" | "failed" | "none"): string;
  place(rank: number, of: number): string;
  formBreak(from: string, to: string, year: number): string;
  gap(years: readonly number[]): string;
  oneSeries(said: Trend): string;
  severalSeries(said: Standing): string;

  // A region.
  partial(counted: number, missing: number): string;
  difference(label: string, sum: string, own: string, verdict: string): string;
  equalTo(name: string, value: string): string;
}

/** The course of one measure of one authority. */
export interface Trend {
  readonly name: string;
  readonly measure: string;
  readonly from: number;
  readonly to: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Growth or points, with sign; null where a form or a gap lies between. */
  readonly change: string | null;
}

/** Several authorities in one year. */
export interface Standing {
  readonly measure: string;
  readonly year: number;
  readonly of: number;
  readonly highest: { readonly name: string; readonly value: string } | null;
  readonly lowest: { readonly name: string; readonly value: string } | null;
  readonly median: string | null;
}
