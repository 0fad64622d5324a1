import { certain } from "@gouji/tui/screen/line.ts";

/**
 * A text as it can be held against another front end's: without white space, which breaks lines here and there, and in signs
 * of certain width, since a terminal draws no others (`−` as `-`, `“` as `"`).
 */
export const same = (text: string): string => certain(text).replace(/\s+/g, "");

/** What of these is not said in a text; each is looked for as it stands. */
export function unsaid(text: string, all: readonly (string | null | undefined)[]): string[] {
  const whole = same(text);
  return all.filter((one): one is string => !!one && !whole.includes(same(one)));
}
