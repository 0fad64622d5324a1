import { createHash } from "node:crypto";

/** A whole answer, ready to be sent again. */
export interface Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/**
 * Answers at hand, by what was asked. Everything written through this server empties it; what another process writes into the
 * same store is seen when an answer is older than `FRESH`.
 */
export interface Answers {
  get(asked: string): Answer | undefined;
  /** Where there is no text, nothing is kept and nothing is answered. */
  make(asked: string, text: () => Promise<string>): Promise<Answer>;
  make(asked: string, text: () => Promise<string | undefined>): Promise<Answer | undefined>;
  clear(): void;
}

export const FRESH = 2_000;
const MOST = 64 * 1024 * 1024;

export function answersOf(now: () => number): Answers {
  const held = new Map<string, Answer & { readonly until: number }>();
  /** What is being made: who asks the same meanwhile waits for it. */
  const making = new Map<string, Promise<Answer | undefined>>();
  let bytes = 0;
  let era = 0;
  const drop = (asked: string) => {
    bytes -= held.get(asked)?.body.length ?? 0;
    held.delete(asked);
  };
  const make = async (asked: string, text: () => Promise<string | undefined>): Promise<Answer | undefined> => {
    const begun = era;
    const made = await text();
    if (made === undefined) return undefined;
    const body = new TextEncoder().encode(made);
    const answer = { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
    // Something was written while it was made: it may be old already.
    if (begun !== era || body.length > MOST / 4) return answer;
    drop(asked);
    for (const [oldest] of held) {
      if (bytes + body.length <= MOST) break;
      drop(oldest);
    }
    held.set(asked, { ...answer, until: now() + FRESH });
    bytes += body.length;
    return answer;
  };
  return {
    get(asked) {
      const found = held.get(asked);
      if (!found || found.until > now()) return found;
      drop(asked);
      return undefined;
    },
    make: ((asked, text) => {
      const sooner = making.get(asked);
      if (sooner) return sooner;
      const made = make(asked, text).finally(() => {
        if (making.get(asked) === made) making.delete(asked);
      });
      making.set(asked, made);
      return made;
    }) as Answers["make"],
    clear() {
      held.clear();
      making.clear();
      bytes = 0;
      era++;
    },
  };
}
