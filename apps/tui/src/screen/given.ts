import { copied } from "./act.ts";
import { commanded } from "./command.ts";
import { formatMeant, written } from "./copies.ts";
import type { Prompt } from "./prompt.ts";
import type { Scene, Step } from "./scene.ts";
import type { State } from "./state.ts";
import { words } from "./words/index.ts";

/** What was typed, once Enter is pressed; a search and a trial have worked already. */
export function given({ for: what, field: { text } }: Prompt, state: State, scene: Scene): Step {
  if (what === "command") return commanded(text, state, scene);
  if (what !== "format") return {};
  const format = formatMeant(text);
  if (!format) return { say: words[scene.lang].noMatch };
  return copied(state, scene, (copies) => ({ copy: written(copies, format) }));
}
