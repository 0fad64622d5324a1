import { atTop, type Library, type LibraryFocus } from "@gouji/view";
import type { Held } from "../source/source.ts";
import { resolved } from "./resolved.ts";
import type { State } from "./state.ts";

/** The authority and year one is at: before anything was chosen the first of the list; half a name in a link is looked up. */
export function placeIn({ at, screen }: Pick<State, "at" | "screen">, held: Held | null, shown: Library | null) {
  if (!shown || !held) return at;
  const { authority } = at;
  const there = authority !== null && held.authorities.some(({ id }) => id === authority);
  // A filter may have taken away the row one was in; the first that is left takes its place.
  const [first] = shown.rows;
  if (there && screen === "library" && first && !shown.rows.some((row) => row.authority.id === authority)) {
    return { authority: first.authority.id, year: at.year ?? shown.year };
  }
  if (there && at.year !== null) return at;
  const meant: LibraryFocus = resolved(at, held);
  return meant.authority === null ? { ...atTop(shown), ...(meant.year !== null && { year: meant.year }) } : meant;
}
