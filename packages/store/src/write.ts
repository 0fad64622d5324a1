import { setTimeout as pause } from "node:timers/promises";
import type { Engine } from "./engine.ts";
import type { Tx } from "./tables.ts";

/** How long a writer waits for its turn, and how long it sleeps at most between two tries. In milliseconds. */
const PATIENCE = 30_000;
const NAP = 60;

/**
 * Runs a transaction, again where it collided with another one: a distributed engine tells its clients to. The embedded engine has
 * one writer at a time; it is waited for here, asleep, since inside the engine the whole process would wait with it.
 */
export async function write<T>(engine: Engine, act: (tx: Tx) => Promise<T>): Promise<T> {
  const start = performance.now();
  for (let nap = 2; ; nap = Math.min(2 * nap, NAP)) {
    try {
      return await engine.db.transaction().execute(act);
    } catch (error) {
      if (!engine.collided(error) || performance.now() - start > PATIENCE) throw error;
      await pause(nap * (0.5 + Math.random()));
    }
  }
}
