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
  /** How many of the reports one run goes through; slow engines take fewer. */
  readonly reports: number;
}
