import type { Layout, Outcome, Report } from "@gouji/schema";
import type { Both, Lang } from "../lang.ts";

/** What the command borrows from the packages, so that a test can bring its own. */
export interface Tools {
  /** Says why in both languages where bytes are no report; throws only where it is at fault itself. */
  read(bytes: Uint8Array, name: string): Promise<{ readonly reports: readonly Reading[] } | Refused>;
  check(report: Report): Outcome[];
  repair(report: Report, outcomes: readonly Outcome[]): Diagnosis[];
  layoutFor(report: Report): Layout;
  readonly speak: Readonly<Record<Lang, Speaker>>;
  /** Names the rules as they are, so that a verdict can be told from one by other rules. */
  readonly ruleset?: string;
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

/** Failures that hang together, and every smallest way to make them hold. */
export interface Diagnosis {
  readonly type: "diagnosis";
  readonly fails: readonly string[];
  readonly explanations: readonly {
    readonly edits: readonly { readonly cell: string; readonly from: string | null; readonly to: string }[];
    readonly clears: readonly string[];
    readonly kind?: string;
  }[];
  readonly complete: boolean;
  readonly total?: number;
  readonly group?: string;
}

/** The part of the schema's wording that is spoken here. */
export interface Speaker {
  readonly severity: Readonly<Record<Outcome["severity"], string>>;
  readonly status: Readonly<Record<Outcome["status"], string>>;
  label(cell: string, layout: Layout): string;
  heading(outcome: Outcome, layout: Layout): string;
  outcome(outcome: Outcome, layout: Layout): string;
  diagnosis(diagnosis: Diagnosis, layout: Layout): string;
  problems(problems: number, relations: number): string;
  form(form: Layout["form"]): string;
  part(part: string, layout: Layout): string;
}
