import { formById, type Lang, officialLayout } from "@gouji/schema";
import type { Examined } from "./examine.ts";
import type { Ratio } from "./format.ts";
import { drawn, type Measure, type MeasureId, measureOf } from "./measure.ts";
import { type Problem, problemsOf } from "./problems.ts";
import { words } from "./words.ts";

/** One report to compare; `examined` is null where none was filed. */
export interface Entry {
  readonly authority: string;
  readonly name: string;
  readonly year: number;
  readonly examined: Examined | null;
}

/** What one report says of a measure, and how far it can be trusted. */
export interface Point {
  readonly authority: string;
  readonly name: string;
  readonly year: number;
  readonly state: "value" | "zero" | "missing" | "absent" | "notFiled";
  readonly ratio: Ratio | null;
  /** For drawing only. */
  readonly at: number | null;
  /** The value as it is printed, with `*` where it is doubtful; a dash where there is none. */
  readonly text: string;
  /** Too few cases to be a rate. */
  readonly small: boolean;
  /** A figure that it rests on is part of a problem with an error. */
  readonly doubtful: boolean;
  /** The rules that say so. */
  readonly rules: readonly string[];
  readonly form: string | null;
  /** From the point before it, where the two may be joined. */
  readonly change: string | null;
}

export interface Series {
  readonly authority: string;
  readonly name: string;
  /** One for every year, in order. */
  readonly points: readonly Point[];
  /** The points with values that a line may join: a year without one and a change of form end a run. */
  readonly runs: readonly (readonly Point[])[];
  /** One sentence. */
  readonly title: string;
}

/** A change of form across which the measure is not the same. */
export interface FormBreak {
  readonly year: number;
  readonly said: string;
}

export interface Compared {
  readonly measure: MeasureInfo;
  readonly years: readonly number[];
  readonly series: readonly Series[];
  readonly breaks: readonly FormBreak[];
  /** The same as rows and columns. */
  readonly table: Table;
  readonly title: string;
}

export interface MeasureInfo {
  readonly id: MeasureId;
  readonly name: string;
  readonly formula: string | null;
  readonly kind: Measure["kind"];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Years of one or several authorities. Throws a RangeError where the measure is unknown. */
export function compareYears(entries: readonly Entry[], id: MeasureId, lang: Lang): Compared {
  const measure = known(id);
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  const authorities = [...new Map(entries.map(({ authority, name }) => [authority, name]))];
  const info = infoOf(measure, entries, lang);
  const breaks = new Map<number, FormBreak>();
  const series = authorities.map(([authority, name]): Series => {
    const mine = years.map((year) => {
      const found = entries.find((entry) => entry.authority === authority && entry.year === year);
      return found ?? { authority, name, year, examined: null };
    });
    const points: Point[] = [];
    const runs: Point[][] = [];
    let filed: Entry | null = null;
    for (const entry of mine) {
      const broken = filed && breakBetween(filed, entry, measure, lang);
      if (broken) breaks.set(broken.year, broken);
      const last = points.at(-1);
      const joined = last?.ratio && !broken && last.year === entry.year - 1 ? last : null;
      const point = pointOf(entry, measure, joined, lang);
      if (point.ratio !== null) {
        if (joined) runs.at(-1)?.push(point);
        else runs.push([point]);
      }
      points.push(point);
      if (entry.examined) filed = entry;
    }
    return { authority, name, points, runs, title: trend(name, measure, info.name, { points, runs }, lang) };
  });
  return {
    measure: info,
    years,
    series,
    breaks: [...breaks.values()].sort((a, b) => a.year - b.year),
    table: {
      head: ["", ...years.map(String)],
      rows: series.map(({ name, points }) => [name, ...points.map(({ text }) => text)]),
    },
    title: series.map(({ title }) => title).join(words[lang].semicolon),
  };
}

export const known = (id: MeasureId): Measure => {
  const measure = measureOf(id);
  if (!measure) throw new RangeError(`no measure ${id}`);
  return measure;
};

export function infoOf(measure: Measure, entries: readonly Entry[], lang: Lang): MeasureInfo {
  const layouts = entries.flatMap(({ examined }) => examined?.layout ?? []);
  const layout = layouts.find((one) => measure.cells(one).length > 0) ?? layouts[0] ?? NEWEST;
  return { id: measure.id, name: measure.name(layout, lang), formula: measure.formula(lang), kind: measure.kind };
}

const NEWEST = officialLayout(formById("2021") as never);

/** One report's point; `before` is the point that it may be joined to. */
export function pointOf(entry: Entry, measure: Measure, before: Point | null, lang: Lang): Point {
  const { authority, name, year, examined } = entry;
  const nothing = { ratio: null, at: null, small: false, doubtful: false, rules: [], change: null };
  const dash = words[lang].noValue;
  if (!examined) return { authority, name, year, state: "notFiled", ...nothing, text: dash, form: null };
  const form = examined.layout.form.id;
  const value = measure.value(examined.report, examined.layout);
  if (value.state !== "value") return { authority, name, year, state: value.state, ...nothing, text: dash, form };
  const rules = doubts(measure.cells(examined.layout), problemsOf(examined));
  const doubtful = rules.length > 0;
  return {
    authority,
    name,
    year,
    state: "value",
    ratio: value.ratio,
    at: drawn(value.ratio),
    text: doubtful ? `${value.text}*` : value.text,
    small: value.small,
    doubtful,
    rules,
    form,
    change: before?.ratio && !before.small && !value.small ? measure.change(before.ratio, value.ratio) : null,
  };
}

const doubts = (cells: readonly string[], problems: readonly Problem[]): string[] => [
  ...new Set(
    problems
      .filter(({ severity, cells: pointed }) => severity === "error" && cells.some((cell) => pointed.has(cell)))
      .flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  ),
];

function breakBetween(before: Entry, now: Entry, measure: Measure, lang: Lang): FormBreak | null {
  const [was, is] = [before.examined?.layout, now.examined?.layout];
  if (!was || !is || was.form.id === is.form.id) return null;
  const both = measure.cells(was).length > 0 && measure.cells(is).length > 0;
  if (both && measure.continues(was) && measure.continues(is)) return null;
  return { year: now.year, said: words[lang].formBreak(was.form.id, is.form.id, now.year) };
}

/** From the first value to the last; the change is told only where one line joins them. */
function trend(name: string, measure: Measure, said: string, { points, runs }: Course, lang: Lang): string {
  const valued = points.filter(({ ratio }) => ratio !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  const joined = runs.length === 1 && first !== last && !first?.small && !last?.small;
  return words[lang].oneSeries({
    name,
    measure: said,
    from: first?.year ?? points[0]?.year ?? 0,
    to: last?.year ?? points.at(-1)?.year ?? 0,
    first: first?.text ?? null,
    last: last?.text ?? null,
    change: joined && first?.ratio && last?.ratio ? measure.change(first.ratio, last.ratio) : null,
  });
}

type Course = Pick<Series, "points" | "runs">;
