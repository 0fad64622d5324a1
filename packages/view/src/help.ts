import type { Lang } from "@gouji/schema";
import { type Action, bindings, type Situation } from "./keys.ts";
import { words } from "./words.ts";

/** Help as a list: made from the key map, so it cannot say what is not so. */
export interface HelpTopic {
  readonly label: string;
  readonly rows: readonly { readonly action: Action; readonly keys: readonly string[]; readonly label: string }[];
}

/** What works here and now; `typed` leaves the rows that have it in their words or keys. */
export function help(
  situation: Pick<Situation, "front" | "screen">,
  lang: Lang,
  { can, typed = "" }: { readonly can?: (action: Action) => boolean; readonly typed?: string } = {},
): HelpTopic[] {
  const wanted = typed.trim().toLowerCase();
  return bindings(situation, can)
    .map(({ topic, rows }) => ({
      label: words[lang].topics[topic],
      rows: rows
        .map(({ action, keys }) => ({
          action,
          keys: keys.map((key) => keySaid(key, situation.front)),
          label: words[lang].actions[action],
        }))
        .filter(({ keys, label }) => `${keys.join(" ")} ${label}`.toLowerCase().includes(wanted)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** A key as it is drawn; a terminal gets no arrows, whose width is uncertain. */
export function keySaid(key: string, front: Situation["front"]): string {
  const drawn = front === "web" ? ARROWS : NAMES;
  return key.replace(/Arrow(?:Up|Down|Left|Right)|Escape|PageUp|PageDown|Backspace/, (name) => drawn[name] ?? name);
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
  Escape: "Esc",
  PageUp: "PgUp",
  PageDown: "PgDn",
};
const ARROWS: typeof NAMES = { ...NAMES, ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };
