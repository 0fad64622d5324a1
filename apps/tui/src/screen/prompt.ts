import type { Action } from "@gouji/view";
import { tryCell } from "../screens/report/reportScreen.ts";
import { completed, completions } from "./completion.ts";
import { formats } from "./copies.ts";
import { edit, type Field, fieldOf } from "./field.ts";
import { type Line, span, widthOf } from "./line.ts";
import type { Screenful } from "./Screenful.ts";
import { framed, type Scene } from "./scene.ts";
import type { State } from "./state.ts";
import { words } from "./words/index.ts";

/** What is being typed, and for what. */
export interface Prompt {
  readonly for: "search" | "command" | "trial" | "help" | "format";
  readonly field: Field;
  /** What was there before, for Esc. */
  readonly before: Partial<State>;
  /** The first line of help that is shown. */
  readonly top: number;
}

export function prompted(what: Prompt["for"], state: State, screenful: Screenful): Prompt {
  const text = what === "search" ? (screenful.searched?.(state) ?? "") : "";
  const before = what === "search" ? state : what === "trial" ? { tried: state.tried } : {};
  return { for: what, field: fieldOf(text), before, top: 0 };
}

/** What a key comes to while one types: the prompt goes on, is done with, or gives way to an action. */
export type Turn =
  | { readonly goes: Prompt }
  | { readonly done: "given" | "dropped" }
  | { readonly done: "left"; readonly act: Action };

/** Null where the key is not the prompt's own. */
export function turn(prompt: Prompt, key: string, sent: string, years: readonly number[]): Turn | null {
  if (key === "Escape" || key === "Ctrl+C") return { done: "dropped" };
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[key];
  if (prompt.for === "help" && by !== undefined) return { goes: { ...prompt, top: Math.max(0, prompt.top + by) } };
  if (prompt.for === "search" && (by === 1 || by === -1)) return { done: "left", act: by === 1 ? "down" : "up" };
  if (key === "Enter" || (key === "F1" && prompt.for === "help")) return { done: "given" };
  if (key === "Tab" && prompt.for === "command") return typed(prompt, fieldOf(completed(prompt.field.text, years)));
  const field = edit(prompt.field, key, sent);
  return field && typed(prompt, field);
}

export const typed = (prompt: Prompt, field: Field): { readonly goes: Prompt } => ({
  goes: { ...prompt, field, top: 0 },
});

/** What is typed works at once: the list is filtered, the trial is judged. */
export function atOnce({ for: what, field }: Prompt, state: State, scene: Scene, screenful: Screenful): Partial<State> {
  if (what === "search") return screenful.search?.(field.text, state, scene) ?? {};
  return what === "trial" ? tryCell(state, field.text.normalize("NFKC")) : {};
}

/** The line it is typed in; help has its own. */
export function promptLine({ for: what, field }: Prompt, { lang, shown, size }: Scene): Line {
  const { text } = field;
  const hint =
    what === "command"
      ? completions(text, shown?.years ?? [])
          .slice(0, 12)
          .map((one) => one.split(" ").at(-1))
          .join(" ")
      : what === "trial"
        ? words[lang].trialHint
        : what === "format"
          ? formats.map((format, at) => `${at + 1} ${words[lang].formats[format]}`).join("  ")
          : "";
  const before = front(what, lang);
  const { seen } = inSight(field, size.columns - widthOf([before]));
  return [span(before, "strong"), `${seen} `, span(`  ${hint}`, "muted")];
}

/** Where the caret stands, which is where an input method shows its candidates. */
export function caretOf({ for: what, field }: Prompt, { lang, size }: Scene): { x: number; y: number } | undefined {
  if (what === "help") {
    const x = (framed(size) ? 1 : 0) + widthOf([` /${field.text.slice(0, field.caret)}`]);
    return x < size.columns ? { x, y: 3 } : undefined;
  }
  const wide = widthOf([front(what, lang)]);
  return { x: wide + inSight(field, size.columns - wide).x, y: size.rows - 2 };
}

/** As much of the text as there is room for, with the caret in it; and the column of the caret. */
export function inSight({ text, caret }: Field, room: number): { readonly seen: string; readonly x: number } {
  const all = [...graphemes.segment(text.slice(0, caret))].map(({ segment }) => segment);
  let wide = widthOf([all.join("")]);
  if (wide < room) return { seen: text, x: wide };
  while (all.length > 0 && wide + 2 >= room) wide -= widthOf([all.shift() ?? ""]);
  return { seen: `..${all.join("")}${text.slice(caret)}`, x: wide + 2 };
}

const graphemes = new Intl.Segmenter();

function front(what: Prompt["for"], lang: Scene["lang"]): string {
  const say = words[lang];
  if (what === "command") return " :";
  if (what === "search") return ` ${say.actions.search} /`;
  return what === "format" ? ` ${say.copyAs} ` : ` ${say.report.trial.title} =`;
}
