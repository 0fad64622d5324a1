import type { FlatLine, Grid } from "../layout.ts";
import type { BasisKind, Relation, Severity, Source } from "../rule.ts";
import type { JudgeName, Status } from "../rules/judges.ts";
import type { YearJudgeName } from "../rules/yearJudges.ts";
import type { Family } from "./family.ts";
import type { Namer } from "./name.ts";
import type { Lang } from "./wording.ts";

/** What one rule is called and about. */
export interface RuleWords {
  readonly name: string;
  readonly claims: string;
  /** What usually lies behind a failure. */
  readonly causes: readonly string[];
  /** What to look at first, after a failure whose numbers do not tell. */
  readonly action?: string;
}

/** The pieces of a finding, already put into the language. */
export interface Said {
  /** Both sides, each with its sum. */
  readonly left: string;
  readonly right: string;
  /** The cells of the left side, one after the other. */
  readonly list: string;
  /** The first cell: its name, what is written there, and its value. */
  readonly cell: string;
  readonly raw: string;
  readonly value: string;
  /** A section or table, and how many cells it has. */
  readonly part: string;
  readonly cells: number;
  /** The form the report follows, and the one due for its year. */
  readonly form: string;
  readonly due: string;
  /** ISO dates; empty where they are not told. */
  readonly published: string;
  readonly deadline: string;
}

/** How a language says what a judge found; blocked only where something other than cells can be missing. */
export interface JudgeWords {
  pass(said: Said): string;
  fail(said: Said): string;
  notApplicable(said: Said): string;
  blocked?(said: Said): string;
}

interface Comparison {
  readonly sign: string;
  pass(left: string, right: string): string;
  fail(left: string, right: string): string;
}

/**
 * All that a language brings; how a sentence is composed is the same in every one. Numbers come in as arguments, so that no
 * language can tell other ones.
 */
export interface Phrases extends Namer {
  readonly lang: Lang;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly basisKind: Readonly<Record<BasisKind, string>>;
  readonly rules: Readonly<Record<Family, RuleWords>>;
  readonly judges: Readonly<Record<JudgeName | YearJudgeName, JudgeWords>>;

  // Names.
  joinCell(row: string, column: string): string;
  joinHeading(name: string, place: string): string;
  list(items: readonly string[]): string;
  form(id: string, title: string): string;
  /** A section, or a table that an extension brings, by its id and its printed label. */
  part(id: string, label: string): string;
  /** A cell of another year's report; null where that year is not known. */
  ofYear(name: string, year: number | null): string;
  /** The report asked about, or that of another year. */
  report(year?: number | null): string;
  /** The steps of a full path: what stands around a grid, and around and on a line. */
  around(line: FlatLine, grid: Grid): string;
  gridSteps(grid: Grid, section: string): readonly string[];
  lineSteps(line: FlatLine, grid: Grid): readonly string[];

  // Sums.
  term(name: string, value: string): string;
  readonly plus: string;
  readonly minus: string;
  equals(sum: string): string;
  /** After a sum that leaves out so many zeros. */
  zeros(count: number): string;
  allZero(count: number): string;
  /** After a sum of so many terms that are not all named. */
  outOf(count: number): string;

  // Answers.
  readonly compare: Readonly<Record<Relation, Comparison>>;
  within(of: "column" | "row" | "group" | "cell", name: string): string;
  /** Where, what, and what to do; each may be empty. */
  sentence(where: string, what: string, action: string): string;
  difference(residual: string): string;
  missing(names: string, count: number): string;
  readonly ifZero: { readonly pass: string; readonly fail: string };
  ifZeroDifference(residual: string): string;
  readonly certain: string;
  /** It holds within the precision in which the amounts are written. */
  readonly rounded: string;
  /** Reports of members that are not there. */
  missingReports(names: string, count: number): string;
  /** The report does not tell whom its figures cover. */
  readonly uncovered: string;
  readonly noOtherReport: Readonly<Record<"years" | "members", string>>;
  absent(form: string, names: string): string;

  // Repairs.
  edit(cell: string, from: string, to: string): string;
  readonly kinds: Readonly<Record<string, string>>;
  withKind(edits: string, kind: string): string;
  /** The one explanation: of a single cell, or the one smallest set of several. */
  unique(repair: string, clears: number, alone: boolean): string;
  choice(count: number, shown: readonly string[]): string;
  readonly unexplained: string;
  unfinished(said: string): string;
  problems(problems: number, relations: number): string;

  // Grounds.
  readonly blank: string;
  instrument(title: string, number: string): string;
  readonly sources: Readonly<Record<Exclude<Source, "form">, string>>;
  articles(source: string, articles: readonly string[]): string;
  quoting(source: string, quote: string): string;
}
