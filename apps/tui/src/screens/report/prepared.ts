import {
  type Examined,
  type Ground,
  groundOf,
  type Problem,
  problemsOf,
  type Summary,
  sheet,
  summary,
} from "@gouji/view";
import type { Lang } from "../../lang.ts";

/** What every key press on a report needs, worked out once for each report. */
export interface Prepared {
  readonly problems: readonly Problem[];
  readonly ground: Ground;
  summary(lang: Lang): Summary;
}

const known = new WeakMap<Examined, Prepared>();

export function prepared(examined: Examined): Prepared {
  const before = known.get(examined);
  if (before) return before;
  const problems = problemsOf(examined);
  const said = new Map<Lang, Summary>();
  const made: Prepared = {
    problems,
    ground: groundOf(sheet(examined, {}, problems), problems),
    summary(lang) {
      const one = said.get(lang) ?? summary(examined, lang, problems);
      said.set(lang, one);
      return one;
    },
  };
  known.set(examined, made);
  return made;
}
