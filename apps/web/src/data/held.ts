import { type UseQueryResult, useQuery } from "@tanstack/solid-query";
import { unwrap } from "solid-js/store";
import { type ReportAsk, readLibrary, readReport } from "./source.ts";

/** The library. `wanted` puts it off: what is asked in the same moment travels together, and waits for the slowest. */
export const useLibrary = (wanted: () => boolean = () => true) =>
  held(
    useQuery(() => ({
      queryKey: ["library"],
      queryFn: ({ signal }: { signal: AbortSignal }) => readLibrary(signal),
      enabled: wanted(),
    })),
  );

/** A report, or nothing while `which` names none. */
export const useReport = (which: () => ReportAsk | null) =>
  held(
    useQuery(() => {
      const asked = which();
      return {
        queryKey: ["report", asked],
        queryFn: ({ signal }: { signal: AbortSignal }) => readReport(asked as ReportAsk, signal),
        enabled: asked !== null,
      };
    }),
  );

/**
 * What was read. It is plain data, since the view reads every figure of it many times; until it is there nothing suspends, so
 * that each page can show its own bones.
 */
export const held = <T extends object>(query: UseQueryResult<T>) => ({
  get data(): T | undefined {
    return query.dataUpdatedAt === 0 || !query.data ? undefined : unwrap(query.data);
  },
  get isError() {
    return query.isError;
  },
  get error() {
    return query.error;
  },
  get dataUpdatedAt() {
    return query.dataUpdatedAt;
  },
  refetch: () => query.refetch(),
});
