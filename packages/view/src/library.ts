import { compare, type Decimal, type Lang, type Severity } from "@gouji/schema";
import { badge, plainSigns, type Signs, signs } from "./counts.ts";
import type { Gist } from "./digest.ts";
import { type FilingState, isDue, isFiled } from "./filing.ts";
import { compareRatios, percent } from "./format.ts";
import type { Measured } from "./indicators.ts";
import type { LibraryQuery, Look } from "./libraryQuery.ts";
import { hasInitials } from "./pinyin.ts";
import { worst } from "./severity.ts";
import { words } from "./words.ts";

/** An office that reports. */
export interface Authority {
  /** Where several regions are shown; an id may stand in each. */
  readonly region?: string;
  readonly id: string;
  readonly name: string;
  /** Old and short names, by which it is found too. */
  readonly aliases?: readonly string[];
  /** Its place in the official order (机构序列). */
  readonly order: number;
  readonly kind?: string;
  /** Who is in charge of it. */
  readonly lead?: string;
}

/** One year of one authority. `digest` is there once a report was read. */
export interface Filing<D = Gist> {
  readonly region?: string;
  readonly authority: string;
  readonly year: number;
  readonly state: FilingState;
  readonly digest?: D | undefined;
}

export interface Holdings<D = Gist, A extends Authority = Authority> {
  readonly authorities: readonly A[];
  readonly years: readonly number[];
  /** An authority without an entry for a year has not filed for it. */
  readonly filings: readonly Filing<D>[];
}

export interface Library<D extends Gist = Gist> {
  readonly year: number | null;
  readonly years: readonly number[];
  /** Of the year, over all authorities, whatever is filtered. */
  readonly tally: LibraryTally;
  readonly groups: readonly LibraryGroup<D>[];
  /** All rows that are left, in order. */
  readonly rows: readonly LibraryRow<D>[];
  readonly missing: readonly Authority[];
  /** Broken rules of the year and how many authorities break them, the commonest first. */
  readonly rules: readonly { readonly rule: string; readonly severity: Severity; readonly authorities: number }[];
  readonly kinds: readonly string[];
}

