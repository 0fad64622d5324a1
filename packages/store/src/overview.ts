import { among, every, lies, whereIs } from "./area.ts";
import { pick } from "./packed.ts";
import { listedOf } from "./read.ts";
import type { Room } from "./room.ts";
import { roster } from "./roster.ts";
import type { Overview, Store } from "./store.ts";

/** One query for the roster and one for the reports; the values asked for are picked out of the packed figures. */
export const overviews = (room: Room): Pick<Store, "overview"> => ({
  async overview({ cells = [], scopes, ...area }): Promise<Overview> {
    const authorities = await roster(room).authorities(area);
    const rows = await room.db
      .selectFrom("report")
      .selectAll()
      .where(lies("report", await whereIs(room.db, area)))
      .where(every([among("report.scope", scopes)]))
      .where("removed", "is", null)
      .orderBy("region")
      .orderBy("year")
      .orderBy("authority")
      .orderBy("scope")
      .execute();
    const places = await placesOf(
      room,
      rows.map((row) => row.layout),
      cells,
    );
    const reports = rows.map(({ packed, ...row }) => {
      const { key, wanted } = places.get(row.layout) as Places;
      const found = wanted.size > 0 ? pick(packed, wanted) : [];
      return { ...listedOf({ ...row, layout: key }), values: cells.map((_, i) => found[i] ?? null) };
    });
    return { authorities, reports };
  },
});

interface Places {
  readonly key: string;
  /** Which of the cells asked for stands at a place. */
  readonly wanted: ReadonlyMap<number, number>;
}

async function placesOf(room: Room, ids: readonly string[], cells: readonly string[]): Promise<Map<string, Places>> {
  const asked = new Map(cells.map((cell, i) => [cell, i]));
  const places = new Map<string, Places>();
  for (const id of new Set(ids)) {
    const layout = await room.layouts.byId(id);
    const wanted = layout.cells.flatMap((cell, place) => {
      const at = asked.get(cell);
      return at === undefined ? [] : [[place, at] as const];
    });
    places.set(id, { key: layout.key, wanted: new Map(wanted) });
  }
  return places;
}
