import { speak } from "@gouji/schema";
import {
  type Action,
  atStart,
  attempt,
  cellsIn,
  copyText,
  counter,
  explain,
  type Move,
  move,
  moveInLibrary,
  restore,
  sheet,
  writeLink,
} from "@gouji/view";
import { span } from "../../screen/line.ts";
import { step } from "../../screen/list.ts";
import type { Screenful } from "../../screen/Screenful.ts";
import type { Scene, Step } from "../../screen/scene.ts";
import { type State, toReport } from "../../screen/state.ts";
import { words } from "../../screen/words/index.ts";
import type { Opened } from "../../source/source.ts";
import { prepared } from "./prepared.ts";
import { ReportBody } from "./ReportBody.tsx";

const MOVES = [
  "up",
  "down",
  "left",
  "right",
  "rowStart",
  "rowEnd",
  "first",
  "last",
  "blockUp",
  "blockDown",
  "blockLeft",
  "blockRight",
  "nextSection",
  "previousSection",
  "nextProblem",
  "previousProblem",
  "nextFinding",
  "previousFinding",
  "lens",
] as const satisfies readonly Action[];

export const report: Screenful = {
  Body: ReportBody,
  keys: [
    "nextProblem",
    "trial",
    "copyText",
    "nextPane",
    "help",
    "close",
    "openInBrowser",
    "search",
    "lens",
    "nextYear",
  ],

  head(state, { opened, lang }) {
    const say = words[lang];
    if (!opened) return { path: [String(state.at.year ?? "")], right: [] };
    const { problems, ground, summary } = prepared(opened.examined);
    const told = summary(lang);
    const at = state.focus ? counter(state.focus, ground) : { at: null, of: problems.length };
    const rev = opened.rev === null ? "" : ` ${say.report.revision(opened.rev)}`;
    return {
      path: [opened.authority.name, `${opened.year} ${told.form} ${words[lang].filing[opened.state]}${rev}`],
      right: [
        say.report.counter(at.at, at.of),
        "  ",
        span(told.plainBadge || "v", problems.length > 0 ? "error" : "ok"),
      ],
    };
  },

  act(action, state, scene, page) {
    const { opened } = scene;
    const away = sideways(action, state, scene);
    if (away) return away;
    if (!opened || !state.focus) return null;
    const { focus } = state;
    const { ground } = prepared(opened.examined);
    const by = (one: Move): Step => {
      const next = move(focus, one, ground);
      const same = next.finding === focus.finding && next.cell === focus.cell;
      return { state: { focus: next, ...(!same && { inspectorTop: 0 }) } };
    };
    if (focus.pane === "findings" && (action === "up" || action === "down")) {
      return listed(state, opened, action === "down" ? 1 : -1);
    }
    if (focus.pane === "inspector") {
      const top = step(state.inspectorTop, action, 200, page);
      if (top !== null) return { state: { inspectorTop: top } };
    }
    const plain = MOVES.find((one) => one === action);
    if (plain) return by({ move: plain });
    switch (action) {
      case "pageUp":
      case "pageDown":
        return by({ move: action, rows: page });
      case "nextPane":
      case "previousPane":
        return by({ move: action });
      case "open":
        if (focus.pane === "findings" && focus.finding) return by({ move: "pane", pane: "inspector" });
        if (focus.pane === "inspector") return by({ move: "pane", pane: "sheet" });
        return focus.cell ? by({ move: "cell", cell: focus.cell }) : null;
      case "back":
        return focus.trail.length > 0 ? by({ move: "back" }) : null;
      case "close": {
        if (Object.keys(state.tried).length > 0) return { state: { tried: restore(state.tried) } };
        const next = move(focus, { move: "close" }, ground);
        return next.finding !== focus.finding || next.lens !== focus.lens || next.pane !== focus.pane
          ? { state: { focus: next } }
          : null;
      }
      case "trial":
        return focus.cell ? { ask: "trial" } : null;
      case "openInBrowser":
        return {
          browse: writeLink({
            page: "report",
            authority: opened.authority.id,
            year: opened.year,
            revision: null,
            scope: null,
            cell: focus.cell,
            finding: focus.finding,
          }),
        };
      default:
        return null;
    }
  },

  /** `cell …`, `finding …`, `office …`. */
  point(spot, state, { opened }) {
    const [kind, id] = [spot.slice(0, spot.indexOf(" ")), spot.slice(spot.indexOf(" ") + 1)];
    if (kind === "office") return state.at.year === null ? null : { state: beside(state, id, state.at.year) };
    if (!opened || !state.focus) return null;
    const { ground } = prepared(opened.examined);
    if (kind === "finding") {
      return { state: { focus: move(state.focus, { move: "finding", finding: id }, ground), inspectorTop: 0 } };
    }
    const focus = move({ ...state.focus, pane: "sheet" }, { move: "cell", cell: id }, ground);
    return { state: { focus, inspectorTop: 0 } };
  },

  /** The finding that is open, else the gravest. */
  copies({ focus }, { opened, lang }) {
    if (!opened) return null;
    const { examined, years } = opened;
    const { problems } = prepared(examined);
    const { outcomes } = examined;
    const chosen = outcomes.find(({ fingerprint }) => fingerprint === focus?.finding) ?? problems[0]?.findings[0];
    if (!chosen) return null;
    return {
      title: "",
      items: [{ said: copyText(explain(chosen, examined, lang, { problems, years }), lang), data: chosen }],
    };
  },

  /** To the first cell whose name has what is typed. */
  search(text, state, { opened, lang }) {
    if (!opened || !state.focus || text.trim() === "") return {};
    const { examined } = opened;
    const { problems, ground } = prepared(examined);
    const drawn = sheet(examined, {}, problems);
    const found = cellsIn(drawn).find(
      ({ cell }) =>
        speak[lang].label(cell, examined.layout).toLowerCase().includes(text.trim().toLowerCase()) ||
        speak[lang].path(cell, examined.layout).toLowerCase().includes(text.trim().toLowerCase()),
    );
    return found ? { focus: move(state.focus, { move: "cell", cell: found.cell }, ground) } : {};
  },
};

