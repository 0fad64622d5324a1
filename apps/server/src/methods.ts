import { procedures } from "@gouji/api";
import type { MiddlewareHandler } from "hono";
import { refuse } from "./refuse.ts";
import { addressOf } from "./rest.ts";
import type { Given } from "./wire.ts";

const READS = ["GET", "HEAD"] as const;
const WRITES = ["POST"] as const;

const posted: ReadonlySet<string> = new Set([
  "/api/documents",
  ...procedures.filter(({ type }) => type === "mutation").map(addressOf),
]);

/** How an address may be asked. What there is nothing at is told so to whoever asks by GET or POST. */
const waysOf = (path: string): readonly string[] =>
  posted.has(path) ? WRITES : path.startsWith("/trpc/") || isUnknown(path) ? [...READS, ...WRITES] : READS;

const asked: ReadonlySet<string> = new Set(procedures.filter(({ type }) => type === "query").map(addressOf));
const isUnknown = (path: string) =>
  path.startsWith("/api/") && !asked.has(path) && !/^\/api\/(?:[^/]+\.\w+$|reports\/[^/]+\/[^/]+\/)/.test(path);

/** Turns away what an address is never asked by. No other site is told more: there is no answer to a preflight but this. */
export const methods: MiddlewareHandler<Given> = async (c, next) => {
  const ways = waysOf(c.req.path);
  if (ways.includes(c.req.method)) return next();
  const allow = [...ways, "OPTIONS"].join(", ");
  if (c.req.method === "OPTIONS") return c.body(null, 204, { allow });
  const refused = refuse(c, 405, "method", { method: c.req.method, allow });
  refused.headers.set("allow", allow);
  return refused;
};
