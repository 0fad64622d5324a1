import { type Line, opening, span, wrap } from "./line.ts";
import { type Prompt, promptLine } from "./prompt.ts";
import type { Scene } from "./scene.ts";

const MOST = 3;

/** The lines above the keys: what is being typed, else what was said. An address is told whole, for it is there to be copied. */
export function footOf(prompt: Prompt | null, message: string, scene: Scene): readonly Line[] {
  if (prompt) return prompt.for === "help" ? [[]] : [promptLine(prompt, scene)];
  if (message === "") return [[]];
  return opening(wrap(message, Math.max(20, scene.size.columns - 4)), MOST).map((line) => [span(` ${line}`, "accent")]);
}