/** Another year, another authority: the place in the report is kept. */
function sideways(action: Action, state: State, { shown }: Scene): Step | null {
  const to = {
    nextYear: "nextYear",
    previousYear: "previousYear",
    nextAuthority: "down",
    previousAuthority: "up",
  } as const;
  const by = to[action as keyof typeof to];
  if (!by || !shown) return null;
  const at = moveInLibrary(state.at, by, shown);
  if (at.authority === null || at.year === null) return null;
  return { state: beside(state, at.authority, at.year) };
}

const beside = (state: State, authority: string, year: number): Partial<State> => ({
  ...toReport(state, authority, year, { cell: state.focus?.cell ?? null, finding: null }),
  trail: state.trail,
});

/** The next or the last finding of the list, around no end. */
function listed(state: State, opened: Opened, by: 1 | -1): Step {
  const { problems, ground } = prepared(opened.examined);
  const all = problems.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));
  const at = all.indexOf(state.focus?.finding ?? "");
  const to = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  if (to === undefined || !state.focus) return {};
  return {
    state: {
      focus: { ...move(state.focus, { move: "finding", finding: to }, ground), pane: "findings" },
      inspectorTop: 0,
    },
  };
}

/** The place at which a report is opened: what a link wants, else its first problem, else its first cell. */
export function firstFocus(opened: Opened, wanted: State["wanted"]) {
  const { problems, ground } = prepared(opened.examined);
  const start = atStart(ground);
  if (lacks(opened, wanted)) return { ...start, cell: null };
  if (wanted?.finding) return move(start, { move: "finding", finding: wanted.finding }, ground);
  if (wanted?.cell) return move(start, { move: "cell", cell: wanted.cell }, ground);
  return problems.length > 0 ? move(start, { move: "nextProblem" }, ground) : start;
}

export const summaryOf = ({ examined }: Opened, lang: Scene["lang"]) => prepared(examined).summary(lang);

/** What a link wants and this report does not have. */
export function lacks(opened: Opened, wanted: State["wanted"]): "cell" | "finding" | null {
  const { ground } = prepared(opened.examined);
  if (wanted?.finding)
    return opened.examined.outcomes.some(({ fingerprint }) => fingerprint === wanted.finding) ? null : "finding";
  return wanted?.cell && !ground.at.has(wanted.cell) ? "cell" : null;
}

export const tryCell = (state: State, typed: string): Partial<State> => {
  const cell = state.focus?.cell;
  if (!cell) return {};
  return { tried: typed.trim() === "" ? restore(state.tried, cell) : attempt(state.tried, cell, typed.trim()) };
};
