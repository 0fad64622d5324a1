// A server that does nothing but hand out the answer it was given: `node bare.ts FILE`. It prints its address. At `/` the bytes
// are sent as they are; at `/trpc/same` the same thing goes through tRPC, which writes it out as JSON each time.
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ""));
const answer: unknown = JSON.parse(new TextDecoder().decode(bytes));
const t = initTRPC.create();
const router = t.router({ same: t.procedure.query(() => answer) });

const app = new Hono()
  .get("/", (c) => c.body(bytes, 200, { "content-type": "application/json; charset=utf-8" }))
  .get("/trpc/*", (c) => fetchRequestHandler({ endpoint: "/trpc", req: c.req.raw, router }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
