/**
 * The key map, as data. Every action has a key that an input method lets through (F-keys, arrows, Ctrl and Alt, or a sign
 * with a full-width twin); the letters are synonyms. Web and terminal act on the same names, and help is made from it.
 */

export const screens = ["library", "report", "findings", "compare", "region", "imports", "rules", "log"] as const;
export type Screen = (typeof screens)[number];
export type Front = "web" | "terminal";

export interface Binding {
  readonly action: string;
  /** Keys as `keyOfEvent` and `keyOfSequence` name them; two parted by a space are pressed one after the other. */
  readonly keys: readonly string[];
  readonly web?: readonly string[];
  readonly terminal?: readonly string[];
  /** Where it works; absent means everywhere. */
  readonly on?: readonly Screen[];
  readonly front?: Front;
  readonly topic: Topic;
}

export const topics = ["move", "problems", "look", "act", "go", "program"] as const;
export type Topic = (typeof topics)[number];

const lists = ["library", "findings", "compare", "region", "rules", "imports", "log"] as const;
const grids = ["report", "library", "compare", "region"] as const;

export const keyMap = [
  { action: "up", keys: ["ArrowUp"], terminal: ["k"], topic: "move" },
  { action: "down", keys: ["ArrowDown"], terminal: ["j"], topic: "move" },
  { action: "left", keys: ["ArrowLeft"], terminal: ["h"], on: grids, topic: "move" },
  { action: "right", keys: ["ArrowRight"], terminal: ["l"], on: grids, topic: "move" },
  { action: "rowStart", keys: ["Home"], on: grids, topic: "move" },
  { action: "rowEnd", keys: ["End"], on: grids, topic: "move" },
  { action: "pageUp", keys: ["PageUp"], topic: "move" },
  { action: "pageDown", keys: ["PageDown"], topic: "move" },
  { action: "first", keys: ["Ctrl+Home"], terminal: ["g"], topic: "move" },
  { action: "last", keys: ["Ctrl+End"], terminal: ["G"], topic: "move" },
  { action: "blockUp", keys: ["Ctrl+ArrowUp"], on: ["report"], topic: "move" },
  { action: "blockDown", keys: ["Ctrl+ArrowDown"], on: ["report"], topic: "move" },
  { action: "blockLeft", keys: ["Ctrl+ArrowLeft"], on: ["report"], topic: "move" },
  { action: "blockRight", keys: ["Ctrl+ArrowRight"], on: ["report"], topic: "move" },
  { action: "nextSection", keys: ["Alt+PageDown", "}"], on: ["report"], topic: "move" },
  { action: "previousSection", keys: ["Alt+PageUp", "{"], on: ["report"], topic: "move" },
  { action: "nextPane", keys: ["F6"], terminal: ["Tab"], topic: "move" },
  { action: "previousPane", keys: ["Shift+F6"], terminal: ["Shift+Tab"], topic: "move" },

  { action: "nextProblem", keys: ["F8", "n"], on: ["report", "library", "findings"], topic: "problems" },
  { action: "previousProblem", keys: ["Shift+F8", "N"], on: ["report", "library", "findings"], topic: "problems" },
  { action: "nextFinding", keys: ["]"], on: ["report"], topic: "problems" },
  { action: "previousFinding", keys: ["["], on: ["report"], topic: "problems" },
  { action: "trial", keys: ["="], on: ["report"], topic: "problems" },
  { action: "lens", keys: ["Shift+F3", "x"], on: ["report"], topic: "problems" },
  { action: "copyText", keys: ["Alt+Y", "y"], on: ["report", "findings", "library"], topic: "problems" },
  { action: "copyAs", keys: ["Alt+Shift+Y", "Y"], topic: "problems" },

  { action: "open", keys: ["Enter"], topic: "look" },
  { action: "close", keys: ["Escape"], topic: "look" },
  { action: "back", keys: ["Backspace", "Alt+ArrowLeft"], topic: "look" },
  { action: "search", keys: ["F3", "/"], web: ["Ctrl+F"], topic: "look" },
  { action: "filter", keys: ["F4", "f"], on: lists, topic: "look" },
  { action: "sort", keys: ["Shift+F4", "s"], on: lists, topic: "look" },
  { action: "lensNext", keys: ["Shift+F5", "m"], on: ["library"], topic: "look" },
  { action: "nextAuthority", keys: ["Alt+ArrowDown"], on: ["report", "compare"], topic: "look" },
  { action: "previousAuthority", keys: ["Alt+ArrowUp"], on: ["report", "compare"], topic: "look" },
  { action: "nextYear", keys: ["Alt+ArrowRight", ">"], topic: "look" },
  { action: "previousYear", keys: ["<"], topic: "look" },

  { action: "select", keys: ["Space"], web: ["Shift+Space"], on: lists, topic: "act" },
  { action: "selectAll", keys: ["Ctrl+A", "a"], on: lists, topic: "act" },
  { action: "recheck", keys: ["F5"], terminal: ["r"], front: "terminal", topic: "act" },
  { action: "openInBrowser", keys: ["Alt+O", "o"], front: "terminal", topic: "act" },
  { action: "openSource", keys: ["Alt+E", "E"], on: ["report"], front: "terminal", topic: "act" },

  { action: "goLibrary", keys: [], web: ["g o"], terminal: ["1"], topic: "go" },
  { action: "goReport", keys: [], web: ["g r"], terminal: ["2"], topic: "go" },
  { action: "goFindings", keys: [], web: ["g f"], terminal: ["3"], topic: "go" },
  { action: "goCompare", keys: [], web: ["g c"], terminal: ["4"], topic: "go" },
  { action: "goRegion", keys: [], web: ["g a"], terminal: ["5", "F7"], topic: "go" },
  { action: "goImports", keys: [], web: ["g i"], terminal: ["6"], topic: "go" },
  { action: "goRules", keys: [], web: ["g u"], terminal: ["7"], topic: "go" },
  { action: "goLog", keys: [], terminal: ["8"], front: "terminal", topic: "go" },

  { action: "help", keys: ["F1", "?"], topic: "program" },
  { action: "palette", keys: ["Ctrl+K"], topic: "program" },
  { action: "command", keys: [":"], front: "terminal", topic: "program" },
  { action: "wider", keys: ["+"], topic: "program" },
  { action: "narrower", keys: ["_", "-"], topic: "program" },
  { action: "preview", keys: ["Alt+V", "v"], front: "terminal", topic: "program" },
  { action: "mouse", keys: ["F9"], front: "terminal", topic: "program" },
  { action: "redraw", keys: ["Ctrl+L"], front: "terminal", topic: "program" },
  { action: "suspend", keys: ["Ctrl+Z"], front: "terminal", topic: "program" },
  { action: "cancel", keys: ["Ctrl+C"], front: "terminal", topic: "program" },
  { action: "leave", keys: ["q"], front: "terminal", topic: "program" },
  { action: "quit", keys: ["F10", "Q"], front: "terminal", topic: "program" },
] as const satisfies readonly Binding[];

