// A server that does nothing but hand out the bytes it was given: `node bare.ts FILE`. It prints its address.
import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ""));
const app = new Hono().get("/", (c) => c.body(bytes, 200, { "content-type": "application/json; charset=utf-8" }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
