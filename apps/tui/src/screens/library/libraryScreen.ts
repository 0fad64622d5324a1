import { speak } from "@gouji/schema";
import { copyText, explain, lenses, lookSaid, moveInLibrary, problemsOf, writeLink } from "@gouji/view";
import { span } from "../../screen/line.ts";
import type { Screenful } from "../../screen/Screenful.ts";
import { type State, toReport } from "../../screen/state.ts";
import { words } from "../../screen/words/index.ts";
import { LibraryBody } from "./LibraryBody.tsx";

const MOVES = [
  "up",
  "down",
  "left",
  "right",
  "rowStart",
  "rowEnd",
  "pageUp",
  "pageDown",
  "first",
  "last",
  "nextYear",
  "previousYear",
  "nextProblem",
  "previousProblem",
] as const;

export const library: Screenful = {
  Body: LibraryBody,
  keys: [
    "open",
    "nextProblem",
    "copyText",
    "search",
    "sort",
    "help",
    "leave",
    "filter",
    "command",
    "lensNext",
    "select",
  ],

  head(state, { shown, lang }) {
    if (!shown) return { path: [], right: [] };
    const { tally } = shown;
    const say = words[lang].tally;
    const { error, warning } = tally.bySeverity;
    return {
      path: [String(state.at.year ?? shown.year ?? "")],
      right: [
        `${say.due}${tally.due} ${say.filed}${tally.filed} ${say.clean}${tally.clean} `,
        span(`${speak[lang].severity.error}${error}`, error > 0 ? "error" : undefined),
        " ",
        span(`${speak[lang].severity.warning}${warning}`, warning > 0 ? "warning" : undefined),
      ],
    };
  },

  act(action, state, { shown, lang }, page) {
    if (!shown) return null;
    const { at, query } = state;
    const say = words[lang];
    const by = MOVES.find((one) => one === action);
    if (by) {
      const to = moveInLibrary(at, by, shown, page);
      return { state: { at: to, ...(to.year !== query.year && { query: { ...query, year: to.year } }) } };
    }
    switch (action) {
      case "open":
        return at.authority !== null && at.year !== null ? { state: toReport(state, at.authority, at.year) } : null;
      case "sort": {
        // By the column one is in: once the gravest first, again the other way, then as it was.
        const next =
          query.sort !== "problems"
            ? ({ sort: "problems", descending: true } as const)
            : query.descending
              ? ({ sort: "problems", descending: false } as const)
              : ({ sort: "order", descending: false } as const);
        return {
          state: { query: { ...query, ...next } },
          say: say.sorted(
            next.sort === "order"
              ? say.library.sorts.order
              : `${at.year} ${say.names.problems} ${next.descending ? "v" : "^"}`,
          ),
        };
      }
      case "filter": {
        if (query.looks.length > 0) return { state: { query: { ...query, looks: [] } }, say: say.unfiltered };
        const look = shown.rows
          .find(({ authority }) => authority.id === at.authority)
          ?.places.find(({ year }) => year === at.year)?.look;
        return look ? { state: { query: { ...query, looks: [look] } }, say: say.filtered(lookSaid(look, lang)) } : null;
      }
      case "lensNext": {
        const lens = lenses[(lenses.indexOf(query.lens) + 1) % lenses.length] as (typeof lenses)[number];
        return { state: { query: { ...query, lens } }, say: words[lang].lenses[lens] };
      }
      case "select": {
        if (at.authority === null) return null;
        const has = state.selected.includes(at.authority);
        const to = moveInLibrary(at, "down", shown);
        return {
          state: {
            selected: has ? state.selected.filter((one) => one !== at.authority) : [...state.selected, at.authority],
            at: to,
          },
        };
      }
      case "selectAll":
        return {
          state: { selected: state.selected.length > 0 ? [] : shown.rows.map(({ authority }) => authority.id) },
        };
      case "close":
        if (query.looks.length > 0 || query.text !== "" || query.rule !== null) {
          return { state: { query: { ...query, looks: [], text: "", rule: null } }, say: say.unfiltered };
        }
        return state.selected.length > 0 ? { state: { selected: [] } } : null;
      case "openInBrowser":
        return { browse: writeLink({ page: "library", query }) };
      default:
        return null;
    }
  },

  /** A year and an authority; a row alone keeps the year. Where one is already, the report is opened. */
  point(spot, state) {
    const [year, authority] = [spot.slice(0, spot.indexOf(" ")), spot.slice(spot.indexOf(" ") + 1)];
    const at = { authority, year: year === "" ? state.at.year : Number(year) };
    if (at.year !== null && at.authority === state.at.authority && at.year === state.at.year)
      return { state: toReport(state, at.authority, at.year) };
    return { state: { at, query: { ...state.query, year: at.year } } };
  },

  /** The problems of the report one is at, each by its first finding. */
  copies({ at }, { opened, lang }) {
    if (!opened || opened.authority.id !== at.authority || opened.year !== at.year) return null;
    const { examined, years, authority, year } = opened;
    const problems = problemsOf(examined);
    return {
      title: `${authority.name} ${year}`,
      items: problems
        .flatMap(({ findings }) => findings.slice(0, 1))
        .map((one) => ({ said: copyText(explain(one, examined, lang, { problems, years }), lang), data: one })),
    };
  },

  search: (text, state) => ({ query: { ...state.query, text } }),
  searched: ({ query }: State) => query.text,
};
