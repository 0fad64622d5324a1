import { compare, type Decimal, gloss, type Lang, type Layout, type Report, speak, subtract } from "@gouji/schema";
import { keyFigures } from "./digest.ts";
import { compareRatios, growth, points, type Ratio, withSign } from "./format.ts";
import { continues } from "./history.ts";
import { cellsFor, FEW, type Indicator, type IndicatorId, indicatorById, measure, sumOf } from "./indicators.ts";
import { words } from "./words.ts";

/** What is compared: an indicator by its id, or a sum of cells, as `requests/processed.otherwise.*@total`. */
export type MeasureId = IndicatorId | (string & {});

/** What one report says of a measure. `absent`: its form cannot say it. */
export type Value =
  | { readonly state: "value"; readonly ratio: Ratio; readonly text: string; readonly small: boolean }
  | { readonly state: "zero" | "missing" | "absent" };

export interface Measure {
  readonly id: MeasureId;
  readonly kind: "ratio" | "count";
  name(layout: Layout, lang: Lang): string;
  formula(lang: Lang): string | null;
  value(report: Pick<Report, "figures">, layout: Layout): Value;
  /** The cells it rests on. */
  cells(layout: Layout): readonly string[];
  /** Whether it counts the same in every form. */
  continues(layout: Layout): boolean;
  /** From one value to another, with its sign; null where that says nothing. */
  change(from: Ratio, to: Ratio): string | null;
}

/** The measure of that id; undefined where it is neither an indicator nor an address. */
export function measureOf(id: MeasureId): Measure | undefined {
  const indicator = indicatorById(id);
  if (indicator) return rate(indicator);
  return id.includes("@") ? count(id) : undefined;
}

/** What is compared until something is chosen. */
export const usualMeasures: readonly MeasureId[] = [keyFigures.received, "disclosureRate"];

/** Larger first. */
export const larger = (a: Ratio, b: Ratio): number => compareRatios(b, a);

/** For the length of a bar and the height of a point; never for a judgement. */
export const drawn = ({ numerator, denominator }: Ratio): number => Number(numerator) / Number(denominator);

function rate(indicator: Indicator): Measure {
  const paths = [...indicator.numerator, ...indicator.denominator, ...(indicator.less ?? [])];
  const said = (lang: Lang) => words[lang].indicators[indicator.id as IndicatorId];
  return {
    id: indicator.id,
    kind: "ratio",
    name: (_, lang) => said(lang).name,
    formula: (lang) => said(lang).formula,
    value: (report, layout) => measure(indicator, report, layout),
    cells: (layout) => cellsFor(paths, layout),
    continues: () => true,
    change: points,
  };
}

function count(id: string): Measure {
  const paths = id.split(" ");
  return {
    id,
    kind: "count",
    name: (layout, lang) => nameOf(paths, layout, lang),
    formula: () => null,
    value: (report, layout) => {
      const sum = sumOf(paths, report, layout);
      if (sum === "absent" || sum === "missing") return { state: sum };
      return { state: "value", ratio: whole(sum), text: sum, small: false };
    },
    cells: (layout) => cellsFor(paths, layout),
    continues: (layout) => cellsFor(paths, layout).every((cell) => continues(cell, layout)),
    // Of a handful no percentage is told: from 2 to 5 is three more, not +150 %.
    change: ({ numerator: from }, { numerator: to }) =>
      compare(from, String(FEW)) < 0 ? withSign(subtract(to, from)) : growth(from, to),
  };
}

const whole = (numerator: Decimal): Ratio => ({ numerator, denominator: "1" });

/** A single cell by its label; a group of rows by its bracket. */
function nameOf(paths: readonly string[], layout: Layout, lang: Lang): string {
  const cells = cellsFor(paths, layout);
  const [first] = cells;
  if (first === undefined) return paths.join(" ");
  if (cells.length === 1) return speak[lang].label(first, layout);
  const row = layout.place.get(first)?.row;
  const head = row && (lang === "en" ? gloss(first.slice(0, first.indexOf("/")), row.group) : row.heads.at(-1));
  return head ? head : cells.map((cell) => speak[lang].label(cell, layout)).join(" + ");
}
