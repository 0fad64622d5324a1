import { add, compare, type Decimal, type Lang, sum } from "@gouji/schema";
import { type Entry, infoOf, known, type MeasureInfo, type Point, pointOf, type Table } from "./compare.ts";
import { percent, type Ratio } from "./format.ts";
import { larger, type MeasureId } from "./measure.ts";
import { words } from "./words.ts";

/** Several authorities in one year, the largest first. */
export interface Standings {
  readonly measure: MeasureInfo;
  readonly year: number;
  readonly rows: readonly Standing[];
  /** Of the rows that are ranked. */
  readonly median: { readonly ratio: Ratio; readonly text: string } | null;
  readonly table: Table;
  readonly title: string;
}

export interface Standing extends Point {
  /** Equal values share a rank. */
  readonly rank: number | null;
  /** 3 / 62, or why there is none. */
  readonly rankSaid: string;
}

/** Ranks authorities where a rank is fair: on a value that is there, rests on enough cases, and has no error in it. */
export function standings(entries: readonly Entry[], id: MeasureId, year: number, lang: Lang): Standings {
  const measure = known(id);
  const say = words[lang];
  const points = entries.filter((entry) => entry.year === year).map((entry) => pointOf(entry, measure, null, lang));
  const ranked = points.filter(isRanked).sort((a, b) => larger(a.ratio, b.ratio));
  const rank = ranksOf(ranked);
  const rows = points
    .map((point): Standing => {
      if (!isRanked(point)) return { ...point, rank: null, rankSaid: say.unranked(why(point)) };
      const own = rank.get(point) as number;
      return { ...point, rank: own, rankSaid: say.place(own, ranked.length) };
    })
    .sort((a, b) => byValue(a, b));
  const info = infoOf(measure, entries, lang);
  const middle = medianOf(ranked.map(({ ratio }) => ratio));
  const median = middle && { ratio: middle, text: info.kind === "ratio" ? percent(middle) : plain(middle) };
  const [first, last] = [ranked[0], ranked.at(-1)];
  return {
    measure: info,
    year,
    rows,
    median,
    table: {
      head: ["", info.name, say.place(0, ranked.length).replace(/^0/, "#")],
      rows: rows.map(({ name, text, rankSaid }) => [name, text, rankSaid]),
    },
    title: say.severalSeries({
      measure: info.name,
      year,
      of: ranked.length,
      highest: first ? { name: first.name, value: first.text } : null,
      lowest: last ? { name: last.name, value: last.text } : null,
      median: median?.text ?? null,
    }),
  };
}

/** Of points in order: each that equals the one before shares its rank. One pass, for there may be thousands. */
function ranksOf(ranked: readonly Valued[]): ReadonlyMap<Point, number> {
  const ranks = new Map<Point, number>();
  let rank = 0;
  ranked.forEach((point, at) => {
    const before = ranked[at - 1];
    if (!before || larger(before.ratio, point.ratio) !== 0) rank = at + 1;
    ranks.set(point, rank);
  });
  return ranks;
}

/** The middle of sorted ratios, or the mean of the two in the middle; exact. */
export function medianOf(sorted: readonly Ratio[]): Ratio | null {
  const a = sorted[(sorted.length - 1) >> 1];
  const b = sorted[sorted.length >> 1];
  if (!a || !b) return null;
  if (a === b) return a;
  return {
    numerator: add(times(a.numerator, b.denominator), times(b.numerator, a.denominator)),
    denominator: times(times(a.denominator, b.denominator), "2"),
  };
}

/** Where a figure stands among the same figure of others: how many have one, the middle, and the ends. */
export function amongOthers(values: readonly (Decimal | null)[]): {
  readonly of: number;
  readonly median: string;
  readonly least: Decimal;
  readonly most: Decimal;
} | null {
  const there = values.filter((value) => value !== null).sort(compare);
  const middle = medianOf(there.map((numerator) => ({ numerator, denominator: "1" })));
  const [least, most] = [there[0], there.at(-1)];
  if (!middle || least === undefined || most === undefined) return null;
  return { of: there.length, median: plain(middle), least, most };
}

type Valued = Point & { readonly ratio: Ratio };

const isRanked = (point: Point): point is Valued => point.ratio !== null && !point.small && !point.doubtful;

const why = ({ ratio, small }: Point) => (ratio === null ? "none" : small ? "small" : "failed");

/** What has no value comes last; otherwise as they were given. */
function byValue(a: Point, b: Point): number {
  if (a.ratio === null || b.ratio === null) return Number(a.ratio === null) - Number(b.ratio === null);
  return larger(a.ratio, b.ratio);
}

/** Integers of counts; amounts of money have places, which a weight cannot carry. */
function times(a: Decimal, b: Decimal): Decimal {
  return /^\d+$/.test(b) ? sum([{ weight: Number(b), value: a }]) : sum([{ weight: Number(a), value: b }]);
}

/** 22, or 22.5 between two counts. */
const plain = ({ numerator, denominator }: Ratio): string =>
  percent({ numerator, denominator: `${denominator}00` }, 1).replace(/(?:\.0)?%$/, "");
