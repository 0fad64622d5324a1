import { limits } from "@gouji/api";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { gate } from "./gate.ts";
import { health } from "./health.ts";
import { methods } from "./methods.ts";
import { openapi } from "./openapi.ts";
import { allFigures, allReports, library, pageData, report } from "./plain.ts";
import { refuse } from "./refuse.ts";
import { remote } from "./remote.ts";
import { rest } from "./rest.ts";
import { upload } from "./uploads.ts";
import { version } from "./version.ts";
import { viewer } from "./viewer.ts";
import type { Ask, Given, Wire } from "./wire.ts";

/** All that is answered over HTTP. */
export function appOf(wire: Wire): Hono<Given> {
  const app = new Hono<Given>();
  app.use(gate(wire));
  app.use(methods);
  app.get("/health", health(wire));
  app.get("/api/openapi.json", (c) => c.json(openapi(version)));
  app.get("/api/library.json", library(wire));
  app.get("/api/reports.ndjson", allReports(wire));
  app.get("/api/figures.csv", allFigures(wire));
  app.get("/api/reports/:region/:authority/:year", report(wire));
  app.post("/api/documents", upload(wire));
  app.use("/trpc/*", sized);
  app.use("/api/*", sized);
  app.all("/trpc/*", remote(wire));
  rest(app, wire);
  app.get("/*", pageData(wire), viewer(wire));
  app.notFound((c) => refuse(c as Ask, 404, "notFound"));
  app.onError((error, c) => {
    wire.log.fault(c.get("id"), error);
    return refuse(c as Ask, 500, "internal");
  });
  return app;
}

/** A document in base64, and a little around it. Uploads have a limit for each file instead. */
const MOST = Math.ceil(limits.documentBytes * 1.4);

const tooLarge = (c: Ask) => refuse(c, 413, "tooLarge", { limit: String(MOST) });
const counted = bodyLimit({ maxSize: MOST, onError: (c) => tooLarge(c as Ask) });

/** Whoever says how much is coming is taken at his word, which the parser of HTTP holds him to; else it is counted. */
const sized: MiddlewareHandler<Given> = (c, next) => {
  const length = c.req.header("content-length");
  if (length === undefined) return c.req.method === "GET" ? next() : counted(c, next);
  return Number(length) > MOST ? Promise.resolve(tooLarge(c)) : next();
};
