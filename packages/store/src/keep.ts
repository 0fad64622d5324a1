import { aggregating } from "./aggregate.ts";
import { changing } from "./change.ts";
import { findingsOf } from "./findings.ts";
import { journal } from "./journal.ts";
import { originals } from "./originals.ts";
import { overviews } from "./overview.ts";
import { putting } from "./put.ts";
import { reading } from "./read.ts";
import { Refused } from "./refused.ts";
import type { Room } from "./room.ts";
import { roster } from "./roster.ts";
import { searching } from "./search.ts";
import type { Store } from "./store.ts";

/** A store over an engine: each verb comes from the file that says it. */
export function keep(room: Room): Store {
  let closed: Promise<void> | undefined;
  const verbs = {
    ...roster(room),
    ...putting(room),
    ...changing(room),
    ...reading(room),
    ...originals(room),
    ...overviews(room),
    ...findingsOf(room),
    ...aggregating(room),
    ...searching(room),
    ...journal(room),
  };
  return {
    ...whileOpen(verbs, () => closed === undefined),
    close: () => {
      closed ??= room.engine.close();
      return closed;
    },
  };
}

/** The verbs, each of which refuses once the store is closed. */
function whileOpen<T extends object>(verbs: T, open: () => boolean): T {
  const guarded = Object.entries(verbs).map(([verb, act]) => [
    verb,
    async (...args: unknown[]) => {
      if (!open()) throw new Refused("closed", { verb });
      return act(...args);
    },
  ]);
  return Object.fromEntries(guarded);
}
