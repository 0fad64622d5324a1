import fc from "fast-check";
import { expect, test } from "vitest";
import { examine } from "./examine.ts";
import { balanced, oneSlip, reportOf } from "./example/reports.ts";
import { atStart, counter, type Focus, type Move, move, panes, type Step } from "./focus.ts";
import { groundOf } from "./ground.ts";
import { problemsOf } from "./problems.ts";
import { sheet } from "./sheet.ts";

const groundFor = (...args: Parameters<typeof examine>) => {
  const examined = examine(...args);
  const problems = problemsOf(examined);
  return groundOf(sheet(examined, {}, problems), problems);
};
const several = groundFor(
  balanced({
    "requests/pendingAtEnd@total": "5",
    "remedies/cases@reconsideration.upheld": "3",
    "normative/rules@inForce": "1.5",
    "normative/rules@issued": "9",
  }),
);
const statistics = groundFor(reportOf("2014", { "statistics/received@count": "3" }));

const stepNames: Step[] = [
  "up",
  "down",
  "left",
  "right",
  "rowStart",
  "rowEnd",
  "first",
  "last",
  "blockUp",
  "blockDown",
  "blockLeft",
  "blockRight",
  "nextSection",
  "previousSection",
];
const moves = (ground: typeof several): fc.Arbitrary<Move> => {
  const cell = fc.oneof(fc.constantFrom(...ground.at.keys()), fc.constant("no/such@cell"));
  const finding = fc.oneof(fc.constantFrom(...ground.stops.flatMap((stop) => stop.findings)), fc.constant("none"));
  return fc.oneof(
    fc.constantFrom(...stepNames).map((move) => ({ move })),
    fc.record({ move: fc.constantFrom("pageUp" as const, "pageDown" as const), rows: fc.nat(40) }),
    fc
      .constantFrom(
        "nextProblem",
        "previousProblem",
        "nextFinding",
        "previousFinding",
        "back",
        "close",
        "lens",
        "nextPane",
        "previousPane",
      )
      .map((move) => ({ move }) as Move),
    cell.map((cell) => ({ move: "cell" as const, cell })),
    cell.map((cell) => ({ move: "follow" as const, cell })),
    finding.map((finding) => ({ move: "finding" as const, finding })),
  );
};
const walk = (ground: typeof several, path: readonly Move[]): Focus =>
  path.reduce((focus, by) => move(focus, by, ground), atStart(ground));

test("no walk leaves the grid", () => {
  for (const ground of [several, statistics]) {
    fc.assert(
      fc.property(fc.array(moves(ground), { maxLength: 40 }), (path) => {
        const focus = walk(ground, path);
        expect(ground.at.has(focus.cell as string)).toBe(true);
        expect(panes).toContain(focus.pane);
      }),
    );
  }
});

test("next and previous problem undo one another, and as many nexts as there are problems lead around", () => {
  fc.assert(
    fc.property(fc.array(moves(several), { maxLength: 20 }), (path) => {
      const here = move(walk(several, path), { move: "nextProblem" }, several);
      const there = move(here, { move: "nextProblem" }, several);
      expect(move(there, { move: "previousProblem" }, several)).toEqual(here);
      let around = here;
      for (const _ of several.stops) around = move(around, { move: "nextProblem" }, several);
      expect(around).toEqual(here);
    }),
  );
});

test("down and up undo one another through rows of different widths", () => {
  fc.assert(
    fc.property(fc.constantFrom(...several.at.keys()), fc.integer({ min: 1, max: 30 }), (cell, times) => {
      let focus = move(atStart(several), { move: "cell", cell }, several);
      const room = several.rows.length - 1 - (several.at.get(cell)?.row as number);
      const steps = Math.min(times, room);
      for (let i = 0; i < steps; i++) focus = move(focus, { move: "down" }, several);
      for (let i = 0; i < steps; i++) focus = move(focus, { move: "up" }, several);
      expect(focus.cell).toBe(cell);
    }),
  );
});

test("F8 counts problems, gravest first, and lands on the cell that is wrong", () => {
  const one = move(atStart(several), { move: "nextProblem" }, several);
  expect(one.cell).toBe("requests/pendingAtEnd@total");
  expect(counter(one, several)).toEqual({ at: 1, of: several.stops.length });
  expect(counter(atStart(several), several).at).toBeNull();
});

test("a failing cell opens its finding, a healthy one closes it; a term is followed and left again", () => {
  const ground = groundFor(oneSlip());
  const wrong = move(atStart(ground), { move: "cell", cell: "requests/pendingAtEnd@total" }, ground);
  expect(wrong.finding).toBe(ground.stops[0]?.findings[0]);
  const term = move(wrong, { move: "follow", cell: "requests/received@total" }, ground);
  expect(term).toMatchObject({ cell: "requests/received@total", finding: wrong.finding });
  expect(move(term, { move: "back" }, ground)).toEqual(wrong);
  expect(move(wrong, { move: "cell", cell: "fees/charges@amount" }, ground).finding).toBeNull();
  expect(move(wrong, { move: "close" }, ground).finding).toBeNull();
});
