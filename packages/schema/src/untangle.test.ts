import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "./check.ts";
import { allForms } from "./forms/index.ts";
import { repair } from "./repair.ts";
import { Report } from "./report.ts";
import { layoutFor, officialLayout } from "./resolve.ts";
import { untangle } from "./untangle.ts";

const written = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40).map((n) => ({ state: "number", value: String(n), raw: String(n) })) },
  { weight: 1, arbitrary: fc.constant({ state: "number", value: "1.5", raw: "1.5" }) },
  { weight: 2, arbitrary: fc.constantFrom({ state: "blank", raw: "" }, { state: "text", raw: "无" }) },
);

/** A report of nothing but zeros, in any form, with other things in a few of its cells. */
const anyReport = fc.constantFrom(...allForms).chain((form) => {
  const { cells } = officialLayout(form);
  if (cells.length === 0) return fc.constant(reportOf(form, {}));
  const changed = fc.dictionary(fc.constantFrom(...cells.map(({ cell }) => cell)), written, { maxKeys: 9 });
  const zeros = Object.fromEntries(cells.map(({ cell }) => [cell, { state: "number", value: "0", raw: "0" }]));
  return changed.map((some) => reportOf(form, { ...zeros, ...some }));
});

const reportOf = ({ id, extensions }: (typeof allForms)[number], figures: object) =>
  Report.parse({ form: id, extensions: extensions.map((one) => one.id), year: 2023, authority: null, figures });

test("what hangs together is told by the findings alone as the repairs tell it by the figures", () => {
  const several = new Set<number>();
  fc.assert(
    fc.property(anyReport, (report) => {
      const found = check(report, { only: "findings" });
      const failing = new Set(
        found.flatMap(({ status, rule, instance }) => (status === "fail" ? [`${rule}[${instance}]`] : [])),
      );
      // Money may be off by what its decimals leave open: no finding then, so nothing to count.
      const repaired = repair(report, found, { budget: 1 })
        .map(({ fails }) => fails.filter((name) => failing.has(name)))
        .filter((fails) => fails.length > 0);
      const told = untangle(layoutFor(report), found);
      expect(told.map(({ fails }) => fails)).toEqual(repaired);
      expect(told.every(({ explanations, decided }) => explanations.length === 0 && !decided)).toBe(true);
      several.add(Math.min(told.length, 2));
    }),
    { numRuns: 300 },
  );
  expect(several).toEqual(new Set([0, 1, 2]));
});
