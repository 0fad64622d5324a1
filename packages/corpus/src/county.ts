import { type Authority, countyAuthorities, countyGovernment } from "./authorities.ts";
import { dice } from "./dice.ts";
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
}

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/** A made-up county of 62 offices: bureaus, towns, offices founded and dissolved in between, and a few reports missing. */
export function county({ seed, years = YEARS, missing = 4 }: CountyWanted): County {
  const all = series({ seed, authorities: countyAuthorities, years });
  const lost = dice(`${seed}/missing`);
  const isLost = new Set(all.filter(() => lost.chance(missing / 100)));
  return {
    government: countyGovernment,
    authorities: countyAuthorities,
    filed: all.filter((one) => !isLost.has(one)),
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
