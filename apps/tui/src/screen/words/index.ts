import type { Lang } from "../../lang.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";
import { zh } from "./zh.ts";

export const words: Readonly<Record<Lang, Words>> = { zh, en };
export type { Words } from "./words.ts";
