import type { Outcome, Report } from "@gouji/schema";
import type { Area, Authority, Key, Region } from "./key.ts";

/**
 * Keeping, as everybody outside sees it; which engine keeps is nobody's business. Whatever a promise has answered survives the
 * death of the process. Misuse is refused with a `Refused`, whose `code` is for programs. `by` says who does it.
 */
export interface Store {
  /** Adds regions, or says them anew. A parent must be known or come along. */
  putRegions(regions: readonly Region[], by: string): Promise<void>;
  /** In the order of the tree's levels, then official order. */
  regions(): Promise<Region[]>;
  putAuthorities(authorities: readonly Authority[], by: string): Promise<void>;
  /** In official order. With `years`, those that existed in one of them. */
  authorities(area?: Area): Promise<Authority[]>;

  /** Keeps a report as the next revision of its key. */
  put(filing: Filing, by: string): Promise<Filed>;
  /** Keeps many, a batch at a time: each batch wholly or not at all, and `told` as soon as it is safe. Returns how many. */
  putMany(
    filings: Iterable<Filing> | AsyncIterable<Filing>,
    by: string,
    told?: (filed: readonly Filed[]) => void,
  ): Promise<number>;
  /** Replaces the verdict on a revision, as when the rules have changed; the report itself stays. */
  judge(key: Key, rev: number, verdict: Verdict, by: string): Promise<void>;
  /**
   * Keeps verdicts that were reached some time ago, in one transaction; passes over those whose revision, or last year's, is no
   * longer the current one. Answers how many were kept. The journal gets a line each, or nothing, or one line that says what is given.
   */
  judgeMany(
    judged: readonly Judged[],
    by: string,
    says: "each" | "nothing" | Readonly<Record<string, unknown>>,
  ): Promise<number>;
  /** Current reports whose verdict is by other rules or missing, in the order of their keys. */
  unjudged(ruleset: string, ask?: Paged): Promise<Unjudged>;
  /** A word for where the report stands in the work of the office. The store gives it no meaning. */
  setState(key: Key, state: string, by: string): Promise<void>;

  /** A revision, the current one without `rev`. What is in the bin can be read too. */
  one(key: Key, rev?: number): Promise<Kept | undefined>;
  /** What the reader noted of a revision, as it was handed in. */
  reading(key: Key, rev?: number): Promise<unknown>;
  /** The outcomes of a revision that are neither pass nor notApplicable, in the order of `check`. */
  outcomes(key: Key, rev?: number): Promise<Outcome[]>;
  /** Every revision of a key, newest first. */
  history(key: Key): Promise<Revision[]>;
  /** Current reports in the order of their keys; with `removed`, those in the bin. */
  list(ask?: ListAsk): Promise<Page<Listed>>;
  /** The keys of every revision made from a document. */
  madeFrom(sha256: string): Promise<(Key & { rev: number })[]>;

  /** Into the bin: no screen or sum shows it, nothing is lost. */
  remove(key: Key, by: string): Promise<void>;
  restore(key: Key, by: string): Promise<void>;
  /** Out of the bin for ever; the journal remembers that it was. Its original stays, since others may have come from it. */
  purge(key: Key, by: string): Promise<void>;

  putOriginal(bytes: Uint8Array): Promise<{ sha256: string; size: number }>;
  original(sha256: string): Promise<Uint8Array | undefined>;

  /** Authorities × years with what stands in chosen cells, read from the packed figures. */
  overview(ask: OverviewAsk): Promise<Overview>;
  /** Findings on current reports, page by page in the order of their keys. */
  findings(ask?: FindingsAsk): Promise<Page<Finding>>;
  /** How many findings, on how many reports, per rule, year, status and severity. */
  statistics(area?: Area): Promise<Statistic[]>;
  /** Exact sums per cell over current reports, and who is missing. */
  aggregate(ask: AggregateAsk): Promise<Aggregate>;
  /** Any piece of text, two characters of Chinese included, in names and in prose. */
  search(ask: SearchAsk): Promise<Found>;
  /** What was done, newest first. There is no verb to change it. */
  journal(ask?: JournalAsk): Promise<Page<Entry>>;

  close(): Promise<void>;
}

/** What is handed in to be kept. */
export interface Filing {
  readonly key: Key;
  readonly report: Report;
  readonly verdict?: Verdict;
  /** The document it was read from: `sha256` as `putOriginal` gave it. */
  readonly original?: Original;
  /** Notes, places: anything JSON. */
  readonly reading?: unknown;
  /** The revision the writer began from, 0 for none: refused with `conflict` if another one came between. */
  readonly onto?: number;
  /** Without it the state of the revision before stays; the first is `filed`. */
  readonly state?: string;
  readonly note?: string;
}

export interface Original {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
}

/** What `check` answered, and by which rules. Passes are counted and not kept. */
export interface Verdict {
  readonly ruleset: string;
  readonly outcomes: readonly Outcome[];
  /** Problems as people count them: one for each repair. */
  readonly problems?: Partial<Record<Outcome["severity"], number>>;
}

