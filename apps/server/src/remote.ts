import { Failure, router } from "@gouji/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { told } from "./told.ts";
import { type Ask, langOf, type Wire } from "./wire.ts";

/** Questions in one request. */
const BATCH = 50;

/** tRPC, for clients that are typed by the router. What was answered a moment ago is not thought out, nor written, once more. */
export const remote = (wire: Wire) => async (c: Ask) => {
  const { url, method } = c.req;
  const asked = url.slice(url.indexOf("/", 8));
  // Whoever wants it piece by piece gets another writing of the same.
  if (method !== "GET" || LIVE.test(asked) || c.req.header("trpc-accept") !== undefined) return answer(wire, c);
  const held = wire.answers.get(asked);
  if (held) return told(c, held);
  let other: Response | undefined;
  const made = await wire.answers.make(asked, async () => {
    const response = await answer(wire, c);
    if (response.status === 200) return response.text();
    other = response;
    return undefined;
  });
  return made ? told(c, made) : (other ?? answer(wire, c));
};

/** What tells the time is asked each time. */
const LIVE = /^\/trpc\/(?:[^?]*,)?health\b/;

const answer = (wire: Wire, c: Ask) =>
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
