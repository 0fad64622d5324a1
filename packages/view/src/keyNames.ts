/** What keys are called, the same for what a browser and what a terminal sends. */

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
