import type { Lang } from "@gouji/schema";
import type { Explained } from "./explain.ts";
import { words } from "./words.ts";

/** A finding as a message to the one who can mend it: the sentence, then what is known about the cause. */
export const copyText = ({ sentence, verdict }: Pick<Explained, "sentence" | "verdict">, lang: Lang): string =>
  [sentence, ...(verdict ? [verdict.said] : [])].map(bare).join(words[lang].semicolon) + words[lang].stop;

const bare = (sentence: string) => sentence.replace(/[。.]$/, "");
