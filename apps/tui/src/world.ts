import type { Worker } from "node:worker_threads";

/** A stream of text that goes out. `write` is done when the text has been taken, and fails where nothing can be written. */
export interface Sink {
  readonly terminal: boolean;
  write(text: string): Promise<void>;
}

/** A thread of work, asked by messages. */
export type Thread = Pick<Worker, "postMessage" | "on" | "off" | "terminate">;

/** What the command touches besides files: a test brings a world of its own. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Data, and nothing else. */
  readonly out: Sink;
  /** Progress, notes, verdict. */
  readonly err: Sink;
  readonly stdin: { readonly terminal: boolean; read(): AsyncIterable<Uint8Array> };
  /** The terminal itself, where there is one: the screens take it over. */
  readonly screen?: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream };
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  readonly interrupted: AbortSignal;
  /** Starts a thread with the data it begins with; without, all is done in this one. */
  readonly thread?: (data: unknown) => Thread;
}
