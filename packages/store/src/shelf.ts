import type { Room } from "./room.ts";
import type { Tx } from "./tables.ts";

interface Shelf {
  readonly region: string;
  readonly year: number;
}

/**
 * Takes the shelves that a transaction will change, first and always in one order, so that writers queue and never lock each other
 * out. The new stamp tells every process that what it remembers of the shelf is stale. Year 0 is the roster of a region.
 */
export async function take({ id }: Room, tx: Tx, shelves: readonly Shelf[]): Promise<void> {
  const stamp = id();
  const distinct = new Map(shelves.map(({ region, year }) => [name(region, year), { region, year, stamp }]));
  const rows = [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  for (let i = 0; i < rows.length; i += 500) {
    await tx
      .insertInto("shelf")
      .values(rows.slice(i, i + 500))
      .onConflict((c) => c.columns(["region", "year"]).doUpdateSet({ stamp }))
      .execute();
  }
}

export const name = (region: string, year: number) => `${region}/${year}`;
