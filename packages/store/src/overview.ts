import { among, every, lies, whereIs } from "./area.ts";
import type { Area } from "./key.ts";
import { pick, type Wanted } from "./packed.ts";
import { listedOf } from "./read.ts";
import type { Room } from "./room.ts";
import { roster } from "./roster.ts";
import type { Glance, Overview, OverviewAsk, Store } from "./store.ts";

/** One query for the roster and one for the reports; the values asked for are picked out of the packed figures. */
export const overviews = (room: Room): Pick<Store, "overview"> => ({
  async overview({ cells = [], scopes, ...area }): Promise<Overview> {
    const [authorities, rows] = await Promise.all([roster(room).authorities(area), current(room, area, scopes)]);
    const places = await placesOf(
      room,
      rows.map((row) => row.layout),
      cells,
    );
    const reports = rows.map((row): Glance => {
      const { key, wanted } = places.get(row.layout) as Places;
      const values: (string | null)[] = cells.map(() => null);
      pick(row.packed, wanted, values);
      return Object.assign(listedOf(row, key), { values });
    });
    return { authorities, reports };
  },
});

const current = async ({ db }: Room, area: Area, scopes: OverviewAsk["scopes"]) =>
  db
    .selectFrom("report")
    .selectAll()
    .where(lies("report", await whereIs(db, area)))
    .where(every([among("report.scope", scopes)]))
    .where("removed", "is", null)
    .orderBy("region")
    .orderBy("year")
    .orderBy("authority")
    .orderBy("scope")
    .execute();

interface Places {
  readonly key: string;
  readonly wanted: Wanted;
}

async function placesOf(room: Room, ids: readonly string[], cells: readonly string[]): Promise<Map<string, Places>> {
  const places = new Map<string, Places>();
  for (const id of new Set(ids)) {
    const layout = await room.layouts.byId(id);
    const wanted = cells
      .map((cell, at) => [layout.cells.indexOf(cell), at] as const)
      .filter(([place]) => place >= 0)
      .sort(([a], [b]) => a - b);
    places.set(id, { key: layout.key, wanted });
  }
  return places;
}
