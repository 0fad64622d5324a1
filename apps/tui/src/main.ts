// The world of a real process.
import { run } from "./run.ts";
import type { Sink } from "./world.ts";

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
});

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
