// The world of a real process.
import { Worker } from "node:worker_threads";
import { run } from "./run.ts";
import type { Sink, Thread } from "./world.ts";

/**
 * Most of what a file becomes in memory is outside this limit (bytes); a thread that fills it is at a file that is none, and
 * is ended before the whole command runs short.
 */
const MEGABYTES = 512;

const interruption = new AbortController();

process.on("SIGINT", () => {
  interruption.abort();
  // Lines are written whole, so nothing is torn by leaving; the pause is for what has to be tidied up.
  setTimeout(() => process.exit(130), 80);
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: sink(process.stdout),
  err: deaf(sink(process.stderr)),
  stdin: {
    get terminal() {
      return process.stdin.isTTY === true;
    },
    read: () => process.stdin,
  },
  ...(process.stdin.isTTY && process.stdout.isTTY && { screen: { input: process.stdin, output: process.stdout } }),
  now: () => performance.now(),
  interrupted: interruption.signal,
  thread,
});

function thread(workerData: unknown): Thread {
  // What a library prints must not get among the data.
  const worker = new Worker(process.argv[1] as string, {
    workerData,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

function sink(stream: NodeJS.WriteStream): Sink {
  // Without a listener a broken pipe would end the process with a stack trace.
  stream.on("error", () => {});
  return {
    terminal: stream.isTTY === true,
    write: (text) => new Promise((done, fail) => stream.write(text, (error) => (error ? fail(error) : done()))),
  };
}

/** A sink whose listener may leave: what was to be said is then lost, and nothing else. */
function deaf({ terminal, write }: Sink): Sink {
  return { terminal, write: (text) => write(text).catch(() => {}) };
}
