import type { Answering } from "../batch/answer.ts";
import { readIn } from "../check/examine.ts";
import type { Tools } from "../check/tools.ts";
import { sayNote, sayRefused } from "../check/verdict.ts";
import { Exit } from "../exit.ts";
import type { Call } from "../verb.ts";
import { words } from "../words/words.ts";
import { formats } from "./formats.ts";

/** How `read` answers each input. */
export function answering(tools: Tools, { lang, options, format }: Omit<Call, "operands">): Answering {
  return async (input) => {
    const { file } = input;
    const opened = await readIn(input, tools);
    const text = formats[format]?.(file, opened, { ...tools, lang }) ?? "";
    if ("refusal" in opened) {
      const exit = opened.broken ? Exit.broken : Exit.refused;
      return { text, exit, asides: [sayRefused(file, opened.refusal.message[lang], lang)] };
    }
    // One document has room for one report; that the others are missing has to be noticed.
    const several = format === "json" && opened.reports.length > 1;
    const notes = options.verbose ? opened.reports.flatMap((one) => one.notes) : [];
    return {
      text,
      exit: several ? Exit.refused : Exit.fine,
      asides: [
        ...(several ? [words[lang].several(opened.reports.length)] : []),
        ...notes.map(({ cell, message }) => sayNote(file, cell, message[lang])),
      ],
    };
  };
}
