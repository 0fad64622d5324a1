import { readIn } from "../check/examine.ts";
import type { Tools } from "../check/tools.ts";
import { sayNote, sayRefused } from "../check/verdict.ts";
import { Exit, worst } from "../exit.ts";
import { Closed, usage } from "../failure.ts";
import { inputsOf } from "../inputs.ts";
import { withOutput } from "../output.ts";
import { formats } from "../read/formats.ts";
import type { Call, Run } from "../verb.ts";
import { words } from "../words/words.ts";
import type { World } from "../world.ts";

export const run: Run = async (call, world) => {
  const { tools } = await import("../check/real.ts");
  return readWith(tools, call, world);
};

/** Prints what each file holds; a file that is refused does not stop the others. */
export async function readWith(tools: Tools, call: Call, world: World): Promise<Exit> {
  const { lang, options, format } = call;
  const inputs = await inputsOf(call, world);
  if (format === "json" && inputs.length > 1) {
    throw usage(
      "json 一次只装一份文件；多份请用 --format ndjson。",
      "json holds one file; use --format ndjson for several.",
    );
  }
  return withOutput(call, world, async (out) => {
    let exit: Exit = Exit.fine;
    try {
      for (const input of inputs) {
        world.interrupted.throwIfAborted();
        const opened = await readIn(input, tools);
        await out.write(formats[format]?.(input.file, opened, { ...tools, lang }) ?? "");
        if ("refusal" in opened) {
          exit = worst(exit, opened.broken ? Exit.broken : Exit.refused);
          await tell(sayRefused(input.file, opened.refusal.message[lang], lang));
          continue;
        }
        // One document has room for one report; that the others are missing has to be noticed.
        if (format === "json" && opened.reports.length > 1) {
          exit = worst(exit, Exit.refused);
          await tell(words[lang].several(opened.reports.length));
        }
        if (!options.verbose) continue;
        for (const { notes } of opened.reports) {
          for (const { cell, message } of notes) await tell(sayNote(input.file, cell, message[lang]));
        }
      }
    } catch (error) {
      if (!(error instanceof Closed)) throw error;
    }
    return exit;
  });

  function tell(line: string): Promise<void> {
    return world.err.write(`${line}\n`);
  }
}
