import { type Place, readLink, writeLink } from "@gouji/view";

/** Which rows of the sum are shown: the totals of 表三 with all of the others, whatever differs, or every cell. */
export const shows = ["totals", "differ", "all"] as const;
export type Show = (typeof shows)[number];

/** Where one is in a region. It is the link. */
export type Asked = Omit<Extract<Place, { page: "region" }>, "page"> & { readonly show: Show };

export function readAsked(pathname: string, search: string): Asked | null {
  const place = readLink(pathname + search);
  if (place?.page !== "region") return null;
  const { page: _, ...asked } = place;
  const said = new URLSearchParams(search).get("show");
  return { ...asked, show: shows.find((one) => one === said) ?? "totals" };
}

export function writeAsked({ show, ...asked }: Asked): string {
  const link = writeLink({ page: "region", ...asked });
  return show === "totals" ? link : `${link}${link.includes("?") ? "&" : "?"}show=${show}`;
}
