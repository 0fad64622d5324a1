import { type Lang, type Layout, type Outcome, type Severity, type Status, speak } from "@gouji/schema";
import { nameOf } from "./equation.ts";

/** A finding that is spoken of beside another. */
export interface Mention {
  readonly fingerprint: string;
  readonly name: string;
  readonly heading: string;
  readonly status: Status;
  readonly severity: Severity;
}

export interface CellName {
  readonly cell: string;
  readonly label: string;
}

export const mentionOf = (outcome: Outcome, layout: Layout, lang: Lang): Mention => ({
  fingerprint: outcome.fingerprint,
  name: nameOf(outcome),
  heading: speak[lang].heading(outcome, layout),
  status: outcome.status,
  severity: outcome.severity,
});

export const named = (cell: string, layout: Layout, lang: Lang): CellName => ({
  cell,
  label: speak[lang].label(cell, layout),
});
