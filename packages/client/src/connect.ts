import type { AppRouter } from "@gouji/api";
import { createTRPCClient, httpBatchLink, type TRPCClient } from "@trpc/client";

export type { Inputs, Outputs } from "@gouji/api";

/** Everything one may ask, typed by the server's own router; none of its code comes along. */
export type Client = TRPCClient<AppRouter>;

export interface Connection {
  /** Where the server answers: `http://127.0.0.1:8787`. A page that the server itself serves needs none. */
  readonly url?: string;
  /** Another way to fetch, as for a test. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A client of a server. Questions asked in the same moment travel together. */
export const connect = ({ url = "", fetch = globalThis.fetch }: Connection = {}): Client =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${url.replace(/\/+$/, "")}/trpc`,
        maxURLLength: 4_000,
        maxItems: 50,
        fetch: (input, init) => fetch(input as string, init as RequestInit),
      }),
    ],
  });
