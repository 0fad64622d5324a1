import { writeLink } from "@gouji/view";
import { inPanes } from "../../screen/panes.ts";
import type { Screenful } from "../../screen/Screenful.ts";
import { type State, toReport } from "../../screen/state.ts";
import { words } from "../../screen/words/index.ts";
import { inYearBeside } from "../../screen/years.ts";
import { Region } from "./Region.tsx";
import { cellAt, regionIn, rowAt, rowsOf } from "./sums.ts";

/** A region as the sum of its members, down to the cell of a member. */
export const regionSum: Screenful = {
  Body: Region,
  keys: ["open", "nextPane", "help", "close", "nextYear", "filter", "search", "openInBrowser"],

  head(state, scene) {
    const sum = regionIn(scene);
    return {
      path: [scene.summed?.name ?? "", String(state.at.year ?? "")],
      right: sum ? [sum.held ?? words[scene.lang].region.noOwn] : [],
    };
  },

  act(action, state, scene, page) {
    const mine = state.region;
    const set = (change: Partial<State["region"]>) => ({ state: { region: { ...mine, ...change } } });
    const rows = rowsOf(state, scene);
    const row = rowAt(state, scene);
    const cell = mine.pane === 1 ? cellAt(state, scene) : null;
    const there = { pane: mine.pane, at: mine.row, inner: mine.member };
    const moved = inPanes(action, there, { outer: rows.length, inner: cell?.terms.length ?? 0 }, page);
    if (moved) return set({ pane: moved.pane, row: moved.at, member: moved.inner });
    switch (action) {
      case "open": {
        const member = cell?.terms[mine.member];
        return member && row && state.at.year !== null
          ? { state: toReport(state, member.authority, state.at.year, { cell: row.cell, finding: null }) }
          : null;
      }
      case "filter":
        return set({ onlyDifferent: !mine.onlyDifferent, row: 0, member: 0 });
      case "nextYear":
      case "previousYear":
        return { state: inYearBeside(state, scene, action) };
      case "close":
        if (mine.text !== "") return set({ text: "", row: 0 });
        return mine.pane === 1 ? set({ pane: 0 }) : null;
      case "openInBrowser":
        return state.at.year === null
          ? null
          : {
              browse: writeLink({
                page: "region",
                region: scene.source.region ?? "",
                year: state.at.year,
                cell: row?.cell ?? null,
                path: [],
              }),
            };
      default:
        return null;
    }
  },

  /** `row 3`, `member 5`: where one is already, it is opened. */
  point(spot, state, scene) {
    const mine = state.region;
    const [kind, at] = [spot.split(" ")[0], Number(spot.split(" ")[1])];
    if (kind === "row") return { state: { region: { ...mine, pane: 0, row: at, member: 0 } } };
    if (mine.pane === 1 && mine.member === at) return regionSum.act("open", state, scene, 1);
    return { state: { region: { ...mine, pane: 1, member: at } } };
  },

  search: (text, state) => ({ region: { ...state.region, text, row: 0, member: 0 } }),
  searched: (state) => state.region.text,
};
