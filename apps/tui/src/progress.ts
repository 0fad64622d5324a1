import type { Lang } from "./lang.ts";
import type { Options } from "./options.ts";
import { words } from "./words/words.ts";
import type { World } from "./world.ts";

/** Tells on standard error how far a long run is: in place on a terminal, else a line now and then. */
export interface Progress {
  step(done: number): Promise<void>;
  /** Makes room for a line that stays. */
  clear(): Promise<void>;
}

const SILENT: Progress = { step: async () => {}, clear: async () => {} };
const EVERY = { terminal: 100, elsewhere: 5000 };

export function progressOf(all: number, lang: Lang, { quiet }: Options, { err, env, now }: World): Progress {
  if (quiet || all < 2) return SILENT;
  const inPlace = err.terminal && env.TERM !== "dumb";
  const every = inPlace ? EVERY.terminal : EVERY.elsewhere;
  let last = now();
  let shown = false;
  return {
    async step(done) {
      if (now() - last < every) return;
      last = now();
      shown = inPlace;
      const line = words[lang].progress(done, all);
      await err.write(inPlace ? `\r\x1b[2K${line}` : `${line}\n`);
    },
    async clear() {
      if (shown) await err.write("\r\x1b[2K");
      shown = false;
    },
  };
}
