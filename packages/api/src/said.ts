import type { Note } from "@gouji/reader";
import { speakNote } from "@gouji/reader";
import { type Diagnosis, type Lang, type Layout, type Outcome, speak } from "@gouji/schema";

export type Both = Readonly<Record<Lang, string>>;
export type Said<T> = T & { readonly message: Both };

export const inBoth = (say: (lang: Lang) => string): Both => ({ zh: say("zh"), en: say("en") });

export const sayOutcome = (outcome: Outcome, layout: Layout): Said<Outcome> => ({
  ...outcome,
  message: inBoth((lang) => speak[lang].outcome(outcome, layout)),
});

export const sayDiagnosis = (diagnosis: Diagnosis, layout: Layout): Said<Diagnosis> => ({
  ...diagnosis,
  message: inBoth((lang) => speak[lang].diagnosis(diagnosis, layout)),
});

export const sayNote = (note: Note): Said<Note> => ({ ...note, message: inBoth((lang) => speakNote(note, lang)) });
