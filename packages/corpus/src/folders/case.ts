import type { Figure, Report } from "@gouji/schema";

/** What ought to be read in a document, and found in what was read. */
export interface Expectation {
  readonly report: Pick<Report, "form" | "extensions" | "year" | "authority" | "signedOff"> & {
    readonly figures: { readonly [cell: string]: Figure };
    /** Without white space, since documents break their lines as they like. */
    readonly narratives: { readonly [section: string]: string };
  };
  readonly findings: readonly string[];
}

/** What a golden folder says of itself. */
export interface About {
  readonly v: 1;
  readonly id: string;
  readonly about: { readonly zh: string; readonly en: string };
  readonly input: string;
  /** Codes of notes that the reading has to have, among others. */
  readonly notes?: readonly string[];
}

/** Where the document gives no report. */
export interface Refusal {
  readonly refused: { readonly code: string };
}

export interface Golden {
  readonly about: About;
  /** Text, or the bytes of a file that is none. */
  readonly document: string | Uint8Array;
  /** A list where the document holds several reports. */
  readonly expected: Expectation | readonly Expectation[] | Refusal;
}
