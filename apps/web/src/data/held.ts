import { type IndicatorId, wholeLibrary } from "@gouji/view";
import { type UseQueryResult, useQuery } from "@tanstack/solid-query";
import { unwrap } from "solid-js/store";
import { heldFindings, heldLibrary } from "./library.ts";
import { type LibraryAsk, type ReportAsk, readLibrary, readReport, type SentLibrary } from "./source.ts";

export interface LibraryWanted {
  /** Puts it off: what is asked in the same moment travels together, and waits for the slowest. */
  readonly when?: () => boolean;
  readonly indicator?: () => IndicatorId;
}

/** The library, with the indicator that is looked at. While another one is on its way, the one before stays. */
export const useLibrary = ({ when = () => true, indicator = () => wholeLibrary.indicator }: LibraryWanted = {}) =>
  opened(() => ({ indicator: indicator(), findings: false }), when, heldLibrary);

/** The library with every finding in it. */
export const useFindings = () =>
  opened(
    () => ({ indicator: wholeLibrary.indicator, findings: true }),
    () => true,
    heldFindings,
  );

function opened<T extends object>(ask: () => LibraryAsk, when: () => boolean, open: (sent: SentLibrary) => T) {
  const asked = held(
    useQuery(() => {
      const asking = ask();
      return {
        queryKey: ["library", asking.indicator, asking.findings],
        queryFn: ({ signal }: { signal: AbortSignal }) => readLibrary(asking, signal),
        enabled: when(),
        placeholderData: (before: SentLibrary | undefined) => before,
      };
    }),
  );
  return {
    get data(): T | undefined {
      const sent = asked.data;
      return sent && open(sent);
    },
    get isError() {
      return asked.isError;
    },
    get error() {
      return asked.error;
    },
    get dataUpdatedAt() {
      return asked.dataUpdatedAt;
    },
    refetch: () => asked.refetch(),
  };
}

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
