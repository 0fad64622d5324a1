import { speak } from "@gouji/schema";
import { type Look, words as viewWords } from "@gouji/view";
import type { Lang } from "../../lang.ts";

/** What a place that looks so is called. */
export function lookSaid(look: Look, lang: Lang): string {
  const { filing, tally } = viewWords[lang];
  switch (look) {
    case "error":
    case "warning":
    case "info":
      return speak[lang].severity[look];
    case "blocked":
      return tally.blocked;
    case "clean":
      return tally.clean;
    default:
      return filing[look];
  }
}
