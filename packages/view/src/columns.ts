import type { Decimal, Severity } from "@gouji/schema";
import type { Count } from "./counts.ts";
import { type Found, type Gist, type KeyFigure, keyFigures, type Listed } from "./digest.ts";
import { type FilingState, filingStates } from "./filing.ts";
import { type IndicatorId, indicators, type Measured, measured } from "./indicators.ts";
import type { Authority, Filing, Holdings } from "./library.ts";
import { severities } from "./severity.ts";

/**
 * Holdings as they travel. Places stand in one order, authority by authority and within it year by year, and each column says
 * one thing of all of them: two thousand authorities over six years take some hundred kilobytes instead of twenty million bytes
 * of objects. What is seldom (problems, findings) names its place.
 */
export interface Columns {
  readonly years: readonly number[];
  readonly authorities: AuthorityColumns;
  /** A letter a place: which of the filing states, counted from `a`. */
  readonly states: string;
  /** Which of `layouts`; −1 where no report was read. */
  readonly layouts: readonly string[];
  readonly layout: readonly number[];
  readonly figures: Readonly<Record<KeyFigure, readonly Numeral[]>>;
  readonly measures: Readonly<Partial<Record<IndicatorId, MeasureColumns>>>;
  /** Places at which something is found, or cannot be told. */
  readonly problems: ProblemColumns;
  /** Every finding, where they were asked for. */
  readonly findings?: FindingColumns;
}

/** A whole number that JSON holds exactly, else the decimal as text; null where no number stands. */
export type Numeral = number | string | null;

export interface AuthorityColumns {
  readonly regions: readonly string[];
  readonly region: readonly number[];
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly order: readonly number[];
  readonly kinds: readonly string[];
  readonly kind: readonly number[];
  /** Of those alone that have any. */
  readonly aliases: readonly (readonly [authority: number, aliases: readonly string[]])[];
}

/** Without a value the numerator is null, and the denominator says why. */
export interface MeasureColumns {
  readonly numerator: readonly Numeral[];
  readonly denominator: readonly (Numeral | Exclude<Measured["state"], "value">)[];
}

export interface ProblemColumns {
  readonly place: readonly number[];
  /** Problems and findings of each severity, the gravest first: 2 × 3 numbers a place. */
  readonly counts: readonly number[];
  readonly blocked: readonly number[];
  readonly rules: readonly (readonly [rule: string, severity: Severity])[];
  /** Which rules are broken there. */
  readonly broken: readonly (readonly number[])[];
}

/** Findings of one place stand together, in the order of its list. */
export interface FindingColumns {
  readonly place: readonly number[];
  /** What a finding has in common with others: which of `kinds`. */
  readonly kind: readonly number[];
  readonly kinds: readonly (readonly [rule: string, instance: string, severity: Severity, zh: string, en: string])[];
  readonly fingerprint: readonly string[];
  /** How many findings before it the first one of its problem stands, which the problem is named after. */
  readonly back: readonly number[];
}

/** An authority with its region, which the library of a larger area has many of. */
export interface Placed extends Authority {
  readonly region: string;
}

export interface ColumnsWanted {
  readonly indicators: readonly IndicatorId[];
  readonly findings: boolean;
}

/** Filings say their region, since an id may stand in several. */
export interface Gathered {
  readonly authorities: readonly Placed[];
  readonly years: readonly number[];
  readonly filings: readonly (Filing<Listed> & { readonly region: string })[];
}

