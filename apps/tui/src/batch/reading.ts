import type { Reading } from "@gouji/reader";
import { LONGEST, Lost, laneOf } from "@gouji/reader/lane";
import type { World } from "../world.ts";

/** What a thread is told that only reads. */
export const READING = "reading";

/** Reads documents here; those that reading may not come back from in a thread that can be ended. */
export function readingIn({ thread }: Pick<World, "thread">) {
  const lane = thread && laneOf<Uint8Array, Reading>(() => thread(READING));
  return {
    async read(bytes: Uint8Array): Promise<Reading> {
      const { isRisky, read } = await import("@gouji/reader");
      if (!lane || !isRisky(bytes)) return read(bytes);
      try {
        return await lane.ask(bytes);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        return { refused: { code: "unreadable", why: error.why, seconds: LONGEST / 1000 } };
      }
    },
    end: async () => void (await lane?.end()),
  };
}
