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

/** The name of a key press in a browser; null while an input method composes. */
export function keyOfEvent(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey?: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
}): string | null {
  if (event.isComposing || event.keyCode === 229 || MODIFIERS.has(event.key)) return null;
  const bent = event.ctrlKey || event.altKey || event.metaKey === true;
  const key = named(event.key, bent);
  return [
    event.ctrlKey || event.metaKey ? "Ctrl+" : "",
    event.altKey ? "Alt+" : "",
    event.shiftKey && (bent || key.length > 1) ? "Shift+" : "",
    key,
  ].join("");
}

/** The name of what a terminal sends for one key; text of several characters is a paste or a composed word, and no key. */
export function keyOfSequence(sent: string): string | null {
  if (sent === ESC) return "Escape";
  if (sent.startsWith(ESC)) return ofEscape(sent.slice(1));
  const code = sent.codePointAt(0) ?? 0;
  if ([...sent].length !== 1) return null;
  const control = CONTROLS[code];
  if (control) return control;
  if (code > 0 && code < 27) return `Ctrl+${String.fromCharCode(64 + code)}`;
  return code < 32 ? null : named(sent, false);
}

const ESC = "\u001b";
const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta", "CapsLock", "Process", "Unidentified", "Dead"]);
const CONTROLS: Readonly<Record<number, string>> = {
  8: "Backspace",
  9: "Tab",
  10: "Enter",
  13: "Enter",
  127: "Backspace",
};

/** A full-width sign is the sign; so is 、, which a Chinese layout puts on the key of the slash. */
function named(key: string, bent: boolean): string {
  if (key === " " || key === "\u3000") return "Space";
  if (key === "、") return "/";
  if ([...key].length !== 1) return key;
  const code = key.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : key;
  return bent ? narrow.toUpperCase() : narrow;
}

const LETTERS: Readonly<Record<string, string>> = {
  A: "ArrowUp",
  B: "ArrowDown",
  C: "ArrowRight",
  D: "ArrowLeft",
  H: "Home",
  F: "End",
  P: "F1",
  Q: "F2",
  R: "F3",
  S: "F4",
};
const NUMBERS: Readonly<Record<string, string>> = {
  1: "Home",
  2: "Insert",
  3: "Delete",
  4: "End",
  5: "PageUp",
  6: "PageDown",
  7: "Home",
  8: "End",
  11: "F1",
  12: "F2",
  13: "F3",
  14: "F4",
  15: "F5",
  17: "F6",
  18: "F7",
  19: "F8",
  20: "F9",
  21: "F10",
  23: "F11",
  24: "F12",
  // Older terminals send Shift+F3 … Shift+F8 as F13 … F20.
  25: "Shift+F3",
  26: "Shift+F4",
  28: "Shift+F5",
  29: "Shift+F6",
  31: "Shift+F7",
  32: "Shift+F8",
};

function ofEscape(rest: string): string | null {
  if (rest === "[Z") return "Shift+Tab";
  const numbered = /^\[(\d+)(?:;(\d+))?~$/.exec(rest);
  if (numbered) return bend(NUMBERS[numbered[1] as string], numbered[2]);
  const lettered = /^(?:\[|O)(?:\d+;(\d+))?([A-DFHP-S])$/.exec(rest);
  if (lettered) return bend(LETTERS[lettered[2] as string], lettered[1]);
  if ([...rest].length !== 1) return null;
  const plain = keyOfSequence(rest);
  if (plain === null) return null;
  if (plain.length > 1) return `Alt+${plain}`;
  const upper = plain.toUpperCase();
  return upper === plain && upper !== plain.toLowerCase() ? `Alt+Shift+${plain}` : `Alt+${upper}`;
}

/** xterm sends 1 + Shift 1 + Alt 2 + Ctrl 4. */
function bend(key: string | undefined, modifier: string | undefined): string | null {
  if (key === undefined) return null;
  const bits = Number(modifier ?? "1") - 1;
  return `${bits & 4 ? "Ctrl+" : ""}${bits & 2 ? "Alt+" : ""}${bits & 1 ? "Shift+" : ""}${key}`;
}

const EDITING =
  /^(?:Shift\+)?(?:Ctrl\+)?(?:Shift\+)?(?:Arrow\w+|Home|End|PageUp|PageDown|Backspace|Delete|Enter|Tab|Space|Insert)$|^Ctrl\+[ACVXYZ]$/;
const belongsToField = (key: string) => [...key].length === 1 || EDITING.test(key);

const worksIn = ({ on, front }: Binding, situation: Pick<Situation, "front" | "screen">) =>
  (on === undefined || on.includes(situation.screen)) && (front === undefined || front === situation.front);

const keysOf = (binding: Binding, front: Front): readonly string[] => [...binding.keys, ...(binding[front] ?? [])];
