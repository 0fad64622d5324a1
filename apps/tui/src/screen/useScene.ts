import { library } from "@gouji/view";
import { useMemo } from "react";
import type { Lang } from "../lang.ts";
import { chosen } from "../screens/compare/chosen.ts";
import { rowAt } from "../screens/region/sums.ts";
import type { Source } from "../source/source.ts";
import { placeIn } from "./place.ts";
import type { Scene, Size } from "./scene.ts";
import type { State } from "./state.ts";
import { useAsked } from "./useAsked.ts";
import type { Holdings } from "./useHoldings.ts";

/** Where one really is, and what there is to look at from there: asked when the screen one is on needs it. */
export function useScene(
  state: State,
  { held, round }: Pick<Holdings, "held" | "round">,
  source: Source,
  lang: Lang,
  size: Size,
  failed: (error: unknown) => void,
): { readonly now: State; readonly scene: Scene } {
  const { screen, query, selected } = state;
  const shown = useMemo(() => held && library(held, query, lang), [held, query, lang]);
  const at = useMemo(() => placeIn({ at: state.at, screen }, held, shown), [held, shown, state.at, screen]);
  const { authority, year } = at;
  const on = (wanted: boolean, key: string) => (wanted ? `${round} ${key}` : null);

  const opened = useAsked(
    on(held !== null && authority !== null && year !== null, `${authority} ${year}`),
    () => source.report(authority as string, year as number),
    failed,
    screen === "library" ? 200 : 0,
  );
  const ofYear = (wanted: typeof screen) => on(screen === wanted && year !== null, String(year));
  const entries = useAsked(ofYear("compare"), () => source.year(year as number), failed, 30);
  const summed = useAsked(ofYear("region"), () => source.summed(year as number), failed);
  const row = summed ? rowAt(state, { summed, lang }) : undefined;
  // The members of a cell are asked for once the moving rests.
  const terms = useAsked(
    on(row !== undefined && year !== null, `${year} ${row?.cell}`),
    () => source.terms(year as number, row?.cell as string),
    failed,
    60,
  );
  const who = chosen(selected, authority);
  const compared = useAsked(on(screen === "compare", who.join(" ")), () => source.years(who), failed, 30);

  return {
    now: at === state.at ? state : { ...state, at },
    scene: { source, lang, held, shown, opened, entries, summed, terms, compared, size },
  };
}
