import type { Client } from "@gouji/client";
import type { Call } from "../verb.ts";
import type { World } from "../world.ts";
import { isThere, keptIn } from "./where.ts";

export interface Asking {
  readonly client: Client;
  readonly close: () => Promise<void>;
}

/** The library a verb speaks with: a server's, or the one kept here; null where there is none yet, unless it may be made. */
export async function asking({ options }: Pick<Call, "options">, world: World, make = false): Promise<Asking | null> {
  if (options.server !== undefined) {
    const { connect } = await import("@gouji/client");
    return { client: connect({ url: options.server }), close: async () => {} };
  }
  const kept = keptIn(options, world);
  if (!make && !isThere(kept)) return null;
  const { open } = await import("@gouji/client/local");
  const { readingIn } = await import("../batch/reading.ts");
  const { read, end } = readingIn(world);
  const { client, close } = await open(kept, { by: "gouji", read });
  return { client, close: () => end().then(close) };
}
