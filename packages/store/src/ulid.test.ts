import { expect, test } from "vitest";
import { ulids } from "./ulid.ts";

test("in order as text, also within a millisecond and when the clock goes back", () => {
  const times = [5, 5, 5, 4, 6, 1_700_000_000_000];
  const id = ulids(
    () => new Date(times.shift() ?? 0),
    (bytes) => bytes.fill(31),
  );
  const made = Array.from({ length: 6 }, id);
  expect(made.every((one) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(one))).toBe(true);
  expect(made[0]).toBe("0000000005ZZZZZZZZZZZZZZZZ");
  expect(made[5]?.slice(0, 10)).toBe("01HF7YAT00");
  expect(new Set(made).size).toBe(6);
  expect([...made].sort()).toEqual(made);
});

test("many at once are all different", () => {
  const id = ulids(() => new Date(0));
  expect(new Set(Array.from({ length: 10_000 }, id)).size).toBe(10_000);
});
