import { speak } from "@gouji/schema";
import { words } from "@gouji/view";
import { printable } from "../text/printable.ts";
import { words as own } from "../words/words.ts";
import type { Setting } from "./format.ts";
import type { Tally } from "./tally.ts";

/** The last line for a person: what the run came to. */
export function sayVerdict({ summary, verdict }: Tally, elapsed: number, { lang }: Pick<Setting, "lang">): string {
  const say = own[lang];
  const { files, clean, withFindings, refused, readable } = summary;
  const many = files > 1 ? [say.files(files, clean, withFindings, refused), say.seconds(elapsed)] : [];
  if (readable === 0) return many.join("  ");
  const { problems, failing } = verdict;
  const told = words[lang];
  const stand = told.equations({ total: verdict.equations, pass: verdict.holding, fail: failing, blocked: 0 });
  const repairs = problems > 0 && failing > 0 ? told.inBrackets(told.problems(problems)) : "";
  const { error, warning, info } = speak[lang].severity;
  return [
    stand + repairs,
    ...(verdict.otherErrors > 0 ? [`${error} ${verdict.otherErrors}`] : []),
    `${warning} ${verdict.warnings}`,
    `${info} ${verdict.infos}`,
    `${told.tally.blocked} ${verdict.blocked}`,
    ...many,
  ].join("  ");
}

/** A line on an input that was not read. */
export const sayRefused = (file: string, message: string, lang: Setting["lang"]): string =>
  `${printable(file)}: ${own[lang].refused}: ${printable(message)}`;

/** A line on something the reader met, and where. */
export const sayNote = (file: string, cell: string | undefined, message: string): string =>
  [file, ...(cell ? [cell] : []), message].map(printable).join(": ");
