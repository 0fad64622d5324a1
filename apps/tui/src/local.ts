import { open } from "@gouji/client/local";
import { asked } from "./source/asked.ts";
import type { Source } from "./source/source.ts";
import type { Kept } from "./source/where.ts";

/** The store on this machine, asked as a server would be. */
export async function local(kept: Kept, region?: string): Promise<Source> {
  const { client, close } = await open(kept, { by: "gouji" });
  return asked({ client, url: null, name: "folder" in kept ? kept.folder : "PostgreSQL", region, close });
}
