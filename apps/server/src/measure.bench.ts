// What an answer costs over HTTP: `node src/measure.bench.ts`. Loopback only, and it stops by itself.
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { serve as listen } from "@hono/node-server";
import { Hono } from "hono";
import type { Config } from "./config.ts";
import { logTo } from "./log.ts";
import { start } from "./start.ts";

interface Load {
  readonly url: string;
  readonly path: string;
  readonly body?: string;
  readonly seconds: number;
}

const AT_ONCE = 16;

/** As many requests as are answered in some seconds, by a few connections that are kept. */
async function load({ url, path, body, seconds }: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const until = performance.now() + seconds * 1000;
  const headers =
    body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  let count = 0;
  const one = () =>
    new Promise<void>((done, fail) => {
      const asked = request(
        `${url}${path}`,
        { agent, headers, method: body === undefined ? "GET" : "POST" },
        (answer) => {
          if (answer.statusCode !== 200) fail(new Error(`${path}: ${answer.statusCode}`));
          answer.resume().on("end", done);
        },
      );
      asked.on("error", fail).end(body);
    });
  const lane = async () => {
    while (performance.now() < until) {
      await one();
      count++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  agent.destroy();
  return count / seconds;
}

if (!isMainThread) {
  load(workerData as Load).then((rate) => parentPort?.postMessage(rate));
} else {
  const inWorker = (workerData: Load) =>
    new Promise<number>((done, fail) =>
      new Worker(new URL(import.meta.url), { workerData }).once("message", done).once("error", fail),
    );
  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
  const config: Config = { host: "127.0.0.1", port: 0, folder, database: undefined, log: "off", demo: true, web: "" };
  const log = logTo(
    () => {},
    "off",
    () => new Date(),
  );
  const server = await start(config, log, () => {});
  const path = "/api/reports/sl/sl-scjg/2024";
  const text = await (await fetch(server.url + path)).text();
  const bytes = new TextEncoder().encode(text);
  const bare = new Hono().get("/", (c) => c.body(bytes, 200, { "content-type": "application/json" }));
  const bareServer = await new Promise<{ url: string; close(): void }>((done) => {
    const made = listen({ fetch: bare.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      done({ url: `http://127.0.0.1:${port}`, close: () => made.close() }),
    );
  });
  const { report } = JSON.parse(text);
  const input = encodeURIComponent(JSON.stringify({ region: "sl", authority: "sl-scjg", year: 2024 }));
  const wrong = structuredClone(report);
  wrong.figures["requests/pendingAtEnd@total"] = { state: "number", value: "77", raw: "77" };
  const measured: [string, Load][] = [
    ["bare Hono, the same bytes", { url: bareServer.url, path: "/", seconds: 1 }],
    ["bare Hono, the same bytes", { url: bareServer.url, path: "/", seconds: 3 }],
    ["report, plain route", { url: server.url, path, seconds: 3 }],
    ["report, tRPC", { url: server.url, path: `/trpc/reports.one?input=${input}`, seconds: 3 }],
    [
      "check.report, 200 figures, right",
      { url: server.url, path: "/trpc/check.report", body: JSON.stringify({ report }), seconds: 3 },
    ],
    [
      "check.report, 200 figures, one wrong",
      { url: server.url, path: "/trpc/check.report", body: JSON.stringify({ report: wrong }), seconds: 3 },
    ],
  ];
  for (const [name, one] of measured) console.log(name.padEnd(40), Math.round(await inWorker(one)), "/s");
  console.log("bytes of the report", bytes.length);
  bareServer.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}
