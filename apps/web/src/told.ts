import { type Accessor, batch, createComputed, createSignal, type Signal, untrack } from "solid-js";

/**
 * One signal a key: a change of the whole is told to the keys that it changes, and to nobody else. For two hundred cells of
 * which a step changes two.
 */
export function toldEach<T>(all: Accessor<ReadonlyMap<string, T>>): (key: string) => T | undefined {
  const told = new Map<string, Signal<T | undefined>>();
  createComputed(() => {
    const now = all();
    batch(() => {
      for (const [key, [, set]] of told) set(() => now.get(key));
    });
  });
  return (key) => {
    const one = told.get(key) ?? createSignal(untrack(all).get(key), { equals: same });
    told.set(key, one);
    return one[0]();
  };
}

/** Plain data that says the same. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