export interface LibraryTally {
  readonly due: number;
  readonly filed: number;
  /** 82%, of those due. */
  readonly share: string;
  readonly clean: number;
  readonly problems: number;
  readonly blocked: number;
  readonly returned: number;
  readonly missing: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export interface LibraryGroup<D extends Gist = Gist> {
  readonly label: string | null;
  readonly rows: readonly LibraryRow<D>[];
  readonly tally: LibraryTally;
}

export interface LibraryRow<D extends Gist = Gist> {
  readonly authority: Authority;
  readonly places: readonly LibraryPlace<D>[];
  /** The place of the chosen year. */
  readonly chosen: LibraryPlace<D> | null;
}

export interface LibraryPlace<D extends Gist = Gist> {
  readonly year: number;
  readonly state: FilingState;
  readonly look: Look;
  /** ✗1 !2 ✓ ~ < / and a blank; in plain signs x1 !2 v ~ < / and a point. */
  readonly mark: string;
  readonly plainMark: string;
  /** What the lens shows: the mark, or the value of the indicator. */
  readonly text: string;
  /** Problems as 0, 1, 2–3, 4 and more: a ramp of luminance. */
  readonly shade: 0 | 1 | 2 | 3;
  readonly digest: D | null;
}

/** The matrix of authorities and years under a query. */
export function library<D extends Gist>(
  { authorities, years, filings }: Holdings<D>,
  query: LibraryQuery,
  lang: Lang,
): Library<D> {
  const inOrder = [...years].sort((a, b) => a - b);
  const year = query.year ?? inOrder.at(-1) ?? null;
  const at = (region = "", id: string, year: number) => `${region}\n${id}\n${year}`;
  const held = new Map(filings.map((filing) => [at(filing.region, filing.authority, filing.year), filing]));
  const rows = authorities.map((authority): LibraryRow<D> => {
    const places = inOrder.map((one) => placeOf(one, held.get(at(authority.region, authority.id, one)), query, lang));
    return { authority, places, chosen: places.find((place) => place.year === year) ?? null };
  });
  const left = rows.filter((row) => matches(row, query)).sort(by(query));
  return {
    year,
    years: inOrder,
    tally: tallyOf(rows),
    groups: grouped(left, query, lang),
    rows: left,
    missing: rows.filter(({ chosen }) => chosen?.look === "missing").map(({ authority }) => authority),
    rules: hotSpots(rows),
    kinds: [...new Set(authorities.flatMap(({ kind }) => kind ?? []))],
  };
}

/** Whether an authority answers to what was typed: name, old name, id or initials, all words of it. */
export function findable({ name, id, aliases = [] }: Authority, typed: string): boolean {
  const wanted = typed.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  const names = [name, ...aliases];
  return wanted.every(
    (word) =>
      id.toLowerCase().includes(word) ||
      names.some((one) => one.toLowerCase().includes(word) || (/^[a-z0-9]+$/.test(word) && hasInitials(one, word))),
  );
}

const PLAIN_STATES: Readonly<Record<Look, string>> = {
  error: "",
  warning: "",
  info: "",
  blocked: "?",
  clean: "v",
  returned: "<",
  draft: "~",
  missing: ".",
  unreadable: "?",
  notDue: "/",
};
const STATES: typeof PLAIN_STATES = { ...PLAIN_STATES, clean: "✓", missing: "" };

function placeOf<D extends Gist>(
  year: number,
  filing: Filing<D> | undefined,
  query: LibraryQuery,
  lang: Lang,
): LibraryPlace<D> {
  const state = filing?.state ?? "missing";
  const digest = filing?.digest ?? null;
  const look = lookOf(state, digest);
  const mark = markOf(look, digest, lang, signs, STATES);
  const problems = digest?.counts.reduce((sum, count) => sum + count.problems, 0) ?? 0;
  const measured = digest?.measures[query.indicator];
  const text =
    query.lens === "indicator"
      ? measuredText(measured)
      : query.lens === "filing"
        ? isFiled(state)
          ? STATES.clean
          : STATES[look]
        : mark;
  return {
    year,
    state,
    look,
    mark,
    plainMark: markOf(look, digest, lang, plainSigns, PLAIN_STATES),
    text,
    shade: problems === 0 ? 0 : problems === 1 ? 1 : problems < 4 ? 2 : 3,
    digest,
  };
}

function lookOf(state: FilingState, digest: Gist | null): Look {
  if (state === "notDue" || state === "missing" || state === "draft" || state === "unreadable") return state;
  if (state === "returned") return "returned";
  const found = worst(digest?.counts.filter(({ problems }) => problems > 0) ?? []);
  return found ?? (digest && digest.blocked > 0 ? "blocked" : "clean");
}

/** The gravest severity with its number of problems; behind the sign of a returned report too. */
function markOf(look: Look, digest: Gist | null, lang: Lang, drawn: Signs, states: typeof STATES): string {
  const gravest = digest?.counts.find(({ problems }) => problems > 0);
  if (look === "returned") return states.returned + (gravest ? String(gravest.problems) : "");
  if (!gravest || !(look in drawn)) return states[look];
  return badge([{ ...gravest, findings: 0 }], lang, drawn);
}

const measuredText = (measured: Measured | undefined) => (measured?.state === "value" ? measured.text : "");

function matches({ authority, chosen }: LibraryRow, query: LibraryQuery): boolean {
  const digest = chosen?.digest;
  return (
    (query.looks.length === 0 || (chosen !== null && query.looks.includes(chosen.look))) &&
    (query.severities.length === 0 ||
      digest?.counts.some(({ severity, problems }) => problems > 0 && query.severities.includes(severity)) === true) &&
    (query.kinds.length === 0 || query.kinds.includes(authority.kind ?? "")) &&
    (query.rule === null || digest?.rules.some(({ rule }) => rule === query.rule) === true) &&
    findable(authority, query.text)
  );
}

/** What has no value comes last, whichever way the rows are sorted; equal ones stand in the official order. */
function by({ sort, descending, indicator }: LibraryQuery) {
  const official = (a: LibraryRow, b: LibraryRow) =>
    a.authority.order - b.authority.order || (a.authority.id < b.authority.id ? -1 : 1);
  const turn = descending ? -1 : 1;
  const amount = (of: (row: LibraryRow) => Decimal | null) => (a: LibraryRow, b: LibraryRow) => {
    const [x, y] = [of(a), of(b)];
    if (x === null || y === null) return x === y ? official(a, b) : x === null ? 1 : -1;
    return turn * compare(x, y) || official(a, b);
  };
  switch (sort) {
    case "order":
      return (a: LibraryRow, b: LibraryRow) => turn * official(a, b);
    case "name": {
      const collator = new Intl.Collator("zh-CN-u-co-pinyin");
      return (a: LibraryRow, b: LibraryRow) =>
        turn * collator.compare(a.authority.name, b.authority.name) || official(a, b);
    }
    case "problems":
      return amount(({ chosen }) => (chosen?.digest ? weight(chosen.digest) : null));
    case "indicator":
      return (a: LibraryRow, b: LibraryRow) => {
        const [x, y] = [a, b].map(({ chosen }) => chosen?.digest?.measures[indicator]);
        const [v, w] = [x?.state === "value" ? x.ratio : null, y?.state === "value" ? y.ratio : null];
        if (v === null || w === null) return v === w ? official(a, b) : v === null ? 1 : -1;
        return turn * compareRatios(v, w) || official(a, b);
      };
    default:
      return amount(({ chosen }) => chosen?.digest?.figures[sort] ?? null);
  }
}

/** One error weighs more than any number of warnings that a library holds. */
const weight = ({ counts }: Gist): Decimal =>
  String(counts.reduce((sum, { problems }) => sum * 10_000 + Math.min(problems, 9_999), 0));

function grouped<D extends Gist>(
  rows: readonly LibraryRow<D>[],
  { group }: LibraryQuery,
  lang: Lang,
): LibraryGroup<D>[] {
  if (group === "none") return [{ label: null, rows, tally: tallyOf(rows) }];
  return [...Map.groupBy(rows, ({ authority }) => authority[group] ?? words[lang].ungrouped)].map(([label, mine]) => ({
    label,
    rows: mine,
    tally: tallyOf(mine),
  }));
}

function tallyOf(rows: readonly LibraryRow[]): LibraryTally {
  const places = rows.flatMap(({ chosen }) => chosen ?? []);
  const count = (is: (place: LibraryPlace) => boolean) => places.filter(is).length;
  const due = count(({ state }) => isDue(state));
  const filed = count(({ state }) => isFiled(state));
  const has = (severity: Severity) => (place: LibraryPlace) =>
    place.digest?.counts.some((one) => one.severity === severity && one.problems > 0) === true;
  return {
    due,
    filed,
    share: due === 0 ? "" : percent({ numerator: String(filed), denominator: String(due) }, 0),
    clean: count(({ look }) => look === "clean"),
    problems: count(({ shade }) => shade > 0),
    blocked: count(({ look }) => look === "blocked"),
    returned: count(({ state }) => state === "returned"),
    missing: count(({ look }) => look === "missing"),
    bySeverity: { error: count(has("error")), warning: count(has("warning")), info: count(has("info")) },
  };
}

function hotSpots(rows: readonly LibraryRow[]): Library["rules"] {
  const broken = rows.flatMap(({ chosen }) => chosen?.digest?.rules ?? []);
  return [...Map.groupBy(broken, ({ rule }) => rule)]
    .map(([rule, all]) => ({ rule, severity: worst(all) as Severity, authorities: all.length }))
    .sort((a, b) => b.authorities - a.authorities || (a.rule < b.rule ? -1 : 1));
}
