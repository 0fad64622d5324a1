import type { Report } from "@gouji/schema";
import { type Entry, type Examined, examine } from "@gouji/view";
import { useQuery } from "@tanstack/solid-query";
import { held } from "../../data/held.ts";
import { server } from "../../data/server.ts";

/** A report as it is handed out for comparing. */
interface Handed {
  readonly authority: string;
  readonly name: string;
  readonly year: number;
  readonly revision: string;
  readonly report: Report;
}

const examined = new Map<string, Examined>();

/** A revision never changes, so what is found in it is worked out once. */
export function entryOf({ authority, name, year, revision, report }: Handed): Entry {
  const known = examined.get(revision) ?? examine(report);
  examined.set(revision, known);
  return { authority, name, year, examined: known };
}

/** The reports of some authorities through the years; nothing is asked while there are none. */
export const useYears = (authorities: () => readonly string[]) =>
  held(
    useQuery(() => ({
      queryKey: ["compare", "years", ...authorities()],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await server.compare.years.query({ authorities: [...authorities()] }, { signal }))
          .reports as readonly Handed[],
      enabled: authorities().length > 0,
      placeholderData: (before: readonly Handed[] | undefined) => before,
    })),
  );

/** The reports of all authorities of a region in one year. */
export const useYear = (which: () => { readonly region: string; readonly year: number } | null) =>
  held(
    useQuery(() => {
      const { region, year } = which() ?? { region: "", year: 0 };
      return {
        queryKey: ["compare", "authorities", region, year],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          (await server.compare.authorities.query({ region, year }, { signal })).reports as readonly Handed[],
        enabled: which() !== null,
        placeholderData: (before: readonly Handed[] | undefined) => before,
      };
    }),
  );
