import { createHash } from "node:crypto";
import { Sha256 } from "./key.ts";
import { shaped } from "./refused.ts";
import type { Room } from "./room.ts";
import type { Store } from "./store.ts";

export const originals = ({ engine }: Room): Pick<Store, "putOriginal" | "original"> => ({
  async putOriginal(bytes) {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await engine.originals.put(sha256, bytes);
    return { sha256, size: bytes.length };
  },
  original: async (sha256) => engine.originals.get(shaped(Sha256, sha256)),
});
