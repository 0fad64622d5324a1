import type { MiddlewareHandler } from "hono";
import { isLoopback } from "./config.ts";
import { security } from "./headers.ts";
import { refuse } from "./refuse.ts";
import type { Given, Wire } from "./wire.ts";

/** The first to meet a request and the last to see its answer. */
export function gate({ log }: Pick<Wire, "log">): MiddlewareHandler<Given> {
  return async (c, next) => {
    const begun = performance.now();
    const id = idOf();
    c.set("id", id);
    if (isFromHere(c.req.header("host"), c.req.header("origin"), c.req.header("sec-fetch-site"), c.req.method))
      await next();
    else c.res = refuse(c, 403, "elsewhere");
    const { status } = c.res;
    if (!c.get("sealed")) {
      const { headers } = c.res;
      for (const name in security) headers.set(name, security[name] as string);
      headers.set("x-request-id", id);
    }
    log.request({ id, method: c.req.method, path: c.req.path, status, ms: performance.now() - begun });
  };
}

/**
 * A page of any site can make a browser send requests to this machine, and a name of any site can be made to point at it. So the
 * address asked for must be a local one, and whoever writes must come from a local page or from none.
 */
export function isFromHere(host?: string, origin?: string, site?: string, method = "GET"): boolean {
  if (host !== undefined && !isLoopback(nameIn(`http://${host}`))) return false;
  if (method === "GET" || method === "HEAD") return true;
  if (origin !== undefined) return isLoopback(nameIn(origin));
  return site === undefined || site === "same-origin" || site === "none";
}

/** Whoever asks mostly asks by the same name again, and taking an address apart costs more than the rest of the gate. */
function nameIn(url: string): string {
  if (url !== lastUrl) {
    lastName = URL.canParse(url) ? new URL(url).hostname : "";
    lastUrl = url;
  }
  return lastName;
}

let lastUrl = "";
let lastName = "";

let last = 0;

/** Unique among the requests of one start, and short enough to be read out on the telephone. */
const idOf = () => `${START}-${(++last).toString(36)}`;
const START = Math.floor(Math.random() * 36 ** 4)
  .toString(36)
  .padStart(4, "0");
