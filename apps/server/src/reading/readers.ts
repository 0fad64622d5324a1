import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Lane, LONGEST, Lost, laneOf, type Reading, type Thread } from "@gouji/api/read";
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

/** Threads start with the first documents, and stay. */
export function readersOf({ threads = usual(), timeout = LONGEST, start = thread }: Ways = {}): Readers {
  const free: Lane<Uint8Array, Answer>[] = Array.from({ length: threads }, () => laneOf(start, timeout));
  const all = [...free];
  const waiting: ((lane: Lane<Uint8Array, Answer>) => void)[] = [];
  // The last one used is warm.
  const taken = async () => free.pop() ?? (await new Promise<Lane<Uint8Array, Answer>>((turn) => waiting.push(turn)));
  return {
    async read(bytes) {
      const lane = await taken();
      try {
        const answer = await lane.ask(bytes);
        if ("broken" in answer) throw new Error(answer.broken);
        return answer;
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        return { refused: { code: "unreadable", why: error.why, seconds: timeout / 1000 } };
      } finally {
        const next = waiting.shift();
        if (next) next(lane);
        else free.push(lane);
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
