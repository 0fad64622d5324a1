import { type Lang, speak } from "@gouji/schema";
import type { Look } from "./libraryQuery.ts";
import { words } from "./words.ts";

/** What a place of the library that looks so is called. */
export function lookSaid(look: Look, lang: Lang): string {
  const { filing, tally } = words[lang];
  switch (look) {
    case "error":
    case "warning":
    case "info":
      return speak[lang].severity[look];
    case "blocked":
    case "clean":
      return tally[look];
    default:
      return filing[look];
  }
}
