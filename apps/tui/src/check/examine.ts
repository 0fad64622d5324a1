import type { Diagnosis, Layout, Outcome, Report } from "@gouji/schema";
import type { Input } from "../input.ts";
import type { Both } from "../lang.ts";
import { Refusal } from "../refusal.ts";
import { words } from "../words/words.ts";
import type { Note, Reading, Tools } from "./tools.ts";

/** One file, read and judged; a file may hold several reports. */
export interface Examined {
  readonly file: string;
  readonly reports: readonly Judged[];
  readonly refusal?: { readonly code: string; readonly message: Both };
  /** The fault is the command's own. */
  readonly broken?: true;
}

export interface Judged {
  readonly report: Report;
  readonly layout: Layout;
  readonly notes: readonly Note[];
  readonly outcomes: readonly Outcome[];
  readonly diagnoses: readonly Diagnosis[];
}

/** Which rules are asked for, by `rule` or `rule[instance]`. */
export type Wanted = (rule: string, instance: string) => boolean;

/** From a file to its findings. Never throws: whatever is wrong with one file does not keep the next one waiting. */
export async function examine(input: Input, tools: Tools, wanted: Wanted): Promise<Examined> {
  const { file } = input;
  const opened = await readIn(input, tools);
  if ("refusal" in opened) return { file, reports: [], ...opened };
  try {
    return { file, reports: opened.reports.map((reading) => judge(reading, tools, wanted)) };
  } catch (error) {
    return { file, reports: [], ...atFault(error) };
  }
}

/** A file's reports, or why there are none. */
export async function readIn(
  { file, bytes }: Input,
  { read }: Pick<Tools, "read">,
): Promise<
  { readonly reports: readonly Reading[] } | (Pick<Examined, "broken"> & Required<Pick<Examined, "refusal">>)
> {
  try {
    const opened = await read(await bytes(), file);
    return "refused" in opened ? { refusal: opened.refused } : opened;
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, message: error.says } };
    return atFault(error);
  }
}

function judge({ report, notes }: Reading, tools: Tools, wanted: Wanted): Judged {
  const all = tools.check(report);
  const outcomes = all.filter(({ rule, instance }) => wanted(rule, instance));
  const kept = new Set(outcomes.map(nameOf));
  // The search sees every outcome: a repair that breaks a rule is none, even where the rule was not asked for.
  const diagnoses = all.some(({ status }) => status === "fail")
    ? tools.repair(report, all).filter(({ fails }) => fails.some((fail) => kept.has(fail)))
    : [];
  return { report, layout: tools.layoutFor(report), notes, outcomes, diagnoses };
}

export const nameOf = ({ rule, instance }: Pick<Outcome, "rule" | "instance">): string => `${rule}[${instance}]`;

function atFault(error: unknown) {
  const why = error instanceof Error ? error.message : String(error);
  const message = { zh: words.zh.broken(why), en: words.en.broken(why) };
  return { refusal: { code: "unreadable", message }, broken: true as const };
}
