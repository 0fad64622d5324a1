import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Exit } from "../exit.ts";
import { Failure } from "../failure.ts";
import type { Run } from "../verb.ts";

/** Starts the server beside the command; it ends when the command is stopped. */
export const run: Run = async ({ options }, world) => {
  const server = SERVERS.map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync);
  if (server === undefined) {
    throw new Failure(
      { zh: "没有找到服务器程序（apps/server）。", en: "The server (apps/server) is not there." },
      Exit.broken,
    );
  }
  const env = {
    ...world.env,
    ...(options.port !== undefined && { PORT: options.port }),
    ...(options.data !== undefined &&
      (/^postgres/.test(options.data) ? { DATABASE_URL: options.data } : { GOUJI_DATA: options.data })),
  };
  const child = spawn(process.execPath, [server], { env, stdio: "inherit" });
  world.interrupted.addEventListener("abort", () => child.kill("SIGINT"));
  // Whoever stops the command means the server.
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.once(signal, () => child.kill(signal));
  const code = await new Promise<number>((done) => {
    child.on("error", () => done(Exit.broken));
    child.on("exit", (status) => done(status ?? Exit.interrupted));
  });
  if (world.interrupted.aborted) return Exit.interrupted;
  return code === 0 ? Exit.fine : code === 2 ? Exit.usage : Exit.broken;
};

// From the built file, from a chunk beside it, and from the sources.
const SERVERS = ["../../server/src/main.ts", "../../../server/src/main.ts", "../../../../apps/server/src/main.ts"];
