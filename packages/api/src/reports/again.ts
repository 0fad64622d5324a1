import { ruleset } from "@gouji/schema";
import type { Judged } from "@gouji/store";
import { breath } from "../breath.ts";
import type { Context } from "../context.ts";
import { judged } from "./judge.ts";

export interface Ways {
  /** Ends it after the report at hand; what was judged until then is kept. */
  readonly signal?: AbortSignal | undefined;
  /** Told after each batch. */
  readonly told?: ((far: Far) => void) | undefined;
  /** A report that cannot be judged keeps nobody waiting, and is tried again the next time. */
  readonly fault?: ((error: unknown) => void) | undefined;
}

export interface Far {
  readonly done: number;
  readonly left: number;
}

/** So many are kept in one transaction: others who write wait no longer than that. */
const BATCH = 100;

/**
 * Judges what the rules of today have not judged yet, as after an upgrade, so that the library and the page of a report say the
 * same. Where it was broken off it goes on the next time: what is done is known by its ruleset. Answers how many were judged.
 */
export async function judgeAgain(
  { store, by, changed }: Pick<Context, "store" | "by" | "changed">,
  { signal, told, fault }: Ways = {},
): Promise<number> {
  let done = 0;
  let passed = 0;
  let all = 0;
  for (let after: string | undefined; !signal?.aborted; ) {
    const page = await store.unjudged(ruleset, { limit: BATCH, after });
    all = page.left ?? all;
    const batch: Judged[] = [];
    for (const key of page.items) {
      if (signal?.aborted) break;
      await breath();
      const { region, year, authority, scope } = key;
      const found = await judged(store, { region, year, authority, scope }).catch((error: unknown) => {
        fault?.(error);
        return undefined;
      });
      if (found) batch.push(found);
    }
    if (batch.length > 0) {
      // One line for the whole run, in the first transaction of it: a line a report would bury what people did.
      done += await store.judgeMany(batch, by, done === 0 ? { ruleset, reports: all } : "nothing");
      changed?.();
    }
    passed += page.items.length;
    if (batch.length > 0) told?.({ done, left: Math.max(0, all - passed) });
    if (page.next === null) break;
    after = page.next;
  }
  return done;
}
