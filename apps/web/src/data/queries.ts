import { QueryClient } from "@tanstack/solid-query";
import { failureOf } from "./failure.ts";

/** What was read stays while it is read again; a local network is asked even where the browser believes to be offline. */
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, gcTime: Number.POSITIVE_INFINITY, retry, networkMode: "always" } },
});

/** Once more, unless the server has refused: it would say the same again, and whoever asked would wait for it. */
function retry(times: number, error: unknown): boolean {
  const { code } = failureOf(error);
  return times < 1 && (code === null || code === "internal" || code === "closed");
}
