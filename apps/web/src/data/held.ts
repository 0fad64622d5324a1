import { useQuery } from "@tanstack/solid-query";
import { readLibrary, readReport } from "./source.ts";

export const useLibrary = () =>
  useQuery(() => ({ queryKey: ["library"], queryFn: ({ signal }: { signal: AbortSignal }) => readLibrary(signal) }));

/** A report, or nothing while `which` names none. */
export const useReport = (which: () => { readonly authority: string; readonly year: number } | null) =>
  useQuery(() => {
    const { authority, year } = which() ?? { authority: "", year: 0 };
    return {
      queryKey: ["report", authority, year],
      queryFn: ({ signal }: { signal: AbortSignal }) => readReport(authority, year, signal),
      enabled: which() !== null,
    };
  });
