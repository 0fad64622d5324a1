import type { Lang } from "./lang.ts";
import type { Options } from "./options.ts";
import { type Step, words } from "./words/words.ts";
import type { World } from "./world.ts";

/** What a run has come to so far. */
export type SoFar = Pick<Step, "done" | "withFindings" | "refused"> & { readonly file: string };

/** Tells on standard error how far a long run is: in place on a terminal, else a line now and then. */
export interface Progress {
  step(soFar: SoFar): Promise<void>;
  /** Makes room for a line that stays. */
  clear(): Promise<void>;
}

const SILENT: Progress = { step: async () => {}, clear: async () => {} };

/** Milliseconds between two lines. */
const EVERY = { inPlace: 100, plain: 5000, json: 1000 };

type Told = Pick<Options, "quiet" | "progress">;

export function progressOf(all: number, lang: Lang, { quiet, progress = "auto" }: Told, world: World): Progress {
  const { err, env, now } = world;
  if (quiet || progress === "never" || all < 2) return SILENT;
  const how = progress !== "auto" ? progress : err.terminal && env.TERM !== "dumb" ? "inPlace" : "plain";
  const began = now();
  let last = began;
  let shown = false;
  return {
    async step({ file, ...soFar }) {
      const time = now();
      if (time - last < EVERY[how]) return;
      last = time;
      const step = { ...soFar, all, ...speed(soFar.done, all, time - began) };
      shown = how === "inPlace";
      if (how === "json") await err.write(`${JSON.stringify({ v: 1, type: "progress", file, ...step })}\n`);
      else if (how === "plain") await err.write(`${words[lang].progress(step)}\n`);
      // The file is left out: a name that is wider than the terminal would break the line, which is not rewritten then.
      else await err.write(`\r\x1b[2K${words[lang].progress(step)}`);
    },
    async clear() {
      if (shown) await err.write("\r\x1b[2K");
      shown = false;
    },
  };
}

function speed(done: number, all: number, elapsed: number): Pick<Step, "rate" | "left"> {
  if (done === 0 || elapsed <= 0) return {};
  const rate = (1000 * done) / elapsed;
  return { rate: Math.round(10 * rate) / 10, left: Math.ceil((all - done) / rate) };
}
