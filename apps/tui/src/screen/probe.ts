import type { World } from "../world.ts";

/** Where the caret stands, as a terminal tells it: row and column from 1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what terminals send
const ANSWER = /\x1b\[\d+;(\d+)R/;

/**
 * How many columns a sign of uncertain width takes in this terminal: one is drawn, the terminal is asked where the caret is
 * now, and it is wiped out again. Where none answers in time, the surroundings decide.
 */
export function probe(
  { input, output }: NonNullable<World["screen"]>,
  patience = 150,
  unknown: 1 | 2 = 1,
): Promise<1 | 2> {
  return new Promise((done) => {
    let heard = "";
    let pending = true;
    const end = (columns: 1 | 2) => {
      clearTimeout(timer);
      pending = false;
      input.off("data", hear);
      output.write("\r\x1b[K");
      input.setRawMode(false);
      input.pause();
      // Keys that were pressed meanwhile are for the screens.
      const rest = heard.replace(ANSWER, "");
      if (rest !== "") input.unshift(Buffer.from(rest, "latin1"));
      done(columns);
    };
    const hear = (chunk: Uint8Array | string) => {
      heard += Buffer.from(chunk as Uint8Array).toString("latin1");
      const column = ANSWER.exec(heard)?.[1];
      if (column !== undefined) end(column === "3" ? 2 : 1);
    };
    // An answer that came while modules were loaded has not been read yet: it is read before what is immediate.
    const timer = setTimeout(() => setImmediate(() => pending && end(unknown)), patience);
    input.setRawMode(true);
    input.on("data", hear);
    output.write("\r─\x1b[6n");
  });
}

/** What a terminal that says nothing most likely does: consoles of old Chinese surroundings draw such signs in two columns. */
export function likely(env: World["env"], platform: NodeJS.Platform = process.platform): 1 | 2 {
  if (platform === "win32" && !env.WT_SESSION && !env.TERM_PROGRAM) return 2;
  return /\.(?:gb|big5|euc)/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || "") ? 2 : 1;
}
