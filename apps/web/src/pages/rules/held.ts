import { useQuery } from "@tanstack/solid-query";
import { held } from "../../data/held.ts";
import { server } from "../../data/server.ts";

/** How often each rule is broken in the library. The rules themselves are at hand without a server. */
export const useCounts = () =>
  held(
    useQuery(() => ({
      queryKey: ["rules"],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const rules = await server.rules.list.query(undefined, { signal });
        return rules.map(({ id, fails, blocked }) => ({ id, fails, blocked }));
      },
    })),
  );

/** What the library has of one rule, and what its examples come to. */
export const useRule = (id: () => string | null) =>
  held(
    useQuery(() => {
      const rule = id();
      return {
        queryKey: ["rule", rule],
        queryFn: ({ signal }: { signal: AbortSignal }) => server.rules.one.query({ id: rule ?? "" }, { signal }),
        enabled: rule !== null,
      };
    }),
  );