export type Action = (typeof keyMap)[number]["action"];

export interface Situation {
  readonly front: Front;
  readonly screen: Screen;
  /** The keyboard is in a text field: what prints there, or edits it, is the field's own. */
  readonly typing?: boolean;
  /** The key pressed before, where it may begin a pair. */
  readonly pending?: string | null;
}

/** What a key does: an action, the beginning of a pair, or nothing (null). */
export function press(key: string, situation: Situation): { action: Action } | { pending: string } | null {
  if (situation.typing && belongsToField(key)) return null;
  const works = (keyMap as readonly Binding[]).filter((binding) => worksIn(binding, situation));
  const find = (said: string) => works.find((binding) => keysOf(binding, situation.front).includes(said));
  const whole = (situation.pending && find(`${situation.pending} ${key}`)) || find(key);
  if (whole) return { action: whole.action as Action };
  const begins = works.some((binding) => keysOf(binding, situation.front).some((said) => said.startsWith(`${key} `)));
  return begins ? { pending: key } : null;
}

/** What works on a screen, by topic; `can` leaves out what would do nothing now. */
export function bindings(
  { front, screen }: Pick<Situation, "front" | "screen">,
  can: (action: Action) => boolean = () => true,
): {
  readonly topic: Topic;
  readonly rows: readonly { readonly action: Action; readonly keys: readonly string[] }[];
}[] {
  const works = (keyMap as readonly Binding[]).filter((binding) => worksIn(binding, { front, screen }));
  return topics
    .map((topic) => ({
      topic,
      rows: works
        .filter((binding) => binding.topic === topic && can(binding.action as Action))
        .map((binding) => ({ action: binding.action as Action, keys: keysOf(binding, front) })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const EDITING =
  /^(?:Shift\+)?(?:Ctrl\+)?(?:Shift\+)?(?:Arrow\w+|Home|End|PageUp|PageDown|Backspace|Delete|Enter|Tab|Space|Insert)$|^Ctrl\+[ACVXYZ]$/;
const belongsToField = (key: string) => [...key].length === 1 || EDITING.test(key);

const worksIn = ({ on, front }: Binding, situation: Pick<Situation, "front" | "screen">) =>
  (on === undefined || on.includes(situation.screen)) && (front === undefined || front === situation.front);

const keysOf = (binding: Binding, front: Front): readonly string[] => [...binding.keys, ...(binding[front] ?? [])];
