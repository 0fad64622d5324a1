import { Worker } from "node:worker_threads";
import type { KindName } from "./kinds.ts";
import { LONGEST_MS, type Outcome } from "./outcome.ts";
import type { Asked, Told } from "./worker.ts";

/** What one worker may keep, in MB: a whole county's archive takes a fifth of it. */
export const MOST_HEAP = 512;

/** By the clock, and many times what is allowed of the processor's time: the outcome of one that does end is told by itself. */
const HUNG_MS = 6 * LONGEST_MS;

export interface Ran {
  readonly outcomes: readonly Outcome[];
  /** The most that was in use between documents, in bytes. */
  readonly heap: number;
}

/** Reads the documents of `count` seeds from `from` on. A worker that hangs or runs out of memory is ended, its seed noted, and the next one goes on behind it. */
export async function run(kind: KindName, from: number, count: number, until: number): Promise<Ran> {
  const outcomes: Outcome[] = [];
  let heap = 0;
  let next = from;
  while (next < from + count && Date.now() < until) {
    const ran = await once({ kind, from: next, count: from + count - next, until });
    outcomes.push(...ran.outcomes);
    heap = Math.max(heap, ran.heap);
    if (ran.stoppedAt === undefined) break;
    next = ran.stoppedAt + 1;
  }
  return { outcomes, heap };
}

function once(asked: Omit<Asked, "at">): Promise<Ran & { readonly stoppedAt?: number }> {
  const at = new Int32Array(new SharedArrayBuffer(4)).fill(asked.from);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: { ...asked, at } satisfies Asked,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
  });
  const outcomes: Outcome[] = [];
  let heap = 0;
  return new Promise((done) => {
    let seen = -1;
    let since = Date.now();
    const stop = (was: string, fails: string) => {
      clearInterval(watch);
      const seed = Atomics.load(at, 0);
      outcomes.push({ kind: asked.kind, seed, was, fails, ms: Date.now() - since });
      worker.terminate().then(() => done({ outcomes, heap, stoppedAt: seed }));
    };
    const watch = setInterval(() => {
      const seed = Atomics.load(at, 0);
      if (seed !== seen) [seen, since] = [seed, Date.now()];
      else if (Date.now() - since > HUNG_MS) stop("hung", `no end after ${HUNG_MS / 1000} s`);
    }, 250);
    worker.on("message", (told: Told) => {
      heap = Math.max(heap, told.heap);
      if (told.outcome) {
        outcomes.push(told.outcome);
        return;
      }
      clearInterval(watch);
      worker.terminate().then(() => done({ outcomes, heap }));
    });
    worker.on("error", (error) => stop("stopped", String((error as Error).stack ?? error)));
  });
}
