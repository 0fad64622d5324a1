import { type Region, type RegionCell, type RegionRow, type Roster, region, regionCell } from "@gouji/view";
import type { Lang } from "../../lang.ts";
import type { Scene } from "../../screen/scene.ts";
import type { State } from "../../screen/state.ts";

const sums = new WeakMap<Roster, Map<Lang, Region>>();
const cells = new WeakMap<Roster, Map<string, RegionCell>>();

/** The region added up, once for each roster. */
export function summed({ roster, lang }: Scene): Region | null {
  if (!roster) return null;
  const mine = sums.get(roster) ?? new Map<Lang, Region>();
  sums.set(roster, mine);
  const made = mine.get(lang) ?? region(roster, lang);
  mine.set(lang, made);
  return made;
}

/** One cell of it, member by member. */
export function down(roster: Roster, cell: string, lang: Lang): RegionCell {
  const mine = cells.get(roster) ?? new Map<string, RegionCell>();
  cells.set(roster, mine);
  const made = mine.get(`${lang} ${cell}`) ?? regionCell(roster, cell, lang);
  mine.set(`${lang} ${cell}`, made);
  return made;
}

/** Whether a cell has been added up already. */
export const isDown = (roster: Roster, cell: string, lang: Lang): boolean =>
  cells.get(roster)?.has(`${lang} ${cell}`) === true;

/** The cells that are listed. */
export function rowsOf({ region: { onlyDifferent, text } }: State, scene: Scene): readonly RegionRow[] {
  const rows = summed(scene)?.rows ?? [];
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    ({ label, difference }) =>
      (wanted === "" || label.toLowerCase().includes(wanted)) &&
      (!onlyDifferent || (difference !== null && difference !== "0")),
  );
}
