import { postgresql } from "./engines/postgres/engine.ts";
import { sqlite } from "./engines/sqlite/engine.ts";
import { keep } from "./keep.ts";
import { migrate } from "./migrate.ts";
import { room } from "./room.ts";
import type { Store } from "./store.ts";
import { ulids } from "./ulid.ts";

/** A folder for the embedded store, or the address of a PostgreSQL. */
export type Where =
  | { readonly folder: string }
  | { readonly url: string; readonly schema?: string; readonly connections?: number };

export interface Given {
  readonly clock?: () => Date;
  /** A source of ULIDs. */
  readonly id?: () => string;
}

/** Opens a store, makes it if there is none, and brings its tables to the newest form. */
export async function openStore(
  where: Where,
  { clock = () => new Date(), id = ulids(clock) }: Given = {},
): Promise<Store> {
  const engine = "folder" in where ? sqlite(where.folder, id) : await postgresql(where);
  try {
    await migrate(engine, clock);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return keep(room(engine, clock, id));
}
