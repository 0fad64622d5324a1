import { dice } from "@gouji/corpus";
import { layoutFor, type Report, repair } from "@gouji/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { balanced, mistype } from "./cases.ts";
import { fewest } from "./highs.ts";

const wrong = fc.record({
  form: fc.constantFrom<Report["form"][]>("2019", "2021"),
  seed: fc.nat(1_000_000),
  times: fc.integer({ min: 1, max: 5 }),
});

test("repair needs as few cells as HiGHS, for one to five wrong ones", () => {
  fc.assert(
    fc.property(wrong, ({ form, seed, times }) => {
      const report = mistype(balanced(form, seed), times, dice(seed));
      const optimum = fewest(layoutFor(report), report);
      // HiGHS may run out of time on a report; then it has no say about it, and another one is drawn.
      fc.pre(optimum !== null);
      const diagnoses = repair(report);
      expect(diagnoses.map((one) => one.complete)).not.toContain(false);
      expect(diagnoses.reduce((sum, one) => sum + (one.minimal as number), 0)).toBe(optimum);
    }),
    { numRuns: Number(process.env.GOUJI_RUNS ?? 50) },
  );
}, 120_000);
