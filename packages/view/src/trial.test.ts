import fc from "fast-check";
import { expect, test } from "vitest";
import { nameOf } from "./equation.ts";
import { examine } from "./examine.ts";
import { balanced, oneSlip } from "./example/reports.ts";
import { attempt, effect, restore, tally, trial } from "./trial.ts";

const slip = examine(oneSlip());
const cell = "requests/pendingAtEnd@total";

test("the right value lets all 42 equations hold, and letting go restores the report", () => {
  expect(tally(slip.outcomes)).toEqual({ total: 42, pass: 40, fail: 2, blocked: 0 });
  const tried = attempt({}, cell, "７");
  const { after, clears, breaks, figures } = trial(slip, tried);
  expect(after).toEqual({ total: 42, pass: 42, fail: 0, blocked: 0 });
  expect(clears.map(({ name }) => name)).toEqual(["requests/flow[total]", "requests/applicants[pendingAtEnd]"]);
  expect(breaks).toEqual([]);
  expect(figures[cell]).toMatchObject({ value: "7", raw: "７" });
  expect(trial(slip, restore(tried, cell))).toMatchObject({ changes: [], report: slip.report });
  expect(slip.report.figures[cell]).toMatchObject({ value: "5" });
});

test("an emptied cell is blank, not 0", () => {
  const { after, breaks, changes } = trial(slip, attempt({}, "requests/received@total", ""));
  expect(after.blocked).toBe(2);
  expect(breaks.map(({ name }) => name)).toEqual(["requests/filled[received@total]"]);
  expect(changes.map(({ to }) => to)).toContain("blocked");
});

test("the quick reckoning of an edit agrees with asking every question again", () => {
  const cells = slip.layout.cells.map((place) => place.cell);
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...cells), { minLength: 1, maxLength: 3 }), fc.nat(20), (chosen, to) => {
      const edits = chosen.map((one) => {
        const figure = slip.report.figures[one];
        return { cell: one, from: figure?.state === "number" ? figure.value : "0", to: String(to) };
      });
      const quick = effect(slip.outcomes, edits);
      const full = trial(slip, Object.fromEntries(chosen.map((one) => [one, String(to)])));
      const relations = (changes: typeof full.clears) =>
        changes.filter(({ outcome }) => outcome.kind === "relation").map(({ name }) => name);
      expect(quick.clears.map(nameOf)).toEqual(relations(full.clears));
      expect(quick.breaks.map(nameOf)).toEqual(relations(full.breaks));
    }),
    { numRuns: 60 },
  );
});

test("a keystroke is answered within a frame", () => {
  const clean = examine(balanced());
  for (let i = 0; i < 20; i++) trial(clean, { [cell]: String(i) });
  const before = Date.now();
  for (let i = 0; i < 20; i++) trial(clean, { [cell]: String(i) });
  expect((Date.now() - before) / 20).toBeLessThan(16);
});
