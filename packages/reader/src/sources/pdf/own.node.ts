/// <reference types="node" />
import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Does a task whose libraries may lose a promise on their way: begun early, and given up with a page that was never asked
 * for. Node ends the whole process over one that is rejected. Those that were made within the task are let go of; every other
 * stays what it is.
 */
export function owning<Done>(task: () => Promise<Done>): Promise<Done> {
  if (!listening) process.on("unhandledRejection", lost);
  listening = true;
  return owned.run(true, task);
}

const owned = new AsyncLocalStorage<true>();
let listening = false;

/** Node calls this in the place where the promise was made. */
function lost(reason: unknown): void {
  if (owned.getStore() || process.listenerCount("unhandledRejection") > 1) return;
  throw reason;
}
