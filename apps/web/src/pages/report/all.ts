import { useQuery } from "@tanstack/solid-query";
import { held } from "../../data/held.ts";
import { server } from "../../data/server.ts";
import type { HeldReport } from "../../data/source.ts";

/** Every report of one authority, for the past of a cell; nothing is asked while `whose` names none. */
export const useAllYears = (whose: () => string | null) =>
  held(
    useQuery(() => {
      const authority = whose();
      return {
        queryKey: ["compare", "years", authority ?? ""],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          (await server.compare.years.query({ authorities: [authority as string] }, { signal }))
            .reports as readonly Pick<HeldReport, "report" | "scope" | "year">[],
        enabled: authority !== null,
      };
    }),
  );

/** The same cell of all members of a region in one year. */
export const useMembers = (
  which: () => { readonly region: string; readonly year: number; readonly cell: string } | null,
) =>
  held(
    useQuery(() => {
      const asked = which();
      return {
        queryKey: ["aggregate", "cell", asked],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          server.aggregate.cell.query(asked as NonNullable<typeof asked>, { signal }),
        enabled: asked !== null,
      };
    }),
  );
