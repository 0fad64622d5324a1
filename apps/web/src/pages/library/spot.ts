import type { LibraryFocus } from "@gouji/view";

/** One year of one authority: what is selected in the matrix. Written `sl-scjg/2024` behind the # of the address. */
export interface Spot {
  readonly authority: string;
  readonly year: number;
}

export const writeSpot = ({ authority, year }: Spot): string => `#${encodeURIComponent(authority)}/${year}`;

export function readSpot(hash: string): Spot | null {
  const [, authority, year] = /^#([^/]+)\/(\d{4})$/.exec(hash) ?? [];
  return authority && year ? { authority: decodeURIComponent(authority), year: Number(year) } : null;
}

export const spotOf = ({ authority, year }: LibraryFocus): Spot | null =>
  authority === null || year === null ? null : { authority, year };
