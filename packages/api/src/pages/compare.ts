import type { Lang } from "@gouji/schema";
import {
  compareYears,
  type Entry,
  examine,
  measureOf,
  type Place,
  type Point,
  standings,
  usualMeasures,
} from "@gouji/view";
import { breath, FEW } from "../breath.ts";
import { compared } from "../compare.ts";
import type { Context } from "../context.ts";
import { heads, type Row, type Table } from "./table.ts";

type Asked = Extract<Place, { page: "compare" }>;

/** Measures of some authorities through the years, or of those of a region in one year, a row a value. */
export async function compareTable(ctx: Context, asked: Asked, lang: Lang): Promise<Table> {
  const { authorities, from, to, measures } = asked;
  const ids = [...measures.filter(measureOf), ...(measures.some(measureOf) ? [] : usualMeasures)];
  const across = authorities.length === 0 || (from !== null && from === to);
  const { entries, year } = await compared(ctx, { authorities, across, year: to });
  const within: Entry[] = [];
  for (const [at, { report, ...one }] of entries.entries()) {
    if (at % FEW === 0) await breath();
    const isAsked = (from === null || across || one.year >= from) && (to === null || one.year <= to);
    if (isAsked) within.push({ ...one, examined: examine(report) });
  }
  async function* rows(): AsyncGenerator<Row> {
    for (const id of ids) {
      await breath();
      if (across) {
        const { measure, rows } = standings(within, id, year, lang);
        for (const point of rows) yield rowOf(measure.name, point);
      } else {
        const { measure, series } = compareYears(within, id, lang);
        for (const { points } of series) for (const point of points) yield rowOf(measure.name, point);
      }
    }
  }
  return {
    page: "compare",
    columns: heads(lang, ["measure", "id", "authority", "year", "value", "numerator", "denominator", "doubtful"]),
    rows: rows(),
  };
}

const rowOf = (measure: string, { authority, name, year, state, text, ratio, small, doubtful }: Point): Row => [
  // Of few cases a screen shows 1/3, which a spreadsheet takes for a day: the two numbers have columns of their own.
  ...[measure, authority, name, year, state !== "value" || small ? null : text.replace(/\*$/, "")],
  ...[ratio?.numerator ?? null, ratio?.denominator ?? null, doubtful],
];
