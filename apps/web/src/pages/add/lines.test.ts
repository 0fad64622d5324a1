import { describe, expect, it } from "vitest";
import { readLines } from "./lines.ts";

describe("readLines", () => {
  it("reads an object a line and leaves out what was cut off", () => {
    expect(readLines('{"a":1}\n\n{"b":2}\n{"c":')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it("takes nothing for an object that is none", () => {
    expect(readLines("1\nnull\n<html>")).toEqual([]);
  });
});
