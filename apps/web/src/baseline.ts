import { at, findLast, findLastIndex, groupBy, hasOwn, structuredClone, withResolvers } from "./baseline/functions.ts";

/** What the oldest browsers lack of the language itself. Loaded before everything else, in the page and in its workers. */

function provide(on: object, key: string, value: unknown): void {
  if (!(key in on)) Object.defineProperty(on, key, { value, writable: true, configurable: true });
}

provide(Array.prototype, "at", at);
provide(String.prototype, "at", at);
provide(Array.prototype, "findLast", findLast);
provide(Array.prototype, "findLastIndex", findLastIndex);
provide(Map, "groupBy", groupBy);
provide(Object, "hasOwn", hasOwn);
provide(Promise, "withResolvers", withResolvers);
provide(globalThis, "structuredClone", structuredClone);
