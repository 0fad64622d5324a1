import { words } from "@gouji/view";
import { lang } from "../settings.ts";
import { en } from "./en/index.ts";
import { zh } from "./zh/index.ts";

const catalogues = { zh: joined(words.zh, zh), en: joined(words.en, en) };

/** What the pages say, in the language chosen: what the terminal says too is of the view, and only the rest stands here. */
export const say = () => catalogues[lang()];

type Joined<Shared, Own> = Omit<Shared, keyof Own> &
  Omit<Own, keyof Shared> & { readonly [Subject in keyof Shared & keyof Own]: Shared[Subject] & Own[Subject] };

/** Subject by subject. */
function joined<Shared extends object, Own extends object>(shared: Shared, own: Own): Joined<Shared, Own> {
  const subjects = Object.entries(own).map(([subject, mine]) => [
    subject,
    { ...(shared as Record<string, object>)[subject], ...mine },
  ]);
  return { ...shared, ...Object.fromEntries(subjects) } as Joined<Shared, Own>;
}
