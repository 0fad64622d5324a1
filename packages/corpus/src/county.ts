import { type Authority, countyAuthorities, countyGovernment } from "./authorities.ts";
import { type Dice, dice } from "./dice.ts";
import { type PlanterName, planters } from "./plant/index.ts";
import { region } from "./region.ts";
import { type Filed, series } from "./series.ts";

/** A county's reports over some years. */
export interface County {
  readonly government: Authority;
  readonly authorities: readonly Authority[];
  /** What the offices filed, by office and year. */
  readonly filed: readonly Filed[];
  /** The county's own report of each year: the sum of all its offices, also of those whose report is not to be found. */
  readonly region: readonly Filed[];
  /** Reports that were due, and are not to be found. */
  readonly missing: readonly { readonly authority: Authority; readonly year: number }[];
}

export interface CountyWanted {
  readonly seed: string | number;
  readonly years?: readonly number[];
  /** How many of a hundred reports are not to be found. */
  readonly missing?: number;
  /** How many of a hundred reports have an error planted in them. */
  readonly flaws?: number;
}

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/**
 * A made-up county of 62 offices: bureaus, towns, offices founded and dissolved in between, a few reports missing, and in
 * some, if so wished, a known error. The county's own report sums up what is right.
 */
export function county({ seed, years = YEARS, missing = 4, flaws = 0 }: CountyWanted): County {
  const all = series({ seed, authorities: countyAuthorities, years });
  const lost = dice(`${seed}/missing`);
  const isLost = new Set(all.filter(() => lost.chance(missing / 100)));
  const spoilt = dice(`${seed}/flaws`);
  return {
    government: countyGovernment,
    authorities: countyAuthorities,
    filed: all
      .map((one) => (spoilt.chance(flaws / 100) ? flawed(one, spoilt.of(`${one.authority.id} ${one.year}`)) : one))
      .filter((_, at) => !isLost.has(all[at] as Filed)),
    region: years.map((year) => ({
      authority: countyGovernment,
      year,
      report: region(
        seed,
        countyGovernment,
        all.filter((one) => one.year === year).map((one) => one.report),
      ),
    })),
    missing: [...isLost].map(({ authority, year }) => ({ authority, year })),
  };
}

/** The errors a library is shown with, the common ones more than once. */
const COMMON: readonly PlanterName[] = [
  "digitReplaced",
  "digitDropped",
  "digitsTransposed",
  "totalStale",
  "totalStale",
  "totalAtZero",
  "totalAtZero",
  "neighbourSwap",
  "rowShiftedRight",
  "rowCopied",
  "transfer",
  "totalsBlanked",
  "dashForNil",
  "tableUnfilled",
  "otherDuty",
];

/** An office where little happened has no place for some errors; then another one is made. */
function flawed(one: Filed, at: Dice): Filed {
  for (let tries = 0; tries < 10; tries++) {
    const spoiled = planters[at.pick(COMMON)](one.report, at.fraction());
    if (spoiled) return { ...one, ...spoiled };
  }
  return one;
}
