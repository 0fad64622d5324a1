import { printable } from "../text/printable.ts";
import { words } from "../words/words.ts";
import type { Setting } from "./format.ts";
import type { Tally } from "./tally.ts";

/** The last line for a person: what the run came to. */
export function sayVerdict({ summary, verdict }: Tally, elapsed: number, { lang }: Pick<Setting, "lang">): string {
  const say = words[lang];
  const { files, clean, withFindings, refused, readable } = summary;
  const many = files > 1 ? [say.files(files, clean, withFindings, refused), say.seconds(elapsed)] : [];
  if (readable === 0) return many.join("  ");
  const { problems, failing } = verdict;
  const repairs = problems > 0 && failing > 0 ? say.problems(problems) : "";
  const equations = say.equations(verdict.equations, verdict.holding, failing) + repairs;
  return [
    equations,
    ...(verdict.otherErrors > 0 ? [say.otherErrors(verdict.otherErrors)] : []),
    say.warnings(verdict.warnings),
    say.infos(verdict.infos),
    say.unchecked(verdict.blocked),
    ...many,
  ].join("  ");
}

/** A line on an input that was not read. */
export const sayRefused = (file: string, message: string, lang: Setting["lang"]): string =>
  `${printable(file)}: ${words[lang].refused}: ${printable(message)}`;

/** A line on something the reader met, and where. */
export const sayNote = (file: string, cell: string | undefined, message: string): string =>
  [file, ...(cell ? [cell] : []), message].map(printable).join(": ");
