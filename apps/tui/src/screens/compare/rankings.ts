import { type Entry, indicators, keyFigures, type MeasureId, type Standings, standings } from "@gouji/view";
import type { Lang } from "../../lang.ts";

/** What is compared, in the order in which it is listed. */
export const measures: readonly MeasureId[] = [...Object.values(keyFigures), ...indicators.map(({ id }) => id)];

export type Rankings = ReadonlyMap<MeasureId, Standings>;

/** How everyone stands by each measure in a year; null before it is known. */
export const rankings = (entries: readonly Entry[] | undefined, year: number | null, lang: Lang): Rankings | null =>
  entries && year !== null ? new Map(measures.map((id) => [id, standings(entries, id, year, lang)])) : null;
