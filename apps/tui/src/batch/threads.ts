import type { Input } from "../input.ts";
import { inBoth } from "../lang.ts";
import { words } from "../words/words.ts";
import type { Thread } from "../world.ts";
import type { Answer, Answers } from "./answer.ts";
import { type Task, taskOf } from "./task.ts";

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
  const lanes = Array.from({ length: Math.min(ways.jobs, inputs.length) }, () => laneOf(ways));
  const bell = bellOf();
  ways.interrupted.addEventListener("abort", bell.ring);
  let begun = 0;
  let given = 0;
  let over = false;
  let fault: { readonly error: unknown } | undefined;

  async function run(lane: Lane): Promise<void> {
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

/** Milliseconds in which a thread starts, even on a machine with more to do than it can. */
const START = 60_000;

interface Lane {
  ask(task: Task): Promise<Answer>;
  end(): Promise<unknown>;
}

/** One thread after another: the next one starts when the last was lost. */
function laneOf({ start, timeout }: Ways): Lane {
  let thread: Thread | undefined;
  let closed = false;
  const drop = async () => {
    const gone = thread;
    thread = undefined;
    await gone?.terminate();
  };

  async function asked(task: Task): Promise<Answer> {
    const asking = thread ?? (await started());
    const answer = told<Answer>(asking, task.refused ? START : timeout);
    asking.postMessage(task);
    return answer;
  }

  async function started(): Promise<Thread> {
    const starting = start();
    thread = starting;
    // It may die between two inputs, when nobody listens.
    starting.on("error", () => {});
    starting.on("exit", () => {
      if (thread === starting) thread = undefined;
    });
    await told(starting, START);
    return starting;
  }

  return {
    end() {
      closed = true;
      return drop();
    },
    async ask(task) {
      try {
        return await asked(task);
      } catch (error) {
        await drop();
        if (closed) throw error;
        // A fresh thread has only to word the refusal; if even that fails, the fault is not the file's.
        const says = inBoth((lang) => words[lang].lost(whyLost(error), timeout));
        return asked({ file: task.file, refused: { code: "unreadable", says } });
      }
    },
  };
}

/** What a thread says next. */
function told<Said>(thread: Thread, within: number): Promise<Said> {
  const { promise, resolve, reject } = Promise.withResolvers<Said>();
  const late = setTimeout(() => reject(new Late("no answer")), within);
  thread.on("message", resolve).on("error", reject).on("exit", reject);
  return promise.finally(() => {
    clearTimeout(late);
    thread.off("message", resolve).off("error", reject).off("exit", reject);
  });
}

class Late extends Error {}

function whyLost(error: unknown): "late" | "memory" | "died" {
  if (error instanceof Late) return "late";
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "died";
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
