import { openStore, type Store } from "@gouji/store";
import type { Place } from "./engines.ts";
import type { Library } from "./library.ts";

/** Fills an empty place and answers the seconds that keeping the reports took. The rosters were there before. */
export async function fill({ where }: Place, library: Library): Promise<number> {
  const store = await openStore(where);
  try {
    await store.putRegions(library.regions, "bench");
    await store.putAuthorities(library.authorities, "bench");
    const { ms, value } = await timed(() => store.putMany(library.filings(), "bench"));
    if (value !== library.reports) throw new Error(`${value} reports kept of ${library.reports}`);
    return ms / 1000;
  } finally {
    await store.close();
  }
}

export interface Answers<T> {
  readonly value: T;
  /** The first question after opening, each time the store was opened. */
  readonly cold: readonly number[];
  /** The questions after it. */
  readonly warm: readonly number[];
  /** What this process worked for the very first one; a busy machine does not stretch it. */
  readonly work: number;
}

const OPENINGS = 3;
const MORE = 5;

/** Asks a store that was just opened, and some times more; all this several times. */
export async function coldAndWarm<T>({ where }: Place, ask: (store: Store) => Promise<T>): Promise<Answers<T>> {
  const cold: number[] = [];
  const warm: number[] = [];
  let work: number | undefined;
  let last: T | undefined;
  for (let opening = 0; opening < OPENINGS; opening++) {
    const store = await openStore(where);
    try {
      const before = process.cpuUsage();
      cold.push((await timed(() => ask(store))).ms);
      const { user, system } = process.cpuUsage(before);
      work ??= (user + system) / 1000;
      for (let i = 0; i < MORE; i++) {
        const { ms, value } = await timed(() => ask(store));
        warm.push(ms);
        last = value;
      }
    } finally {
      await store.close();
    }
  }
  return { value: last as T, cold, warm, work: work as number };
}

export async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const begun = performance.now();
  const value = await run();
  return { ms: performance.now() - begun, value };
}
