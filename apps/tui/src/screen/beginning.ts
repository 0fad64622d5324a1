import type { Lang } from "../lang.ts";
import type { Line } from "./line.ts";
import { words } from "./words/index.ts";

/** What one can do where there are no reports yet. */
export const beginning = (lang: Lang): Line[] => [
  [` ${words[lang].empty}`],
  ...words[lang].emptyHints.map((hint): Line => [`   ${hint}`]),
];
