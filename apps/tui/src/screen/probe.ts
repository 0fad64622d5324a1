import type { World } from "../world.ts";

/** Where the caret stands, as a terminal tells it: row and column from 1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what terminals send
const ANSWER = /\x1b\[\d+;(\d+)R/;

/**
 * How many columns a sign of uncertain width takes in this terminal: one is drawn, the terminal is asked where the caret is
 * now, and it is wiped out again. A terminal that does not answer in time is taken for one of a single column.
 */
export function probe({ input, output }: NonNullable<World["screen"]>, patience = 150): Promise<1 | 2> {
  return new Promise((done) => {
    let heard = "";
    const end = (columns: 1 | 2) => {
      clearTimeout(timer);
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
    const timer = setTimeout(() => end(1), patience);
    input.setRawMode(true);
    input.on("data", hear);
    output.write("\r─\x1b[6n");
  });
}
