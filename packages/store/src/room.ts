import type { Engine } from "./engine.ts";
import { type Layouts, layouts } from "./layouts.ts";
import type { Db, Tables } from "./tables.ts";

/** What every verb works with. Time and names come from outside, so that a test can give them. */
export interface Room {
  readonly engine: Engine;
  readonly db: Db;
  readonly layouts: Layouts;
  readonly clock: () => Date;
  readonly id: () => string;
}

export const room = (engine: Engine, clock: () => Date, id: () => string): Room => ({
  engine,
  db: engine.db,
  layouts: layouts(engine),
  clock,
  id,
});

type Line = Tables["journal"];

/** A line for the journal. It is written in the transaction that does what it says. */
export const line = (
  { id, clock }: Room,
  what: Line["what"],
  by: string,
  about: Partial<Pick<Line, "region" | "year" | "authority" | "scope" | "rev">>,
  detail: unknown = {},
): Line => ({
  region: about.region ?? "",
  year: about.year ?? 0,
  id: id(),
  at: clock().toISOString(),
  by_whom: by,
  what,
  authority: about.authority ?? null,
  scope: about.scope ?? null,
  rev: about.rev ?? null,
  detail: JSON.stringify(detail ?? null),
});
