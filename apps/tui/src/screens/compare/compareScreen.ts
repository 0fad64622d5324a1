import { type Action, type MeasureId, standings, writeLink } from "@gouji/view";
import { step } from "../../screen/list.ts";
import type { Screenful } from "../../screen/Screenful.ts";
import { arrangement, type Scene } from "../../screen/scene.ts";
import { type State, toReport } from "../../screen/state.ts";
import { Comparison } from "./Comparison.tsx";
import { chosen } from "./chosen.ts";
import { measures } from "./rankings.ts";

/** Years of one authority or several, and how it stands among all. */
export const compare: Screenful = {
  Body: Comparison,
  keys: ["nextYear", "nextAuthority", "nextPane", "help", "close", "open", "openInBrowser"],

  head(state, { shown }) {
    const names = chosen(state.selected, state.at.authority).map(
      (id) => shown?.rows.find(({ authority }) => authority.id === id)?.authority.name ?? id,
    );
    return {
      path: [[...names.slice(0, FEW), ...(names.length > FEW ? [`+${names.length - FEW}`] : [])].join(" ")],
      right: [String(state.at.year ?? "")],
    };
  },

  act(action, state, scene, page) {
    const { shown, size } = scene;
    const { measure } = state.compare;
    const among = state.compare.pane === "standings" ? beside(action, state, scene, page) : null;
    if (among !== null) return { state: { at: { ...state.at, authority: among } } };
    const to = step(measures.indexOf(measure), action, measures.length, page);
    if (to !== null) return { state: { compare: { ...state.compare, measure: measures[to] as MeasureId } } };
    const set = (authority: string | null, year: number | null) => ({
      state: { at: { authority, year }, query: { ...state.query, year } },
    });
    const years = shown?.years ?? [];
    const rows = shown?.rows ?? [];
    const year = years.indexOf(state.at.year ?? 0);
    const row = rows.findIndex(({ authority }) => authority.id === state.at.authority);
    switch (action) {
      case "right":
      case "nextYear":
        return set(state.at.authority, years[Math.min(years.length - 1, year + 1)] ?? state.at.year);
      case "left":
      case "previousYear":
        return set(state.at.authority, years[Math.max(0, year - 1)] ?? state.at.year);
      case "nextAuthority":
        return set(rows[Math.min(rows.length - 1, row + 1)]?.authority.id ?? state.at.authority, state.at.year);
      case "previousAuthority":
        return set(rows[Math.max(0, row - 1)]?.authority.id ?? state.at.authority, state.at.year);
      case "nextPane":
      case "previousPane": {
        const panes = PANES[arrangement(size)];
        const to = Math.max(0, panes.indexOf(state.compare.pane)) + (action === "nextPane" ? 1 : panes.length - 1);
        const pane = panes[to % panes.length];
        return pane ? { state: { compare: { ...state.compare, pane } } } : null;
      }
      case "open":
        return state.at.authority !== null && state.at.year !== null
          ? { state: toReport(state, state.at.authority, state.at.year) }
          : null;
      case "openInBrowser":
        return {
          browse: writeLink({
            page: "compare",
            authorities: chosen(state.selected, state.at.authority),
            from: years[0] ?? null,
            to: years.at(-1) ?? null,
            measures: [measure],
            show: "both",
          }),
        };
      default:
        return null;
    }
  },

  point(spot, state) {
    const measure = measures.find((id) => id === spot);
    if (measure) return { state: { compare: { ...state.compare, measure } } };
    return spot === state.at.authority && state.at.year !== null
      ? { state: toReport(state, spot, state.at.year) }
      : { state: { at: { ...state.at, authority: spot } } };
  },
};

/** Names in the head; the others are counted. */
const FEW = 3;

/** Who stands above or below by the measure one is at. */
function beside(action: Action, state: State, { entries, lang }: Scene, page: number): string | null {
  if (!entries || state.at.year === null) return null;
  const { rows } = standings(entries, state.compare.measure, state.at.year, lang);
  const at = rows.findIndex(({ authority }) => authority === state.at.authority);
  const to = step(at, action, rows.length, page);
  return to === null ? null : (rows[to]?.authority ?? null);
}

/** The panes that keys lead to; where it is wide enough all are seen, and the keys move in one of these. */
const PANES: Readonly<Record<ReturnType<typeof arrangement>, readonly State["compare"]["pane"][]>> = {
  narrow: ["table", "course", "standings"],
  middle: ["table", "standings"],
  wide: ["table", "standings"],
  none: ["table"],
};
