import type { Input } from "../input.ts";
import type { Thread } from "../world.ts";
import type { Answer, Answers } from "./answer.ts";
import { type Asking, askingOf } from "./asking.ts";
import { taskOf } from "./task.ts";

export interface Ways {
  readonly jobs: number;
  /** Milliseconds that one input may take. */
  readonly timeout: number;
  /** Answers are given on as they come. */
  readonly unordered: boolean;
  readonly start: () => Thread;
  readonly interrupted: AbortSignal;
}

/**
 * How many inputs a thread may be ahead of the one that is written next. Enough to bridge a slow one; what waits is held in
 * memory, a few kilobytes each.
 */
const AHEAD = 16;

/**
 * Answers inputs in several threads, in the order of the inputs. Memory does not grow with their number: nobody begins an
 * input before there is room for its answer. A thread that dies or hangs is replaced, and costs the input it was at.
 */
export async function* inThreads(inputs: readonly Input[], ways: Ways): Answers {
  const answers = new Map<number, Answer>();
  const lanes = Array.from({ length: Math.min(ways.jobs, inputs.length) }, () => askingOf(ways));
  const bell = bellOf();
  ways.interrupted.addEventListener("abort", bell.ring);
  let begun = 0;
  let given = 0;
  let over = false;
  let fault: { readonly error: unknown } | undefined;

  async function run(lane: Asking): Promise<void> {
    while (begun < inputs.length && !over) {
      if (begun - given >= AHEAD * lanes.length) {
        await bell.rung();
        continue;
      }
      const at = begun++;
      answers.set(at, await lane.ask(await taskOf(inputs[at] as Input)));
      bell.ring();
    }
  }

  for (const lane of lanes) {
    run(lane).catch((error: unknown) => {
      fault ??= { error };
      bell.ring();
    });
  }

  try {
    while (given < inputs.length) {
      ways.interrupted.throwIfAborted();
      if (fault) throw fault.error;
      const at = ways.unordered ? answers.keys().next().value : given;
      const answer = at === undefined ? undefined : answers.get(at);
      if (at === undefined || answer === undefined) {
        await bell.rung();
        continue;
      }
      answers.delete(at);
      given++;
      bell.ring();
      yield { file: (inputs[at] as Input).file, answer };
    }
  } finally {
    over = true;
    bell.ring();
    ways.interrupted.removeEventListener("abort", bell.ring);
    await Promise.all(lanes.map((lane) => lane.end()));
  }
}

/** Wakes everybody who waits. */
function bellOf() {
  let next = Promise.withResolvers<void>();
  return {
    rung: () => next.promise,
    ring() {
      next.resolve();
      next = Promise.withResolvers();
    },
  };
}
