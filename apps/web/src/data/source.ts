import type { Outputs } from "@gouji/client";
import type { IndicatorId } from "@gouji/view";
import { server } from "./server.ts";

/** The rosters and how each year of each authority stands, as it was sent. */
export type SentLibrary = Outputs["library"]["matrix"];

export interface LibraryAsk {
  /** The indicator that is looked at; each one is asked for when it is chosen. */
  readonly indicator: IndicatorId;
  /** Every finding too, for whoever lists them. */
  readonly findings: boolean;
}

/** One report with those beside it in time. */
export type HeldReport = Outputs["reports"]["one"];

export interface ReportAsk {
  readonly authority: string;
  readonly year: number;
  /** An older revision. */
  readonly revision?: string | null;
  readonly scope?: string | null;
}

export const readLibrary = ({ indicator, findings }: LibraryAsk, signal: AbortSignal): Promise<SentLibrary> =>
  server.library.matrix.query({ indicators: [indicator], ...(findings && { findings }) }, { signal });

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