/** A verdict on a revision, and the revision of last year's report that it was held against: null where there was none. */
export interface Judged {
  readonly key: Key;
  readonly rev: number;
  readonly last: string | null;
  readonly verdict: Verdict;
}

/** `left`: how many there are in all, on the first page only. */
export interface Unjudged extends Page<Filed> {
  readonly left?: number;
}

export interface Counts {
  readonly pass: number;
  readonly notApplicable: number;
  readonly blocked: number;
  readonly fail: Readonly<Record<Outcome["severity"], number>>;
  readonly problems?: Verdict["problems"];
  /** A ULID: names the judgement. There where something was found; what was kept by an older program has none. */
  readonly judged?: string;
}

export interface Filed extends Key {
  readonly rev: number;
  /** A ULID: names the revision everywhere. */
  readonly revision: string;
}

/** A revision without its contents. `counts` is null where nobody has checked it. */
export interface Revision extends Filed {
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
  readonly original: Original | null;
  readonly ruleset: string | null;
  readonly counts: Counts | null;
}

export interface Kept extends Revision {
  readonly report: Report;
  readonly current: boolean;
  /** Of the key, not of the revision. */
  readonly state: string;
  readonly removed: string | null;
}

export interface Listed extends Filed {
  readonly at: string;
  readonly by: string;
  readonly state: string;
  /** The form, its extensions and variants: `2021`, `2019+ningbo`, `2021~1`. */
  readonly layout: string;
  readonly counts: Counts | null;
  readonly removed: string | null;
}

export interface Paged {
  /** `next` of the page before. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

export interface ListAsk extends Area, Paged {
  readonly authorities?: readonly string[];
  readonly removed?: boolean;
}

export interface OverviewAsk extends Area {
  /** Cell addresses. */
  readonly cells?: readonly string[];
  readonly scopes?: readonly Key["scope"][];
}

export interface Overview {
  readonly authorities: Authority[];
  readonly reports: Glance[];
}

export interface Glance extends Listed {
  /** One for each cell asked for; null where no number stands. */
  readonly values: (string | null)[];
}

export interface FindingsAsk extends Area, Paged {
  readonly authorities?: readonly string[];
  readonly rules?: readonly string[];
  readonly severities?: readonly Outcome["severity"][];
  readonly statuses?: readonly ("fail" | "blocked")[];
}

export interface Finding extends Key {
  readonly rev: number;
  readonly outcome: Outcome;
}

export interface Statistic {
  readonly rule: string;
  readonly year: number;
  readonly status: "fail" | "blocked";
  readonly severity: Outcome["severity"];
  readonly findings: number;
  readonly reports: number;
}

export interface AggregateAsk extends Area {
  /** Reports of other scopes are left out: a region's own report already holds its offices. */
  readonly scopes: readonly Exclude<Key["scope"], "unstated">[];
  /** `forms: ["2021"]` takes every variant and extension of it. Without it all forms are added; a cell means the same in each. */
  readonly forms?: readonly string[];
  /** These alone, counted in the region or not. Without it all that are counted. */
  readonly authorities?: readonly string[];
  readonly states?: readonly string[];
}

export interface Aggregate {
  readonly reports: number;
  /** How many reports of each layout. */
  readonly layouts: Readonly<Record<string, number>>;
  /** Current reports of authorities that are not on the roster of their year; they are left out. */
  readonly outside: number;
  /** In the order of the forms. */
  readonly cells: readonly CellSum[];
  /** Of the roster: without a current report, or with none of a scope, form or state asked for. */
  readonly missing: readonly Missing[];
}

/** `sum` is exact. `absent`: the report has no such cell. The five counts add up to the reports. */
export interface CellSum {
  readonly cell: string;
  readonly sum: string;
  readonly number: number;
  readonly blank: number;
  readonly dash: number;
  readonly text: number;
  readonly absent: number;
}

export interface Missing {
  readonly region: string;
  readonly year: number;
  readonly authority: string;
  readonly why: "notFiled" | "otherScope" | "unstatedScope" | "otherForm" | "otherState";
}

export interface SearchAsk extends Area, Paged {
  readonly text: string;
}

/** `authorities` on the first page only. */
export interface Found extends Page<Passage> {
  readonly authorities: Authority[];
}

export interface Passage extends Key {
  readonly rev: number;
  /** A section of the narrative; null: an extra table or section. */
  readonly section: string | null;
  /** Some text around the first hit, and where in it the hit begins. */
  readonly excerpt: string;
  readonly at: number;
}

export interface JournalAsk extends Area, Paged {
  readonly authority?: string;
}

export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly what: "regions" | "authorities" | "put" | "judge" | "state" | "remove" | "restore" | "purge";
  /** Empty where it concerns no region; `year` is then 0. */
  readonly region: string;
  readonly year: number;
  readonly authority: string | null;
  readonly scope: Key["scope"] | null;
  readonly rev: number | null;
  readonly detail: unknown;
}
