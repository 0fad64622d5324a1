import { expect, test } from "vitest";
import * as ours from "./functions.ts";

// What this engine has of its own is what they are held against.

test("the ends of a list, from either side", () => {
  for (const index of [0, 1, -1, -3, 3, -4, 1.7, Number.NaN]) {
    expect(ours.at.call(["a", "b", "c"], index)).toBe(["a", "b", "c"].at(index));
    expect(ours.at.call("abc", index)).toBe("abc".at(index));
  }
  const odd = (n: number) => n % 2 === 1;
  for (const all of [[1, 2, 3, 4], [2, 4], []]) {
    expect(ours.findLast.call(all, odd as never)).toBe(all.findLast(odd));
    expect(ours.findLastIndex.call(all, odd as never)).toBe(all.findLastIndex(odd));
  }
});

test("groups, in the order in which they begin", () => {
  const words = ["one", "two", "three", "four"];
  expect([...ours.groupBy(words, ({ length }) => length)]).toEqual([...Map.groupBy(words, ({ length }) => length)]);
});

test("a key of one's own, asked where the engine cannot", () => {
  const native = Object.hasOwn;
  Reflect.deleteProperty(Object, "hasOwn");
  const said = [ours.hasOwn({ a: 1 }, "a"), ours.hasOwn({ a: 1 }, "toString")];
  Object.hasOwn = native;
  expect(said).toEqual([true, false]);
});

test("a promise settled from outside", async () => {
  const { promise, resolve } = ours.withResolvers.call(Promise);
  resolve(7);
  await expect(promise).resolves.toBe(7);
  const other = ours.withResolvers.call(Promise);
  other.reject(new Error("no"));
  await expect(other.promise).rejects.toThrow("no");
});

test("copies say the same and share nothing", () => {
  const bytes = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  const given: Record<string, unknown> = {
    list: [1, "two", null, undefined, 5n],
    bytes,
    map: new Map([["a", new Set([1])]]),
    when: new Date(0),
    error: new RangeError("far"),
  };
  given.self = given;
  const made = ours.structuredClone(given) as typeof given;
  const native = structuredClone(given);
  expect(made.list).toEqual(native.list);
  expect(made.map).toEqual(native.map);
  expect(made.when).toEqual(native.when);
  expect([...(made.bytes as Uint8Array)]).toEqual([2, 3]);
  expect((made.error as Error).message).toBe("far");
  expect(made.self).toBe(made);
  bytes[0] = 9;
  expect([...(made.bytes as Uint8Array)]).toEqual([2, 3]);
  expect(() => ours.structuredClone({ act: () => 0 })).toThrow(/clone/);
});
