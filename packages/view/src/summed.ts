import {
  addUp,
  aggregate,
  type CellSum,
  type Decimal,
  formById,
  type Lang,
  type Layout,
  layoutFor,
  type Outcome,
  officialLayout,
  type Report,
  type Severity,
  speak,
} from "@gouji/schema";
import { isEquation, nameOf } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { byYear } from "./history.ts";
import { examinedOf, type Named, namesOf, type Roster } from "./roster.ts";
import { type Source, sourcesOf } from "./sources.ts";

/** A roster added up: what a page about a region is made of, without the reports of its members. */
export interface Summed {
  readonly name: string;
  readonly year: number;
  /** The region's own report; its prose is not needed. */
  readonly own: Report | null;
  /** Which form the sum is in. */
  readonly like: Pick<Report, "form" | "extensions">;
  readonly counted: readonly Named[];
  readonly absent: readonly Named[];
  readonly cells: readonly SummedCell[];
  /** Equations that members' own reports fail, and who they are. */
  readonly failing: Readonly<Record<string, readonly Named[]>>;
}

export interface SummedCell {
  readonly cell: string;
  readonly sum: Decimal;
  /** Members who have a number there, and counted ones with a report who have none. */
  readonly numbers: number;
  readonly gaps: number;
  readonly status: Outcome["status"];
  readonly severity: Severity | null;
  /** Why it cannot be judged, where it is not for want of figures. */
  readonly why?: Readonly<Record<Lang, string>>;
}

/** One figure of it, member by member. */
export interface SummedTerms {
  readonly cell: string;
  readonly terms: readonly SummedTerm[];
  /** What may lie behind a difference, said in both languages. */
  readonly sources: readonly (Omit<Source, "said"> & { readonly said: Readonly<Record<Lang, string>> })[];
}

export interface SummedTerm extends Named {
  readonly value: Decimal | null;
  /** Of the year before. */
  readonly before: Decimal | null;
  /** A repair of the member's own report changes the cell. */
  readonly doubtful: boolean;
}

export function summedUp(roster: Roster): Summed {
  const { own, members, name, year } = roster;
  const { layout, absent, cells, outcomes } = addedUp(roster);
  const names = namesOf(roster);
  const missing = new Set(absent);
  const counted = members.filter(({ authority, counted }) => counted && !missing.has(authority));
  const failing: Record<string, Named[]> = {};
  for (const { authority } of counted) {
    for (const outcome of examinedOf(authority, roster)?.outcomes ?? []) {
      if (outcome.status !== "fail" || !isEquation(outcome)) continue;
      failing[nameOf(outcome)] = [...(failing[nameOf(outcome)] ?? []), names(authority)];
    }
  }
  return {
    name,
    year,
    own: own && { ...own, narratives: {}, extras: [] },
    like: { form: layout.form.id as Report["form"], extensions: layout.form.extensions.map(({ id }) => id) },
    counted: counted.map(({ authority }) => names(authority)),
    absent: absent.map(names),
    cells: cells.map(({ cell, sum, terms, missing: gaps }) => {
      const outcome = outcomes.get(cell);
      const whole = gaps.length + absent.length === 0;
      return {
        cell,
        sum,
        numbers: terms.length - gaps.length,
        gaps: gaps.length,
        status: outcome?.status ?? "notApplicable",
        severity: outcome?.severity ?? null,
        ...(outcome?.status === "blocked" &&
          whole && { why: { zh: speak.zh.outcome(outcome, layout), en: speak.en.outcome(outcome, layout) } }),
      };
    }),
    failing,
  };
}

/** Throws a RangeError where the cell is none that adds up. */
export function summedTerms(roster: Roster, cell: string): SummedTerms {
  const { cells, outcomes } = addedUp(roster);
  const sum = cells.find((one) => one.cell === cell);
  if (!sum) throw new RangeError(`${cell} does not add up`);
  const names = namesOf(roster);
  const figure = roster.own?.figures[cell];
  const own = figure?.state === "number" ? figure.value : null;
  return {
    cell,
    terms: sum.terms.map(({ authority, value }) => ({
      ...names(authority),
      value,
      before: beforeOf(authority, cell, roster),
      doubtful: isDoubtful(examinedOf(authority, roster), cell),
    })),
    sources: own === null ? [] : sourcesOf({ cell, sum: sum.sum, own, outcome: outcomes.get(cell) ?? null }, roster),
  };
}

/** The cells in which a roster like this adds up. */
export const likeOf = ({ own, members }: Pick<Roster, "own" | "members">): Layout => {
  const first = own ?? members.find(({ counted, report }) => counted && report)?.report;
  return first ? layoutFor(first) : officialLayout(formById("2021") as never);
};

function addedUp(roster: Roster): ReturnType<typeof addUp> & {
  readonly cells: readonly CellSum[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
} {
  const outcomes = roster.own ? aggregate(roster.own, roster.members) : [];
  return {
    ...addUp(roster.members, likeOf(roster)),
    outcomes: new Map(outcomes.map((outcome) => [outcome.instance, outcome])),
  };
}

function beforeOf(authority: string, cell: string, { past, year }: Roster): Decimal | null {
  const report = byYear(past?.get(authority) ?? []).find((one) => one.year === year - 1);
  const figure = report?.figures[cell];
  return figure?.state === "number" ? figure.value : null;
}

const isDoubtful = (examined: Examined | null, cell: string) =>
  examined?.diagnoses.some(({ explanations }) =>
    explanations.some(({ edits }) => edits.some((edit) => edit.cell === cell)),
  ) === true;
