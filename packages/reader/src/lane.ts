/**
 * Reading where it can be ended. A document is written by nobody knows whom, and the libraries that open some kinds are not
 * ours: what one of them can hang or fill up is a thread, never whoever asks.
 */

/** A thread as Node has them. It says something once when it is ready, then once to whatever it is asked. */
export interface Thread {
  postMessage(message: unknown): void;
  // biome-ignore lint/suspicious/noExplicitAny: what it says, why it failed, or how it ended
  on(event: "message" | "error" | "exit", listener: (said: any) => void): Thread;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  off(event: "message" | "error" | "exit", listener: (said: any) => void): Thread;
  terminate(): Promise<unknown>;
}

/** One thread after another: the next one starts when the last was lost. */
export interface Lane<Task, Answer> {
  /**
   * What is asked meanwhile waits for its turn. Throws a `Lost` where the thread was, and what it threw where it did not even
   * start.
   */
  ask(task: Task, within?: number): Promise<Answer>;
  /** Nothing is asked behind it, not even what was waiting. */
  end(): Promise<unknown>;
}

/** Milliseconds. A report takes some, the slowest file within all limits (a PDF of 500 pages) some twenty seconds. */
export const LONGEST = 60_000;

/** Milliseconds in which a thread starts, even on a machine with more to do than it can. */
export const START = 60_000;

/** What a thread was lost at. */
export class Lost extends Error {
  readonly why: "late" | "memory" | "died";

  constructor(why: Lost["why"], cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

export function laneOf<Task, Answer>(start: () => Thread, timeout = LONGEST): Lane<Task, Answer> {
  let thread: Thread | undefined;
  let isEnded = false;
  let last: Promise<unknown> = Promise.resolve();
  const drop = async () => {
    const gone = thread;
    thread = undefined;
    await gone?.terminate();
  };

  async function started(): Promise<Thread> {
    const starting = start();
    thread = starting;
    // It may die between two tasks, when nobody listens: the next one is not to be lost with it.
    const gone = () => {
      if (thread === starting) thread = undefined;
    };
    starting.on("error", gone).on("exit", gone);
    await told(starting, START).catch((error: Lost) => {
      throw error.cause ?? error;
    });
    return starting;
  }

  async function answerTo(task: Task, within: number): Promise<Answer> {
    if (isEnded) throw new Error("asked behind the end");
    try {
      const asking = thread ?? (await started());
      const answer = told<Answer>(asking, within);
      asking.postMessage(task);
      return await answer;
    } catch (error) {
      await drop();
      throw error;
    }
  }

  return {
    end() {
      isEnded = true;
      return drop();
    },
    ask(task, within = timeout) {
      // Of two at once, the answer to one would be taken for that to the other.
      const answer = last.then(() => answerTo(task, within));
      last = answer.catch(() => {});
      return answer;
    },
  };
}

/** What a thread says next. */
function told<Said>(thread: Thread, within: number): Promise<Said> {
  const { promise, resolve, reject } = Promise.withResolvers<Said>();
  const late = setTimeout(() => reject(new Lost("late")), within);
  const failed = (error: unknown) => reject(new Lost(isMemory(error) ? "memory" : "died", error));
  thread.on("message", resolve).on("error", failed).on("exit", failed);
  return promise.finally(() => {
    clearTimeout(late);
    thread.off("message", resolve).off("error", failed).off("exit", failed);
  });
}

const isMemory = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
