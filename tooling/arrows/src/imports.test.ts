import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";

const read = (text: string, path = "a.ts") =>
  importsOf(path, text).map((i) => [i.specifier, i.types ? "types" : "value"]);

test("every way of naming another module is seen", () => {
  expect(read('import a from "a";')).toEqual([["a", "value"]]);
  expect(read('import "a";')).toEqual([["a", "value"]]);
  expect(read('import type { A } from "a";')).toEqual([["a", "types"]]);
  expect(read('export * from "a";')).toEqual([["a", "value"]]);
  expect(read('export { a } from "a";')).toEqual([["a", "value"]]);
  expect(read('export type { A } from "a";')).toEqual([["a", "types"]]);
  expect(read('const a = await import("a");')).toEqual([["a", "value"]]);
  expect(read("const a = await import(`a`);")).toEqual([["a", "value"]]);
  expect(read('type A = import("a").A;')).toEqual([["a", "types"]]);
  expect(read('import a = require("a");')).toEqual([["a", "value"]]);
  expect(read('require("a"); require.resolve("b"); import.meta.resolve("c");')).toEqual([
    ["a", "value"],
    ["b", "value"],
    ["c", "value"],
  ]);
});

test("a type among values still loads the module", () => {
  expect(read('import { type A } from "a";')).toEqual([["a", "value"]]);
});

test("words in strings and comments are no imports", () => {
  expect(read('// import a from "a";\nconst s = \'import b from "b"\'; [].map(path.resolve);')).toEqual([]);
});

test("a computed import is unknown", () => {
  expect(read("const a = await import(name);")).toEqual([[null, "value"]]);
});

test("lines count from one, and tsx is read", () => {
  expect(importsOf("a.tsx", '\nconst x = <p>1</p>;\nimport a from "a";')).toEqual([
    { specifier: "a", types: false, line: 3 },
  ]);
});

test("what does not parse is refused", () => {
  expect(() => importsOf("a.ts", "import {")).toThrow("a.ts");
});
