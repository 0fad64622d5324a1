import { en } from "./en.ts";
import type { Lang, Wording } from "./wording.ts";
import { zh } from "./zh.ts";

export type { DiagnosisSaid, Formula, Lang, RepairSaid, RuleSaid, Wording } from "./wording.ts";

/** What is found, in words. A language is one file of phrases; the composition is shared. */
export const speak: Readonly<Record<Lang, Wording>> = { zh, en };
