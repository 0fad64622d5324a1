import { useQuery } from "@tanstack/solid-query";
import { held } from "../../data/held.ts";
import { server } from "../../data/server.ts";

interface Where {
  readonly region: string;
  readonly year: number;
}

/** A region added up, and which one; while another year is on its way, the one before stays. */
export const useSummed = (which: () => Where | null) =>
  held(
    useQuery(() => {
      const asked = which();
      return {
        queryKey: ["region", asked],
        queryFn: async ({ signal }: { signal: AbortSignal }) => ({
          ...(asked as Where),
          summed: await server.aggregate.summed.query(asked as Where, { signal }),
        }),
        enabled: asked !== null,
        placeholderData: <T>(before: T | undefined) => before,
      };
    }),
  );

/** One cell of it, member by member; nothing is asked while none is chosen, and the one before stays while it is. */
export const useTerms = (which: () => (Where & { readonly cell: string }) | null) =>
  held(
    useQuery(() => {
      const asked = which();
      return {
        queryKey: ["region", "terms", asked],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const { region, year, cell } = asked as NonNullable<typeof asked>;
          return { region, year, ...(await server.aggregate.terms.query({ region, year, cell }, { signal })) };
        },
        enabled: asked !== null,
        placeholderData: <T>(before: T | undefined) => before,
      };
    }),
  );
