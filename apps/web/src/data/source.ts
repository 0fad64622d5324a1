import type { Outputs } from "@gouji/client";
import { server } from "./server.ts";

/** The rosters and how each year of each authority stands. */
export type HeldLibrary = Outputs["library"]["overview"];

/** One report with those beside it in time. */
export type HeldReport = Outputs["reports"]["one"];

export interface ReportAsk {
  readonly authority: string;
  readonly year: number;
  /** An older revision. */
  readonly revision?: string | null;
  readonly scope?: string | null;
}

export const readLibrary = (signal: AbortSignal): Promise<HeldLibrary> =>
  server.library.overview.query(undefined, { signal });

export const readReport = ({ authority, year, revision, scope }: ReportAsk, signal: AbortSignal): Promise<HeldReport> =>
  server.reports.one.query(
    {
      authority,
      year,
      ...(revision && { rev: Number(revision) }),
      ...(scope && { scope: scope as HeldReport["scope"] }),
    },
    { signal },
  );
