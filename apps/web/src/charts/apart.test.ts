import { describe, expect, it } from "vitest";
import { apart } from "./apart.ts";

describe("apart", () => {
  it("leaves labels alone that have room", () => {
    expect(apart([10, 40, 80], 16, 0, 100)).toEqual([10, 40, 80]);
  });

  it("keeps the distance, the order and the bounds", () => {
    const placed = apart([95, 94, 50], 16, 0, 100);
    expect(placed).toEqual([100, 84, 50]);
  });
});
