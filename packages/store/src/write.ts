import { setTimeout as pause } from "node:timers/promises";
import type { Engine } from "./engine.ts";
import type { Tx } from "./tables.ts";

const TRIES = 12;

/** Runs a transaction, again where it collided with another one: a distributed engine tells its clients to. */
export async function write<T>(engine: Engine, act: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await engine.db.transaction().execute(act);
    } catch (error) {
      if (tried === TRIES || !engine.collided(error)) throw error;
      await pause(2 ** tried * (0.5 + Math.random()));
    }
  }
}
