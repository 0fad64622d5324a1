import { words as shared } from "@gouji/view";
import type { Lang } from "../../lang.ts";
import { en } from "./en.ts";
import type { Words as Own } from "./words.ts";
import { zh } from "./zh.ts";

/** What the pages say too comes from the view; only the rest stands here. */
export type Words = Omit<(typeof shared)[Lang], keyof Own> & Own;

export const words: Readonly<Record<Lang, Words>> = { zh: { ...shared.zh, ...zh }, en: { ...shared.en, ...en } };
