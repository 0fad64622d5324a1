import { type Decimal, gloss, type Lang, type Layout } from "@gouji/schema";
import type { Examined } from "./examine.ts";
import { percent } from "./format.ts";
import { cellsFor, sumOf } from "./indicators.ts";
import { printed, wordsOf } from "./line.ts";

/** The six families of outcomes, in the order of the form, which is also the order of their colours. */
export const families = ["granted", "grantedInPart", "denied", "unavailable", "declined", "otherwise"] as const;
export type Family = (typeof families)[number];

export interface Share {
  readonly family: Family;
  readonly label: string;
  readonly value: Decimal | null;
  /** Of the sum of the six; null where one is missing or all are 0. */
  readonly share: string | null;
  readonly cells: readonly string[];
}

/** How the requests of a year were answered. A family is one row or several; they add up alike in every form since 2019. */
export function composition({ report, layout }: Pick<Examined, "report" | "layout">, lang: Lang): Share[] {
  const values = families.map((family) => sumOf([pathOf(family)], report, layout));
  const whole = sumOf(families.map(pathOf), report, layout);
  const isNumber = (value: Decimal) => value !== "absent" && value !== "missing";
  return families.map((family, i) => {
    const value = values[i] as Decimal;
    const cells = cellsFor([pathOf(family)], layout);
    const fair = isNumber(whole) && whole !== "0";
    return {
      family,
      label: lang === "en" ? (gloss("requests", `processed.${family}`) ?? family) : labelOf(cells, layout),
      value: isNumber(value) ? value : null,
      share: fair ? percent({ numerator: value, denominator: whole }) : null,
      cells,
    };
  });
}

const pathOf = (family: Family) => `requests/processed.${family}.*@total`;

/** Of a family of several rows its bracket, of one row its own name. */
function labelOf(cells: readonly string[], layout: Layout): string {
  const row = layout.place.get(cells[0] ?? "")?.row;
  if (!row) return "";
  return cells.length > 1 ? printed(row.heads.at(-1) ?? "").short : wordsOf(row).short;
}
