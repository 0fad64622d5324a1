import type { Diagnosis, Layout, Outcome, Report, speak } from "@gouji/schema";
import type { Both } from "../lang.ts";

/** What the command borrows from the packages, so that a test can bring its own. */
export interface Tools {
  /** Says why in both languages where bytes are no report; throws only where it is at fault itself. */
  read(bytes: Uint8Array, name: string): Promise<{ readonly reports: readonly Reading[] } | Refused>;
  check(report: Report): Outcome[];
  repair(report: Report, outcomes: readonly Outcome[]): Diagnosis[];
  layoutFor(report: Report): Layout;
  readonly speak: typeof speak;
  /** Names the rules as they are, so that a verdict can be told from one by other rules. */
  readonly ruleset: string;
}

export interface Refused {
  readonly refused: { readonly code: string; readonly message: Both };
}

export interface Reading {
  readonly report: Report;
  readonly notes: readonly Note[];
}

/** Something the reader met and did not pass over in silence. */
export interface Note {
  readonly code: string;
  readonly cell?: string;
  readonly raw?: string;
  readonly place?: unknown;
  readonly message: Both;
}
