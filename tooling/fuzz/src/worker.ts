import { parentPort, workerData } from "node:worker_threads";
import type { KindName } from "./kinds.ts";
import { type Outcome, outcome } from "./outcome.ts";

/** What a worker is asked, and where it writes down the seed that it is at. */
export interface Asked {
  readonly kind: KindName;
  readonly from: number;
  readonly count: number;
  /** When to stop, whatever is left; of `Date.now`. */
  readonly until: number;
  readonly at: Int32Array;
}

/** Told document by document, so that nothing is lost with a worker; undefined at the end. */
export interface Told {
  readonly outcome?: Outcome;
  readonly heap: number;
}

const { kind, from, count, until, at } = workerData as Asked;
const tell = (told: Told) => parentPort?.postMessage(told);
let heap = 0;
for (let seed = from; seed < from + count && Date.now() < until; seed++) {
  Atomics.store(at, 0, seed);
  const came = await outcome(kind, seed);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  heap = Math.max(heap, heapUsed + arrayBuffers);
  tell({ outcome: came, heap });
}
tell({ heap });
