import { homedir } from "node:os";
import { join } from "node:path";
import { Unfit } from "./unfit.ts";

/** What the environment says. No other file reads it. */
export interface Config {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Where the embedded store lies; with a database, nothing is written there. */
  readonly folder: string;
  readonly database: string | undefined;
  readonly log: "all" | "errors" | "off";
  /** How many made-up counties an empty embedded store is filled with. */
  readonly demo: number;
  /** The built viewer. */
  readonly web: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Throws an Unfit where a setting makes no sense, or would open the library to others. */
export function configFrom(env: Env = process.env, platform: NodeJS.Platform = process.platform): Config {
  return {
    host: hostIn(env.HOST || "127.0.0.1"),
    port: portIn(env.PORT || "8787"),
    folder: env.GOUJI_DATA || folderOf(env, platform),
    database: env.DATABASE_URL || undefined,
    log: logIn(env.GOUJI_LOG || "all"),
    demo: countiesIn(env.GOUJI_DEMO || "1"),
    web: join(import.meta.dirname, "..", "..", "web", "dist"),
  };
}

/** Where a user's programs keep what is theirs, by the custom of the system. */
function folderOf(env: Env, platform: NodeJS.Platform): string {
  const home = env.HOME || homedir();
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "gouji");
  if (platform === "darwin") return join(home, "Library", "Application Support", "gouji");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "gouji");
}

/** Whoever reaches the server may change everything, so until there are accounts it answers this machine alone. */
function hostIn(host: string): string {
  if (isLoopback(host)) return host;
  throw new Unfit("host", { host });
}

export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);

function portIn(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Unfit("port", { port: text });
}

const COUNTIES = 200;

function countiesIn(text: string): number {
  const counties = Number(text);
  if (Number.isInteger(counties) && counties >= 0 && counties <= COUNTIES) return counties;
  throw new Unfit("demo", { demo: text, most: String(COUNTIES) });
}

function logIn(text: string): Config["log"] {
  if (text === "all" || text === "errors" || text === "off") return text;
  throw new Unfit("log", { log: text });
}
