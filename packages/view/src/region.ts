import {
  addUp,
  aggregate,
  type CellSum,
  check,
  compare,
  type Decimal,
  type Figure,
  formById,
  type Lang,
  type Layout,
  layoutFor,
  type Member,
  type Outcome,
  officialLayout,
  type Report,
  speak,
  subtract,
} from "@gouji/schema";
import { isEquation, nameOf } from "./equation.ts";
import type { Examined } from "./examine.ts";
import { percent, withSign } from "./format.ts";
import { byYear } from "./history.ts";
import { type CellName, named } from "./mention.ts";
import { examinedOf, type Named, namesOf, type Roster } from "./roster.ts";
import { type Source, sourcesOf } from "./sources.ts";
import { type Tally, tally } from "./trial.ts";
import { words } from "./words.ts";

/** A region as the sum of its members. */
export interface Region {
  readonly counted: readonly string[];
  readonly missing: readonly Named[];
  /** 11 家未纳入，合计为 51 家; null where nobody is missing. */
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
  readonly outcome: Outcome | null;
  /** Members counted that have no number here. */
  readonly gaps: number;
  readonly look: "clean" | "error" | "warning" | "info" | "blocked" | "notDue";
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
export function region(roster: Roster, lang: Lang): Region {
  const { layout, absent, cells, outcomes } = addedUp(roster);
  const names = namesOf(roster);
  const rows = cells.map((cell) => rowOf(cell, roster, absent.length, outcomes, lang));
  const figures: Record<string, Figure> = {};
  for (const { cell, sum, terms } of cells) {
    if (terms.some(({ value }) => value !== null)) figures[cell] = { state: "number", value: sum, raw: sum };
  }
  const summed = check({ ...shell(roster), figures });
  const same = rows.filter(({ status }) => status === "pass").length;
  const different = rows.filter(({ status }) => status === "fail").length;
  const open = rows.filter(({ own }) => own !== null).length - same - different;
  const counted = roster.members.filter(({ authority, counted }) => counted && !absent.includes(authority));
  return {
    counted: counted.map(({ authority }) => authority),
    missing: absent.map(names),
    partial: absent.length > 0 ? words[lang].partial(counted.length, absent.length) : null,
    rows,
    same,
    different,
    open,
    held: roster.own ? words[lang].region.held(same, different, open) : null,
    equations: tally(summed),
    unbalanced: summed
      .filter((outcome) => isEquation(outcome) && outcome.status === "fail")
      .map((outcome) => ({
        name: nameOf(outcome),
        heading: speak[lang].heading(outcome, layout),
        members: counted.filter((member) => failsToo(member, outcome, roster)).map(({ authority }) => names(authority)),
      })),
  };
}

/** One figure with its members, the largest first. Throws a RangeError where it is none that adds up. */
export function regionCell(roster: Roster, cell: string, lang: Lang): RegionCell {
  const { absent, cells, outcomes } = addedUp(roster);
  const sum = cells.find((one) => one.cell === cell);
  if (!sum) throw new RangeError(`${cell} does not add up`);
  const names = namesOf(roster);
  const row = rowOf(sum, roster, absent.length, outcomes, lang);
  const terms = sum.terms
    .map(({ authority, value }): RegionTerm => {
      const past = byYear(roster.past?.get(authority) ?? []).find((report) => report.year === roster.year - 1);
      const figure = past?.figures[cell];
      const before = figure?.state === "number" ? figure.value : null;
      return {
        ...names(authority),
        value,
        share:
          value === null || compare(sum.sum, "0") <= 0 ? null : percent({ numerator: value, denominator: sum.sum }),
        change: value === null || before === null ? null : withSign(subtract(value, before)),
        doubtful: isDoubtful(examinedOf(authority, roster), cell),
      };
    })
    .sort((a, b) =>
      a.value === null || b.value === null
        ? Number(a.value === null) - Number(b.value === null)
        : compare(b.value, a.value),
    );
  return {
    ...row,
    terms,
    missing: absent.map(names),
    sources:
      row.difference === null || row.difference === "0"
        ? []
        : sourcesOf({ ...row, difference: row.difference }, roster, lang),
    said:
      row.own === null || row.difference === null
        ? null
        : words[lang].difference(row.label, row.sum, row.own, row.verdict),
  };
}

function addedUp(roster: Roster) {
  const layout = roster.own ? layoutFor(roster.own) : likeOf(roster);
  const added = addUp(roster.members, layout);
  const outcomes = roster.own ? aggregate(roster.own, roster.members) : [];
  return { ...added, layout, outcomes: new Map(outcomes.map((outcome) => [outcome.instance, outcome])) };
}

/** Without a report of its own a region is summed in the form of its first member. */
function likeOf({ members }: Roster) {
  const first = members.find(({ counted, report }) => counted && report)?.report;
  return first ? layoutFor(first) : officialLayout(formById("2021") as never);
}

const shell = ({ name, year, own, members }: Roster): Report => ({
  ...((own ?? members.find(({ counted, report }) => counted && report)?.report ?? EMPTY) as Report),
  authority: name,
  year,
  scope: "region",
  narratives: {},
  extras: [],
});

const EMPTY = { form: "2021", extensions: [], figures: {} };

function rowOf(
  sum: CellSum,
  { own }: Roster,
  absent: number,
  outcomes: ReadonlyMap<string, Outcome>,
  lang: Lang,
): RegionRow {
  const layout = own ? layoutFor(own) : null;
  const outcome = outcomes.get(sum.cell) ?? null;
  const figure = own?.figures[sum.cell];
  const value = figure?.state === "number" ? figure.value : null;
  const at = layout ?? officialLayout(formById("2021") as never);
  const difference = value === null ? null : withSign(subtract(sum.sum, value));
  const gaps = sum.missing.length;
  return {
    ...named(sum.cell, at, lang),
    part: at.place.get(sum.cell)?.part ?? "",
    sum: sum.sum,
    own: value,
    difference,
    status: outcome?.status ?? "notApplicable",
    outcome,
    gaps,
    look: lookOf(outcome),
    verdict: layout ? verdictSaid({ difference, gaps: gaps + absent, outcome }, layout, lang) : "",
  };
}

const lookOf = (outcome: Outcome | null): RegionRow["look"] => {
  if (outcome?.status === "fail") return outcome.severity;
  return outcome?.status === "pass" ? "clean" : outcome?.status === "blocked" ? "blocked" : "notDue";
};

/** What the sum comes to against the report, and what keeps it from being judged. */
function verdictSaid(
  { difference, gaps, outcome }: Pick<RegionRow, "difference" | "gaps" | "outcome">,
  layout: Layout,
  lang: Lang,
): string {
  const say = words[lang].region;
  const judged = outcome?.status === "pass" || outcome?.status === "fail";
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
  const why =
    outcome?.status !== "blocked"
      ? say.notApplicable
      : gaps > 0
        ? say.undecided(gaps)
        : speak[lang].outcome(outcome, layout);
  return [stands, why].join(words[lang].semicolon);
}

const failsToo = ({ authority }: Member, outcome: Outcome, roster: Roster) =>
  examinedOf(authority, roster)?.outcomes.some(
    (own) => own.rule === outcome.rule && own.instance === outcome.instance && own.status === "fail",
  ) === true;

const isDoubtful = (examined: Examined | null, cell: string) =>
  examined?.diagnoses.some(({ explanations }) =>
    explanations.some(({ edits }) => edits.some((e) => e.cell === cell)),
  ) === true;
