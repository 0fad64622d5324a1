import { describe, expect, it } from "vitest";
import { damaged, kindNames, waiting } from "./kinds.ts";
import { outcome } from "./outcome.ts";

/** A few of each kind; `npm run fuzz` asks for as many as one likes. */
const COUNT = 30;

describe.each(kindNames)("a damaged %s", (kind) => {
  it.skipIf(waiting[kind])(
    "is read, or refused with a code, in time",
    async () => {
      for (let seed = 0; seed < COUNT; seed++) {
        const { fails } = await outcome(kind, seed);
        expect([seed, fails]).toEqual([seed, undefined]);
      }
    },
    60_000,
  );

  it("is the same again for the same seed", () => {
    expect(damaged(kind, 7)).toEqual(damaged(kind, 7));
  });
});
