import { add, compare, type Decimal, type Layout, type Report, subtract } from "@gouji/schema";
import { percent, type Ratio } from "./format.ts";

/**
 * A ratio of sums over the cells of a report. A path with a trailing `.*` means the line itself and every line below it, so
 * that one row or three rows of 其他处理 are summed alike.
 */
export interface Indicator {
  readonly id: string;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** Taken away from the denominator. */
  readonly less?: readonly string[];
}

const total = "requests/processed.total@total";
const cases = (block: string, result: string) => `remedies/cases@${block}.${result}`;
const both = (result: string) => [cases("litigation.direct", result), cases("litigation.afterReconsideration", result)];

/** The ratios that assessments print, each with its denominator. */
export const indicators = [
  {
    id: "disclosureRate",
    numerator: ["requests/processed.granted@total", "requests/processed.grantedInPart@total"],
    denominator: [total],
  },
  { id: "denialRate", numerator: ["requests/processed.denied.*@total"], denominator: [total] },
  { id: "unavailableRate", numerator: ["requests/processed.unavailable.*@total"], denominator: [total] },
  { id: "declinedRate", numerator: ["requests/processed.declined.*@total"], denominator: [total] },
  { id: "otherwiseRate", numerator: ["requests/processed.otherwise.*@total"], denominator: [total] },
  {
    id: "notHeldShare",
    numerator: ["requests/processed.unavailable.notHeld@total"],
    denominator: ["requests/processed.unavailable.*@total"],
  },
  {
    id: "carryRate",
    numerator: ["requests/pendingAtEnd@total"],
    denominator: ["requests/received@total", "requests/pendingAtStart@total"],
  },
  {
    id: "naturalPersonShare",
    numerator: ["requests/received@naturalPerson"],
    denominator: ["requests/received@total"],
  },
  {
    id: "correctionRate",
    numerator: [cases("reconsideration", "corrected")],
    denominator: [cases("reconsideration", "total")],
  },
  { id: "lossRate", numerator: both("corrected"), denominator: both("total"), less: both("pending") },
  {
    id: "disputeRate",
    numerator: [cases("reconsideration", "total"), cases("litigation.direct", "total")],
    denominator: [total],
  },
] as const satisfies readonly Indicator[];

export type IndicatorId = (typeof indicators)[number]["id"];

export const indicatorById = (id: string): Indicator | undefined => indicators.find((one) => one.id === id);

/** What an indicator comes to. Without a value: a cell is missing, or there is nothing to divide by. */
export type Measured =
  | {
      readonly state: "value";
      readonly ratio: Ratio;
      /** 57.5%, or the fraction 1/3 where fewer than five cases are no rate. */
      readonly text: string;
      /** So few cases that no rank and no percentage may be told. */
      readonly small: boolean;
    }
  | { readonly state: "zero" | "missing" | "absent" };

/** The fewest cases that make a rate. */
export const FEW = 5;

/** Measures a report. `absent`: its form does not have the cells. */
export function measure(indicator: Indicator, report: Pick<Report, "figures">, layout: Layout): Measured {
  const numerator = sumOf(indicator.numerator, report, layout);
  const denominator = sumOf(indicator.denominator, report, layout);
  const less = sumOf(indicator.less ?? [], report, layout);
  const states = [numerator, denominator, less];
  if (states.includes("absent")) return { state: "absent" };
  if (states.includes("missing")) return { state: "missing" };
  const under = subtract(denominator, less);
  if (compare(under, "0") <= 0) return { state: "zero" };
  return measured({ numerator, denominator: under });
}

/** What a ratio comes to, once it is known. */
export function measured(ratio: Ratio): Measured {
  const { numerator, denominator } = ratio;
  const small = compare(denominator, String(FEW)) < 0;
  return { state: "value", ratio, small, text: small ? `${numerator}/${denominator}` : percent(ratio) };
}

/** The cells an indicator adds up in a layout, for showing where a number is from. */
export const cellsFor = (paths: readonly string[], layout: Layout): string[] =>
  paths.flatMap((path) => cellsAt(path, layout));

const known = new WeakMap<Layout, Map<string, readonly string[]>>();

/** A library asks the same of thousands of reports. */
function cellsAt(path: string, layout: Layout): readonly string[] {
  const mine = known.get(layout) ?? new Map<string, readonly string[]>();
  known.set(layout, mine);
  const cells = mine.get(path) ?? lookUp(path, layout);
  mine.set(path, cells);
  return cells;
}

function lookUp(path: string, layout: Layout): string[] {
  const star = path.indexOf(".*@");
  if (star < 0) return layout.place.has(path) ? [path] : [];
  const [table, row] = path.slice(0, star).split("/") as [string, string];
  const column = path.slice(star + 3);
  return layout.cells
    .filter(
      (place) =>
        place.table === table &&
        place.column.path === column &&
        (place.row.path === row || place.row.path.startsWith(`${row}.`)),
    )
    .map(({ cell }) => cell);
}

/** `absent`: the form lacks a cell; `missing`: the report has no number there. */
export function sumOf(
  paths: readonly string[],
  report: Pick<Report, "figures">,
  layout: Layout,
): Decimal | "absent" | "missing" {
  let sum: Decimal = "0";
  for (const path of paths) {
    const cells = cellsAt(path, layout);
    if (cells.length === 0) return "absent";
    for (const cell of cells) {
      const figure = report.figures[cell];
      if (figure?.state !== "number") return "missing";
      sum = add(sum, figure.value);
    }
  }
  return sum;
}
