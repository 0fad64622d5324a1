import type { Scene } from "./scene.ts";
import type { State } from "./state.ts";

/** The same place a year later or earlier; the first and the last year have none beside them. */
export function inYearBeside(
  { at, query }: State,
  { shown }: Scene,
  action: "nextYear" | "previousYear",
): Pick<State, "at" | "query"> | undefined {
  const years = shown?.years ?? [];
  const year = years[years.indexOf(at.year ?? 0) + (action === "nextYear" ? 1 : -1)];
  return year === undefined ? undefined : { at: { ...at, year }, query: { ...query, year } };
}
