import { deepStrictEqual } from "node:assert/strict";
import { median } from "../measure.ts";
import type { Place } from "./engines.ts";
import { type Library, numberIn, WIDE, YEARS } from "./library.ts";
import { coldAndWarm } from "./loading.ts";

const CELLS = ["requests/received@total", "requests/processed.total@total", "requests/processed.granted@total"];

/** Milliseconds: the very first time, the median after opening, and the median of the times after it. */
export interface Looked {
  readonly first: number;
  readonly cold: number;
  readonly warm: number;
}

/** Authorities × years with three figures each; what is shown must be what was filed. */
export async function overlooking(place: Place, { authorities, filings }: Library): Promise<Looked> {
  const { value, cold, warm } = await coldAndWarm(place, (store) =>
    store.overview({ region: WIDE, years: YEARS, cells: CELLS }),
  );
  const filed = new Map(
    [...filings()].map(({ key, report }) => [nameOf(key), CELLS.map((cell) => numberIn(report, cell))]),
  );
  deepStrictEqual(value.authorities.length, authorities.length);
  deepStrictEqual(new Map(value.reports.map((one) => [nameOf(one), one.values])), filed);
  return { first: cold[0] as number, cold: median(cold), warm: median(warm) };
}

const nameOf = ({ authority, year }: { authority: string; year: number }) => `${authority}/${year}`;
