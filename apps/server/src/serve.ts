import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve as listen } from "@hono/node-server";
import type { Config } from "./config.ts";
import { Unfit } from "./unfit.ts";

export interface Running {
  readonly url: string;
  /** Takes no more requests, lets those on their way finish, and cuts off what takes longer than `GRACE`. */
  stop(): Promise<void>;
}

const GRACE = 5_000;

/** An upload of many files may take its time; a head may not. Who is late is noticed at the next look. */
const patience = { request: 10 * 60_000, head: 10_000, look: 2_000 };

export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: Pick<Config, "host" | "port">,
  { request, head, look } = patience,
): Promise<Running> {
  const server = await new Promise<Server>((done, fail) => {
    const made = listen({
      fetch,
      hostname: host.replace(/^\[|\]$/g, ""),
      port,
      serverOptions: {
        requestTimeout: request,
        headersTimeout: head,
        connectionsCheckingInterval: look,
        keepAliveTimeout: 5_000,
      },
    }) as Server;
    made.once("listening", () => done(made));
    made.once("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "EADDRINUSE" ? new Unfit("busy", { port: String(port) }) : error),
    );
  });
  return { url: urlOf(host, server.address() as AddressInfo), stop: () => stop(server) };
}

const urlOf = (host: string, { port }: AddressInfo) =>
  `http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${port}`;

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), GRACE);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
