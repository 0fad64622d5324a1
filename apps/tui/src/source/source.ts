import type { Report } from "@gouji/schema";
import type { Authority, Entry, Examined, FilingState, Holdings, Listed, Summed, SummedTerms } from "@gouji/view";

/** Where the screens get their reports from; they do not care what stands behind it. */
export interface Source {
  /** As the header says it: a region, a folder, the address of a server. */
  readonly name: string;
  /** Where the same library can be seen in a browser; null where nobody serves it. */
  readonly url: string | null;
  /** The region as links name it; null before it is known, and where there is none. */
  readonly region: string | null;
  holdings(told: Told): Promise<Held>;
  /** Null where the authority has not filed for the year. */
  report(authority: string, year: number): Promise<Opened | null>;
  /** Every year of some authorities. */
  years(authorities: readonly string[]): Promise<Entry[]>;
  /** Every authority in one year. */
  year(year: number): Promise<Entry[]>;
  /** The members of the region added up; null where there is none, as in a folder of loose documents. */
  summed(year: number): Promise<Summed | null>;
  /** One cell of that, member by member. */
  terms(year: number, cell: string): Promise<SummedTerms>;
  /** What is asked from now on is read again; absent where it cannot have changed. */
  renew?(): void;
  close(): Promise<void>;
}

/** How far it has come, and what could not be read. */
export type Told = (done: number, all: number) => void;

export interface Held extends Holdings<Listed> {
  /** Files that are no report, with the reason. */
  readonly refused: readonly { readonly file: string; readonly why: Readonly<Record<"zh" | "en", string>> }[];
}

export interface Opened {
  readonly authority: Authority;
  readonly year: number;
  readonly state: FilingState;
  /** Null where reports have no revisions. */
  readonly rev: number | null;
  /** The document it was read from. */
  readonly file: string | null;
  readonly examined: Examined;
  /** Reports of the same authority, this one among them. */
  readonly years: readonly Report[];
}
