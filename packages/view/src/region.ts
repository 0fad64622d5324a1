import {
  check,
  compare,
  type Decimal,
  type Figure,
  type Lang,
  type Layout,
  layoutFor,
  type Outcome,
  type Report,
  type Severity,
  speak,
  subtract,
} from "@gouji/schema";
import { isEquation, nameOf } from "./equation.ts";
import { percent, withSign } from "./format.ts";
import { type CellName, named } from "./mention.ts";
import type { Named, Roster } from "./roster.ts";
import type { Source } from "./sources.ts";
import { type Summed, type SummedCell, type SummedTerms, summedTerms, summedUp } from "./summed.ts";
import { type Tally, tally } from "./trial.ts";
import { words } from "./words.ts";

/** A region as the sum of its members. */
export interface Region {
  readonly counted: readonly string[];
  readonly missing: readonly Named[];
  /** 11 家未纳入，合计只含 51 家; null where nobody is missing. */
  readonly partial: string | null;
  readonly rows: readonly RegionRow[];
  /** Cells that agree, that do not, and that cannot be judged: a sum that is not complete agrees with nothing yet. */
  readonly same: number;
  readonly different: number;
  readonly open: number;
  /** Null where the region has no report of its own. */
  readonly held: string | null;
  /** Every member that balances balances the sum: an equation of the sum that fails names members, or an override. */
  readonly equations: Tally;
  readonly unbalanced: readonly Unbalanced[];
}

export interface RegionRow extends CellName {
  readonly part: string;
  readonly sum: Decimal;
  readonly own: Decimal | null;
  /** The sum minus the report, with its sign; null where the report has no figure. */
  readonly difference: string | null;
  readonly status: Outcome["status"];
  /** Members counted that have no number here. */
  readonly gaps: number;
  readonly look: Severity | "clean" | "blocked" | "notDue";
  /** 成员合计比本级报告多 2; what is missing where it cannot be judged; "" where there is nothing to hold it against. */
  readonly verdict: string;
}

export interface Unbalanced {
  readonly name: string;
  readonly heading: string;
  /** Members whose own report fails the same equation. */
  readonly members: readonly Named[];
}

/** One figure of the region, down to its members. */
export interface RegionCell extends RegionRow {
  readonly terms: readonly RegionTerm[];
  readonly missing: readonly Named[];
  /** What may lie behind a difference. */
  readonly sources: readonly Source[];
  readonly said: string | null;
}

export interface RegionTerm extends Named {
  readonly value: Decimal | null;
  /** Of the sum. */
  readonly share: string | null;
  /** Against the year before, with its sign. */
  readonly change: string | null;
  /** Findings of errors in the member's report that speak of the cell. */
  readonly doubtful: boolean;
}

/** The members' figures added up, and held against the region's own report. */
export const region = (roster: Roster, lang: Lang): Region => regionOf(summedUp(roster), lang);

/** One figure with its members, the largest first. Throws a RangeError where it is none that adds up. */
export const regionCell = (roster: Roster, cell: string, lang: Lang): RegionCell =>
  regionCellOf(summedUp(roster), summedTerms(roster, cell), lang);

/** The same of a roster that somebody else has added up. */
export function regionOf(summed: Summed, lang: Lang): Region {
  const { counted, absent, cells, failing } = summed;
  const layout = layoutIn(summed);
  const rows = cells.map((cell) => rowOf(cell, summed, layout, lang));
  const outcomes = check(sumOf(summed));
  const same = rows.filter(({ status }) => status === "pass").length;
  const different = rows.filter(({ status }) => status === "fail").length;
  const open = rows.filter(({ own }) => own !== null).length - same - different;
  return {
    counted: counted.map(({ authority }) => authority),
    missing: absent,
    partial: absent.length > 0 ? words[lang].partial(counted.length, absent.length) : null,
    rows,
    same,
    different,
    open,
    held: summed.own ? words[lang].region.held(same, different, open) : null,
    equations: tally(outcomes),
    unbalanced: outcomes
      .filter((outcome) => isEquation(outcome) && outcome.status === "fail")
      .map((outcome) => ({
        name: nameOf(outcome),
        heading: speak[lang].heading(outcome, layout),
        members: failing[nameOf(outcome)] ?? [],
      })),
  };
}

export function regionCellOf(summed: Summed, { cell, terms, sources }: SummedTerms, lang: Lang): RegionCell {
  const found = summed.cells.find((one) => one.cell === cell);
  if (!found) throw new RangeError(`${cell} does not add up`);
  const row = rowOf(found, summed, layoutIn(summed), lang);
  return {
    ...row,
    terms: terms
      .map(({ authority, name, value, before, doubtful }) => ({
        authority,
        name,
        value,
        share:
          value === null || compare(row.sum, "0") <= 0 ? null : percent({ numerator: value, denominator: row.sum }),
        change: value === null || before === null ? null : withSign(subtract(value, before)),
        doubtful,
      }))
      .sort((a, b) =>
        a.value === null || b.value === null
          ? Number(a.value === null) - Number(b.value === null)
          : compare(b.value, a.value),
      ),
    missing: summed.absent,
    sources: sources.map((one) => ({ ...one, said: one.said[lang] })),
    said:
      row.own === null || row.difference === null
        ? null
        : words[lang].difference(row.label, row.sum, row.own, row.verdict),
  };
}

/** The form as the region itself reports in it, else as its members do. */
export const layoutIn = (summed: Pick<Summed, "own" | "like" | "cells">): Layout =>
  layoutFor(summed.own ?? { ...summed.like, figures: figuresIn(summed) });

function figuresIn({ cells }: Pick<Summed, "cells">): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const { cell, sum, numbers } of cells)
    if (numbers > 0) figures[cell] = { state: "number", value: sum, raw: sum };
  return figures;
}

/** The sum as a report of its own, to be asked what reports are asked. */
const sumOf = (summed: Summed): Report => ({
  ...((summed.own ?? summed.like) as Report),
  authority: summed.name,
  year: summed.year,
  scope: "region",
  narratives: {},
  extras: [],
  figures: figuresIn(summed),
});

function rowOf(one: SummedCell, { own, absent }: Summed, at: Layout, lang: Lang): RegionRow {
  const { cell, sum, gaps, status } = one;
  const figure = own?.figures[cell];
  const value = figure?.state === "number" ? figure.value : null;
  const difference = value === null ? null : withSign(subtract(sum, value));
  return {
    ...named(cell, at, lang),
    part: at.place.get(cell)?.part ?? "",
    sum,
    own: value,
    difference,
    status,
    gaps,
    look: lookOf(one),
    verdict: own ? verdictSaid(one, difference, absent.length, lang) : "",
  };
}

const lookOf = ({ status, severity }: SummedCell): RegionRow["look"] => {
  if (status === "fail" && severity) return severity;
  return status === "pass" ? "clean" : status === "blocked" ? "blocked" : "notDue";
};

/** What the sum comes to against the report, and what keeps it from being judged. */
function verdictSaid({ status, gaps, why }: SummedCell, difference: string | null, absent: number, lang: Lang): string {
  const say = words[lang].region;
  const judged = status === "pass" || status === "fail";
  const stands =
    difference === null
      ? say.noSum
      : difference === "0"
        ? judged
          ? say.agrees
          : say.equalSoFar
        : difference.startsWith("-")
          ? say.less(difference.slice(1))
          : say.more(difference.replace("+", ""));
  if (judged || difference === null) return stands;
  const kept = status !== "blocked" ? say.notApplicable : (why?.[lang] ?? say.undecided(gaps + absent));
  return [stands, kept].join(words[lang].semicolon);
}