/** Lays holdings out in columns. Each filing has to be of an authority and a year that are there. */
export function columnsOf(
  { authorities, years, filings }: Gathered,
  { indicators: wanted, findings }: ColumnsWanted,
): Columns {
  const at = new Map(authorities.map(({ region, id }, index) => [`${region}/${id}`, index]));
  const column = new Map(years.map((year, index) => [year, index]));
  const places: (Filing<Listed> | undefined)[] = new Array(authorities.length * years.length).fill(undefined);
  for (const filing of filings) {
    const [row, step] = [at.get(`${filing.region}/${filing.authority}`), column.get(filing.year)];
    if (row !== undefined && step !== undefined) places[row * years.length + step] = filing;
  }
  const digests = places.map((place) => place?.digest);
  const layouts = tableOf<string>();
  const figure = (which: KeyFigure) => digests.map((one) => numeralOf(one?.figures[which] ?? null));
  return {
    years,
    authorities: authorityColumns(authorities),
    states: places.map((place) => letter(filingStates.indexOf(place?.state ?? "missing"))).join(""),
    layout: digests.map((one) => (one ? layouts.of(one.form, one.form) : -1)),
    layouts: layouts.all,
    figures: Object.fromEntries(Object.keys(keyFigures).map((key) => [key, figure(key as KeyFigure)])) as never,
    measures: Object.fromEntries(wanted.map((id) => [id, measureColumns(digests.map((one) => one?.measures[id]))])),
    problems: problemColumns(digests),
    ...(findings && { findings: findingColumns(digests) }),
  };
}

/** Holdings out of columns; nothing is shared with the columns that could change. */
export function holdingsOf(columns: Columns & { readonly findings: FindingColumns }): Holdings<Listed, Placed>;
export function holdingsOf(columns: Columns): Holdings<Gist, Placed>;
export function holdingsOf(columns: Columns): Holdings<Gist & Partial<Listed>, Placed> {
  const { years, states, layouts, layout, figures, measures, problems, findings } = columns;
  const authorities = authoritiesIn(columns.authorities);
  const known = Object.keys(measures) as IndicatorId[];
  const found = new Map(problems.place.map((place, index) => [place, index]));
  const listed = findings && findingsIn(findings);
  const filings: Filing<Gist & Partial<Listed>>[] = [];
  for (let place = 0; place < states.length; place++) {
    const state = filingStates[states.charCodeAt(place) - LETTER] as FilingState;
    const form = layouts[layout[place] as number];
    if (form === undefined && state === "missing") continue;
    const { region, id } = authorities[Math.floor(place / years.length)] as Placed;
    const filing = {
      region,
      authority: id,
      year: years[place % years.length] as number,
      state,
    };
    if (form === undefined) {
      filings.push(filing);
      continue;
    }
    const measuresHere: Partial<Record<IndicatorId, Measured>> = {};
    for (const id of known) measuresHere[id] = measuredAt(measures[id] as MeasureColumns, place);
    filings.push({
      ...filing,
      digest: {
        form,
        ...problemsAt(problems, found.get(place)),
        figures: {
          received: decimalOf(figures.received[place] ?? null),
          processed: decimalOf(figures.processed[place] ?? null),
          carried: decimalOf(figures.carried[place] ?? null),
        },
        measures: measuresHere,
        ...(listed && { findings: listed.get(place) ?? [] }),
      },
    });
  }
  return { authorities, years, filings };
}

const LETTER = "a".charCodeAt(0);
const letter = (index: number) => String.fromCharCode(LETTER + index);

const numeralOf = (value: Decimal | null): Numeral => {
  if (value === null) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) && String(number) === value ? number : value;
};
const decimalOf = (numeral: Numeral): Decimal | null => (numeral === null ? null : String(numeral));

