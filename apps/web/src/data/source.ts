import type { Report, Scope } from "@gouji/schema";
import type { FilingState, Holdings } from "@gouji/view";

/** The rosters and how each year of each authority stands. */
export interface HeldLibrary extends Holdings {
  /** Made up, for trying things out. */
  readonly demo: boolean;
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}

/** One report with those beside it in time. */
export interface HeldReport {
  readonly authority: string;
  readonly year: number;
  readonly scope: Scope | "unstated";
  readonly scopes: readonly (Scope | "unstated")[];
  readonly state: string | FilingState;
  readonly rev: number;
  /** When this revision was kept, as an ISO instant. */
  readonly at: string;
  readonly original: { readonly name: string } | null;
  readonly report: Report;
  readonly previous: { readonly year: number; readonly report: Report } | null;
  readonly next: { readonly year: number; readonly report: Report } | null;
}

export const readLibrary = (signal?: AbortSignal): Promise<HeldLibrary> => ask("library", signal);

export const readReport = (authority: string, year: number, signal?: AbortSignal): Promise<HeldReport> =>
  ask(`report/${encodeURIComponent(authority)}/${year}`, signal);

async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`/api/fixture/${path}`, signal ? { signal } : {});
  if (!response.ok) throw Object.assign(new Error(path), { data: { httpStatus: response.status } });
  return (await response.json()) as T;
}
