import { QueryClient } from "@tanstack/solid-query";

/** What was read stays while it is read again; a local network is asked even where the browser believes to be offline. */
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, gcTime: Number.POSITIVE_INFINITY, retry: 1, networkMode: "always" } },
});
