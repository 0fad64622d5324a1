import type { Lang } from "@gouji/schema";
import { readLink } from "@gouji/view";

/** The addresses at which the server gives what a page shows as data, filtered alike; null where a page has none. */
export function dataOf(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  lang: Lang,
): { readonly json: string; readonly csv: string } | null {
  const place = readLink(pathname);
  if (!place || !WITH_DATA.has(place.page)) return null;
  // An opened finding is within its report.
  const path = place.page === "library" ? "/library" : pathname.replace(/\/f\/[^/]+$/, "");
  const asked = new URLSearchParams(search);
  asked.set("lang", lang);
  const to = (ending: string) => `${path}.${ending}?${asked}`;
  return { json: to("json"), csv: to("csv") };
}

const WITH_DATA: ReadonlySet<string> = new Set(["library", "report", "findings", "compare", "region", "rules"]);
