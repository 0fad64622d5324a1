import { type Examined, examine } from "../check/examine.ts";
import { exitFor } from "../check/exit.ts";
import type { Setting } from "../check/format.ts";
import { formats } from "../check/formats/index.ts";
import { summaryRecord } from "../check/records.ts";
import { selection } from "../check/select.ts";
import { Tally } from "../check/tally.ts";
import type { Tools } from "../check/tools.ts";
import { sayNote, sayRefused, sayVerdict } from "../check/verdict.ts";
import { Exit, worst } from "../exit.ts";
import { Closed } from "../failure.ts";
import { inputsOf } from "../inputs.ts";
import { withOutput } from "../output.ts";
import { progressOf } from "../progress.ts";
import { paintFor } from "../text/colour.ts";
import type { Call, Run } from "../verb.ts";
import { version } from "../version.ts";
import type { Sink, World } from "../world.ts";

export const run: Run = async (call, world) => {
  const { tools } = await import("../check/real.ts");
  return checkWith(tools, call, world);
};

/** Reads and judges each file and prints what was found; a file that is refused does not stop the others. */
export async function checkWith(tools: Tools, call: Call, world: World): Promise<Exit> {
  const wanted = selection(call.options);
  const inputs = await inputsOf(call, world);
  return withOutput(call, world, async (out) => {
    const began = world.now();
    const setting = settingFor(tools, call, world, out);
    const format = formats[call.format]?.(setting) ?? { file: () => [] };
    const progress = progressOf(inputs.length, call.lang, call.options, world);
    const tally = new Tally();
    let exit: Exit = Exit.fine;
    try {
      await print(out, format.begin?.());
      for (const [done, input] of inputs.entries()) {
        world.interrupted.throwIfAborted();
        await progress.step(done);
        const examined = await examine(input, tools, wanted);
        tally.add(examined);
        exit = worst(exit, exitFor(examined, call.options));
        if (out.terminal) await progress.clear();
        await print(out, format.file(examined));
        if (call.options.verbose) for (const note of notesOf(examined, call.lang)) await tell(note);
        if (examined.refusal && !(call.options.quiet && holdsRefusals.includes(call.format))) {
          await tell(sayRefused(input.file, examined.refusal.message[call.lang], call.lang));
        }
      }
      const elapsed = world.now() - began;
      await print(out, format.end?.(summaryOf(tally, elapsed, tools)));
      const verdict = sayVerdict(tally, elapsed, setting);
      if (!call.options.quiet && verdict) await tell(verdict);
      return exit;
    } catch (error) {
      // Whoever was reading has gone: what was found until then still counts.
      if (error instanceof Closed) return exit;
      throw error;
    }

    async function tell(line: string): Promise<void> {
      await progress.clear();
      await world.err.write(`${line}\n`);
    }
  });
}

/** Formats in which a refusal is an object among the others, so that with -q nothing more need be said. */
const holdsRefusals = ["ndjson", "json"];

/** What the reader met in a file. */
const notesOf = ({ file, reports }: Examined, lang: Call["lang"]): string[] =>
  reports.flatMap(({ notes }) => notes.map(({ message, cell }) => sayNote(file, cell, message[lang])));

const settingFor = ({ speak }: Tools, { lang, options }: Call, world: World, out: Sink): Setting => ({
  speak,
  lang,
  all: options.all === true,
  paint: paintFor(out, options, world),
  toFile: options.output !== undefined && options.output !== "-",
});

const summaryOf = ({ summary }: Tally, elapsed: number, { ruleset }: Tools) =>
  summaryRecord(summary, { elapsed: Math.round(elapsed), version, ruleset });

async function print(out: Sink, pieces: Iterable<string> = []): Promise<void> {
  for (const piece of pieces) await out.write(piece);
}
