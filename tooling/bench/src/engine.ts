import type { Cases } from "./cases.ts";

/** Something that finds the equations that fail. */
export interface Engine {
  readonly name: string;
  /** Prepares the engine for the cases; what happens here is not measured. */
  readonly ready: (cases: Cases) => Ready;
}

export interface Ready {
  /** The names of the failing equations, report by report. */
  readonly found: () => Promise<readonly (readonly string[])[]> | readonly (readonly string[])[];
  /** What is measured: the same work, its findings in the form in which the engine gives them. */
  readonly run: () => unknown;
  /** How many of the reports one run goes through. */
  readonly reports: number;
}

/**
 * An engine that takes one report at a time goes through so many of them in a run: on a busy machine a long run is seldom
 * left alone, and would look slower beside a short one than it is.
 */
export const SLICE = 25;
