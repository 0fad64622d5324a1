import { describe, expect, it } from "vitest";
import { damaged, kindNames } from "./kinds.ts";
import { run } from "./run.ts";

/** A few of each kind; `npm run fuzz` asks for as many as one likes. */
const COUNT = 30;

describe.each(kindNames)("a damaged %s", (kind) => {
  // In a thread, as a promise that nobody waits for ends a process that is not tested.
  it("is read, or refused with a code, in time", async () => {
    const { outcomes } = await run(kind, 0, COUNT, Number.POSITIVE_INFINITY);
    expect(outcomes.filter(({ fails }) => fails !== undefined)).toEqual([]);
    expect(outcomes).toHaveLength(COUNT);
  }, 120_000);

  it("is the same again for the same seed", () => {
    expect(damaged(kind, 7)).toEqual(damaged(kind, 7));
  });
});
