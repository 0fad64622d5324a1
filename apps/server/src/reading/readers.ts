import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { isRisky, type Lane, LONGEST, Lost, laneOf, type Reading, type Thread } from "@gouji/api/read";
import type { Answer } from "./thread.ts";

/** Documents are read beside the server, so that none of them keeps others waiting or takes it down. */
export interface Readers {
  /** Whatever the document does, there is an answer; rejects only where the program itself is at fault. */
  read(bytes: Uint8Array): Promise<Reading>;
  end(): Promise<void>;
}

interface Ways {
  /** More threads read faster than one server can keep. */
  readonly threads?: number;
  /** Milliseconds that one document may take. */
  readonly timeout?: number;
  readonly start?: () => Thread;
}

interface Waiting {
  readonly isRisky: boolean;
  take(lane: Lane<Uint8Array, Answer>): void;
}

/**
 * Threads start with the first documents, and stay. There is one more for documents whose reading is known to end: however many
 * others hang, a report of Word is read.
 */
export function readersOf({ threads = usual(), timeout = LONGEST, start = thread }: Ways = {}): Readers {
  const all: Lane<Uint8Array, Answer>[] = Array.from({ length: threads + 1 }, () => laneOf(start, timeout));
  const free = [...all];
  const waiting: Waiting[] = [];
  let risky = 0;
  const next = () => {
    const at = waiting.findIndex((one) => !one.isRisky || risky < threads);
    // The last one used is warm.
    const lane = at < 0 ? undefined : free.pop();
    if (!lane) return;
    const [one] = waiting.splice(at, 1) as [Waiting];
    if (one.isRisky) risky++;
    one.take(lane);
  };
  return {
    async read(bytes) {
      const mayHang = isRisky(bytes);
      const lane = await new Promise<Lane<Uint8Array, Answer>>((take) => {
        waiting.push({ isRisky: mayHang, take });
        next();
      });
      try {
        const answer = await lane.ask(bytes);
        if ("broken" in answer) throw new Error(answer.broken);
        return answer;
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        return { refused: { code: "unreadable", why: error.why, seconds: timeout / 1000 } };
      } finally {
        if (mayHang) risky--;
        free.push(lane);
        next();
      }
    },
    async end() {
      await Promise.all(all.map((lane) => lane.end()));
    },
  };
}

const MOST = 4;
const usual = () => Math.max(1, Math.min(MOST, availableParallelism()));

/** Most of what a file becomes in memory is outside this limit (bytes); one that fills it is at a file that is none. */
const MEGABYTES = 512;

function thread(): Thread {
  // What a library prints is no line of the log.
  const worker = new Worker(new URL("./thread.ts", import.meta.url), {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // A server that has been stopped is not kept by them.
  worker.unref();
  return worker;
}
