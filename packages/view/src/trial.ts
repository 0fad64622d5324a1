import { add, check, type Decimal, type Outcome, type Report, readFigure, type Status, subtract } from "@gouji/schema";
import { isEquation, nameOf } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { type Shown, show } from "./figureText.ts";
import { holds } from "./holds.ts";
import { rolesOf } from "./selection.ts";

/** What was typed, by cell. The report itself is never changed: letting an entry go restores what it says. */
export type Tried = Readonly<Record<string, string>>;

/** How the equations of a report stand. */
export interface Tally {
  readonly total: number;
  readonly pass: number;
  readonly fail: number;
  readonly blocked: number;
}

export interface Change {
  readonly name: string;
  readonly fingerprint: string;
  readonly outcome: Outcome;
  readonly from: Status;
  readonly to: Status;
}

export interface Trial {
  readonly tried: Tried;
  readonly report: Report;
  readonly outcomes: readonly Outcome[];
  /** What was typed, as it was understood. */
  readonly figures: Readonly<Record<string, Shown>>;
  readonly before: Tally;
  readonly after: Tally;
  /** Every answer that became another. */
  readonly changes: readonly Change[];
  /** Findings that are gone, and new ones. */
  readonly clears: readonly Change[];
  readonly breaks: readonly Change[];
}

/** What would be found if the cells held what is typed. Answers about other reports (last year, members) stay as they are. */
export function trial({ report, layout, outcomes }: Examined, tried: Tried): Trial {
  const figures = { ...report.figures };
  const shown: Record<string, Shown> = {};
  for (const [cell, typed] of Object.entries(tried)) {
    const place = layout.place.get(cell);
    if (!place) continue;
    figures[cell] = readFigure(typed, place.quantity).figure;
    shown[cell] = show(figures[cell]);
  }
  const changed = { ...report, figures };
  const after = check(changed);
  const now = new Map(after.map((outcome) => [outcome.fingerprint, outcome]));
  const changes = outcomes.flatMap((was): Change[] => {
    const is = now.get(was.fingerprint);
    if (!is || is.status === was.status) return [];
    return [{ name: nameOf(is), fingerprint: is.fingerprint, outcome: is, from: was.status, to: is.status }];
  });
  return {
    tried,
    report: changed,
    outcomes: outcomes.map((was) => now.get(was.fingerprint) ?? was),
    figures: shown,
    before: tally(outcomes),
    after: tally(after),
    changes,
    clears: changes.filter(({ from }) => from === "fail"),
    breaks: changes.filter(({ to }) => to === "fail"),
  };
}

/** One more entry; an empty one is a blank, not a restoration. */
export const attempt = (tried: Tried, cell: string, typed: string): Tried => ({ ...tried, [cell]: typed });

/** Esc: the cell says again what the report says; without a cell all of them do. */
export function restore(tried: Tried, cell?: string): Tried {
  if (cell === undefined) return {};
  const { [cell]: _, ...rest } = tried;
  return rest;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const equations = outcomes.filter(isEquation);
  const count = (status: Status) => equations.filter((one) => one.status === status).length;
  return { total: equations.length, pass: count("pass"), fail: count("fail"), blocked: count("blocked") };
}

/** A cell with another number; what it would do to the relations it stands in, without asking every question again. */
export interface Edit {
  readonly cell: string;
  readonly from: Decimal;
  readonly to: Decimal;
}

export interface Effect {
  readonly clears: readonly Outcome[];
  readonly breaks: readonly Outcome[];
}

/** The relations that edits make hold and make fail. Blocked ones stay blocked: an edit gives a number for a number. */
export function effect(outcomes: readonly Outcome[], edits: readonly Edit[]): Effect {
  const clears: Outcome[] = [];
  const breaks: Outcome[] = [];
  for (const outcome of outcomes) {
    if (outcome.kind !== "relation" || outcome.residual === null || outcome.status === "notApplicable") continue;
    const roles = rolesOf(outcome);
    const touched = edits.filter(({ cell }) => roles.has(cell));
    if (touched.length === 0) continue;
    const residual = touched.reduce((sum, { cell, from, to }) => {
      const change = subtract(to, from);
      return roles.get(cell)?.sign === "+" ? add(sum, change) : subtract(sum, change);
    }, outcome.residual);
    const then = holds(outcome.relation, residual);
    if (then && outcome.status === "fail") clears.push(outcome);
    if (!then && outcome.status === "pass") breaks.push(outcome);
  }
  return { clears, breaks };
}
