import type { Action, Screen } from "@gouji/view";
import { screenfuls } from "../screens/index.ts";
import { written } from "./copies.ts";
import type { Copies } from "./Screenful.ts";
import type { Scene, Step } from "./scene.ts";
import { onward, type State } from "./state.ts";
import { words } from "./words/index.ts";

/** What an action comes to: first what it means on every screen, then what it means on this one. */
export function acted(action: Action, state: State, scene: Scene, page: number): Step | null {
  return (
    everywhere[action]?.(state, scene) ??
    screenfuls[state.screen].act(action, state, scene, page) ??
    away(action, state)
  );
}

const STEP = 4;
const MOST = 16;

const everywhere: Readonly<Partial<Record<Action, (state: State, scene: Scene) => Step>>> = {
  goLibrary: go("library"),
  goReport: go("report"),
  goFindings: go("findings"),
  goCompare: go("compare"),
  goRegion: go("region"),
  goImports: go("imports"),
  goRules: go("rules"),
  goLog: go("log"),
  quit: () => ({ does: "quit" }),
  cancel: () => ({ does: "interrupt" }),
  redraw: () => ({ does: "redraw" }),
  suspend: () => ({ does: "suspend" }),
  recheck: () => ({ does: "recheck" }),
  help: () => ({ ask: "help" }),
  command: () => ({ ask: "command" }),
  search: ({ screen }, { lang }) => (screenfuls[screen].search ? { ask: "search" } : { say: words[lang].notHere }),
  mouse: ({ mouse }, { lang }) => ({ state: { mouse: !mouse }, say: words[lang].mouse(!mouse) }),
  preview: ({ turned }) => ({ state: { turned: !turned } }),
  wider: ({ wider }) => ({ state: { wider: Math.min(MOST, wider + STEP) } }),
  narrower: ({ wider }) => ({ state: { wider: Math.max(-MOST, wider - STEP) } }),
  copyText: (state, scene) => copied(state, scene, (copies) => ({ copy: written(copies, "text") })),
  copyAs: (state, scene) => copied(state, scene, () => ({ ask: "format" })),
};

function go(screen: Screen): (state: State) => Step {
  return (state) =>
    state.screen === screen
      ? {}
      : { state: { ...onward(state, screen), ...(screen === "report" && { focus: null, tried: {} }) } };
}

/** What is done with what there is to copy here, if there is anything. */
export function copied(state: State, scene: Scene, then: (copies: Copies) => Step): Step {
  const copies = screenfuls[state.screen].copies?.(state, scene);
  return copies && copies.items.length > 0 ? then(copies) : { say: words[scene.lang].nothingToCopy };
}

/** Back to the screen one came from; from the first screen only `q` leads out. */
function away(action: Action, state: State): Step | null {
  if (action !== "close" && action !== "back" && action !== "leave") return null;
  const to = state.trail.at(-1);
  if (to !== undefined) return { state: { screen: to, trail: state.trail.slice(0, -1), tried: {} } };
  if (state.screen !== "library") return { state: { screen: "library", tried: {} } };
  return action === "leave" ? { does: "quit" } : null;
}