/** Values once each, and their numbers. */
function tableOf<T>() {
  const known = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    of(key: string, value: T): number {
      const at = known.get(key);
      if (at !== undefined) return at;
      known.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}

function authorityColumns(authorities: readonly Placed[]): AuthorityColumns {
  const regions = tableOf<string>();
  const kinds = tableOf<string>();
  return {
    region: authorities.map(({ region }) => regions.of(region, region)),
    regions: regions.all,
    id: authorities.map(({ id }) => id),
    name: authorities.map(({ name }) => name),
    order: authorities.map(({ order }) => order),
    kind: authorities.map(({ kind }) => (kind === undefined ? -1 : kinds.of(kind, kind))),
    kinds: kinds.all,
    aliases: authorities.flatMap(({ aliases = [] }, index) => (aliases.length > 0 ? [[index, aliases] as const] : [])),
  };
}

function authoritiesIn({ regions, region, id, name, order, kinds, kind, aliases }: AuthorityColumns): Placed[] {
  const also = new Map(aliases);
  return id.map((one, index) => {
    const kindOf = kinds[kind[index] as number];
    const aliases = also.get(index);
    return {
      region: regions[region[index] as number] as string,
      id: one,
      name: name[index] as string,
      order: order[index] as number,
      ...(kindOf !== undefined && { kind: kindOf }),
      ...(aliases && { aliases }),
    };
  });
}

const measureColumns = (all: readonly (Measured | undefined)[]): MeasureColumns => ({
  numerator: all.map((one) => (one?.state === "value" ? numeralOf(one.ratio.numerator) : null)),
  denominator: all.map((one) => (!one ? null : one.state === "value" ? numeralOf(one.ratio.denominator) : one.state)),
});

function measuredAt({ numerator, denominator }: MeasureColumns, place: number): Measured {
  const [above, below] = [decimalOf(numerator[place] ?? null), denominator[place] ?? null];
  if (above !== null) return measured({ numerator: above, denominator: decimalOf(below) as Decimal });
  return { state: below === "zero" || below === "missing" ? below : "absent" };
}

function problemColumns(digests: readonly (Gist | undefined)[]): ProblemColumns {
  const rules = tableOf<readonly [string, Severity]>();
  const place: number[] = [];
  const counts: number[] = [];
  const blocked: number[] = [];
  const broken: number[][] = [];
  digests.forEach((one, at) => {
    if (!one || (one.blocked === 0 && one.counts.every(({ problems }) => problems === 0))) return;
    place.push(at);
    for (const severity of severities) {
      const count = one.counts.find((each) => each.severity === severity);
      counts.push(count?.problems ?? 0, count?.findings ?? 0);
    }
    blocked.push(one.blocked);
    broken.push(one.rules.map(({ rule, severity }) => rules.of(`${rule} ${severity}`, [rule, severity])));
  });
  return { place, counts, blocked, broken, rules: rules.all };
}

const NONE: readonly Count[] = severities.map((severity) => ({ severity, problems: 0, findings: 0 }));

function problemsAt(
  { counts, blocked, rules, broken }: ProblemColumns,
  at: number | undefined,
): Pick<Gist, "counts" | "blocked" | "rules"> {
  if (at === undefined) return { counts: NONE, blocked: 0, rules: [] };
  const from = at * 2 * severities.length;
  return {
    counts: severities.map((severity, step) => ({
      severity,
      problems: counts[from + 2 * step] as number,
      findings: counts[from + 2 * step + 1] as number,
    })),
    blocked: blocked[at] as number,
    rules: (broken[at] ?? []).map((one) => {
      const [rule, severity] = rules[one] as readonly [string, Severity];
      return { rule, severity };
    }),
  };
}

function findingColumns(digests: readonly (Listed | undefined)[]): FindingColumns {
  const kinds = tableOf<FindingColumns["kinds"][number]>();
  const place: number[] = [];
  const kind: number[] = [];
  const fingerprint: string[] = [];
  const back: number[] = [];
  digests.forEach((one, at) => {
    const findings = one?.findings ?? [];
    const first = new Map<string, number>();
    findings.forEach(({ rule, instance, severity, problem, zh, en, fingerprint: print }, index) => {
      const told = [rule, instance, severity, zh, en] as const;
      first.set(problem, first.get(problem) ?? index);
      place.push(at);
      kind.push(kinds.of(told.join("\n"), told));
      fingerprint.push(print);
      back.push(index - (first.get(problem) as number));
    });
  });
  return { place, kind, kinds: kinds.all, fingerprint, back };
}

function findingsIn({ place, kind, kinds, fingerprint, back }: FindingColumns): Map<number, Found[]> {
  const found = new Map<number, Found[]>();
  place.forEach((at, index) => {
    const [rule, instance, severity, zh, en] = kinds[kind[index] as number] as FindingColumns["kinds"][number];
    const problem = fingerprint[index - (back[index] as number)] as string;
    const one: Found = { rule, instance, severity, fingerprint: fingerprint[index] as string, problem, zh, en };
    const mine = found.get(at);
    if (mine) mine.push(one);
    else found.set(at, [one]);
  });
  return found;
}

/** All there are, for whoever wants to choose later. */
export const everyIndicator: readonly IndicatorId[] = indicators.map(({ id }) => id);
