import { findable, type LibraryFocus } from "@gouji/view";
import type { Held } from "../source/source.ts";

/** The authority that half a name, an old name or its initials mean, and the last year it filed for where none is said. */
export function resolved({ authority, year }: LibraryFocus, { authorities, filings, years }: Held): LibraryFocus {
  const latest = years.at(-1) ?? null;
  if (authority === null) return { authority, year: year ?? latest };
  const found = authorities.find(({ id }) => id === authority) ?? authorities.find((one) => findable(one, authority));
  if (!found) return { authority: null, year: year ?? latest };
  const filed = filings.filter((one) => one.authority === found.id && one.digest).map((one) => one.year);
  return { authority: found.id, year: year ?? (filed.length > 0 ? Math.max(...filed) : latest) };
}
