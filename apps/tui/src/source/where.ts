import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Options } from "../options.ts";
import type { World } from "../world.ts";

/** The store that a verb works on: a folder, or a database. The server takes the same one. */
export type Kept = { readonly folder: string } | { readonly database: string };

export function keptIn({ data }: Pick<Options, "data">, { env }: Pick<World, "env">): Kept {
  if (data !== undefined) return /^postgres(?:ql)?:/.test(data) ? { database: data } : { folder: data };
  if (env.DATABASE_URL) return { database: env.DATABASE_URL };
  return { folder: env.GOUJI_DATA || ownFolder(env, process.platform) };
}

/** Whether there is anything in it; a look does not make one. */
export const isThere = (kept: Kept): boolean => "database" in kept || existsSync(kept.folder);

/** Where a user's programs keep what is theirs, by the custom of the system. */
function ownFolder(env: World["env"], platform: NodeJS.Platform): string {
  const home = env.HOME || homedir();
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "gouji");
  if (platform === "darwin") return join(home, "Library", "Application Support", "gouji");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "gouji");
}
