import type { Note, Refusal } from "../reading.ts";
import * as en from "./en.ts";
import * as zh from "./zh.ts";

export type Language = "zh" | "en";

/** A note as a sentence. Both languages name the same numbers. */
export function speakNote(note: Note, language: Language): string {
  return (language === "zh" ? zh : en).note(note);
}

/** A refusal as a sentence. */
export function speakRefusal(refusal: Refusal, language: Language): string {
  return (language === "zh" ? zh : en).refusal(refusal);
}
