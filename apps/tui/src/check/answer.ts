import type { Answering } from "../batch/answer.ts";
import type { Call } from "../verb.ts";
import { type Examined, examine } from "./examine.ts";
import { exitFor } from "./exit.ts";
import type { Setting } from "./format.ts";
import { formats } from "./formats/index.ts";
import { selection } from "./select.ts";
import { Tally } from "./tally.ts";
import type { Tools } from "./tools.ts";
import { sayNote, sayRefused } from "./verdict.ts";

/** How `check` answers each input. Throws a Failure where rules are asked for that do not exist. */
export function answering(tools: Tools, call: Omit<Call, "operands">, setting: Setting): Answering {
  const wanted = selection(call.options);
  const format = formats[call.format]?.(setting);
  return async (input) => {
    const examined = await examine(input, tools, wanted);
    const { summary, verdict } = new Tally().add(examined);
    return {
      text: [...(format?.file(examined) ?? [])].join(""),
      asides: asides(examined, call),
      exit: exitFor(examined, call.options),
      counted: { summary, verdict },
    };
  };
}

/** Formats in which a refusal is an object among the others, so that with -q nothing more need be said. */
const holdsRefusals = ["ndjson", "json", "sarif", "junit"];

function asides({ file, reports, refusal }: Examined, { options, lang, format }: Omit<Call, "operands">): string[] {
  if (refusal) {
    return options.quiet && holdsRefusals.includes(format) ? [] : [sayRefused(file, refusal.message[lang], lang)];
  }
  if (!options.verbose) return [];
  return reports.flatMap(({ notes }) => notes.map(({ message, cell }) => sayNote(file, cell, message[lang])));
}
