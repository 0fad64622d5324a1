import { Failure, router } from "@gouji/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type Ask, langOf, type Wire } from "./wire.ts";

/** Questions in one request. */
const BATCH = 50;

/** tRPC, for clients that are typed by the router. */
export const remote = (wire: Wire) => (c: Ask) =>
  fetchRequestHandler({
    endpoint: "/trpc",
    req: c.req.raw,
    router,
    createContext: () => wire.api(langOf(c)),
    maxBatchSize: BATCH,
    onError({ error: { code, cause } }) {
      if (code === "INTERNAL_SERVER_ERROR") wire.log.fault(c.get("id"), cause instanceof Failure ? cause.cause : cause);
    },
  });
