import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { worked } from "../worked.ts";

/** A server in a process of its own, on loopback. */
export interface Running {
  readonly url: string;
  /** Milliseconds of work so far, where the system tells; unlike the clock, it does not count the time of others. */
  worked(): number | undefined;
  stop(): Promise<void>;
}

/** gouji as `npm start` runs it, with a demo library in the folder; its log is written and thrown away. */
export const gouji = (folder: string): Promise<Running> =>
  running(spawned(at("../../../../apps/server/src/main.ts"), [], { PORT: "0", GOUJI_DATA: folder, DATABASE_URL: "" }));

export const bare = (file: string): Promise<Running> => running(spawned(at("bare.ts"), [file], {}));

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const spawned = (script: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawn(process.execPath, [script, ...args], {
    env: { ...process.env, HOST: "127.0.0.1", ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });

async function running(child: ChildProcess): Promise<Running> {
  const gone = once(child, "exit");
  const url = await Promise.race([addressOf(child), gone.then(([code]) => Promise.reject(new Error(`exit ${code}`)))]);
  return {
    url,
    worked: () => worked(child.pid as number),
    async stop() {
      child.kill();
      await gone;
    },
  };
}

/** The first address that it says. */
const addressOf = (child: ChildProcess) =>
  new Promise<string>((done) => {
    let said = "";
    child.stdout?.on("data", (piece) => {
      said += piece;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (url) done(url);
    });
  });
