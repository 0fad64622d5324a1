import type { Lang } from "@gouji/schema";
import { en } from "./words/en.ts";
import { zh } from "./words/zh.ts";

/** Words that only screens say. What is found is said by the wording of the schema, and lines by the form. */
export const words: Readonly<Record<Lang, Words>> = { zh, en };

export type { Words } from "./words/words.ts";

import type { Words } from "./words/words.ts";
