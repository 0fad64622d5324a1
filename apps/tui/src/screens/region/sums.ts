import { type Region, type RegionCell, type RegionRow, regionCellOf, regionOf, type Summed } from "@gouji/view";
import type { Lang } from "../../lang.ts";
import type { Scene } from "../../screen/scene.ts";
import type { State } from "../../screen/state.ts";

type Sums = Pick<Scene, "summed" | "lang">;

const told = new WeakMap<Summed, Map<Lang, Region>>();

/** The region as it is shown, made once for each sum. */
export function regionIn({ summed, lang }: Sums): Region | null {
  if (!summed) return null;
  const mine = told.get(summed) ?? new Map<Lang, Region>();
  told.set(summed, mine);
  const made = mine.get(lang) ?? regionOf(summed, lang);
  mine.set(lang, made);
  return made;
}

/** The cell one is at, member by member; null until that is known. */
export function cellAt(state: State, { summed, terms, lang }: Sums & Pick<Scene, "terms">): RegionCell | null {
  const row = rowAt(state, { summed, lang });
  return summed && terms && terms.cell === row?.cell ? regionCellOf(summed, terms, lang) : null;
}

/** The cells that are listed. */
export function rowsOf({ region: { onlyDifferent, text } }: State, sums: Sums): readonly RegionRow[] {
  const rows = regionIn(sums)?.rows ?? [];
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    ({ label, difference }) =>
      (wanted === "" || label.toLowerCase().includes(wanted)) &&
      (!onlyDifferent || (difference !== null && difference !== "0")),
  );
}

/** The one of them that one is at. */
export function rowAt(state: State, sums: Sums): RegionRow | undefined {
  const rows = rowsOf(state, sums);
  return rows[Math.min(state.region.row, rows.length - 1)];
}
