import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { girth } from "./girth.ts";
import { type Answer, type Limits, search } from "./search.ts";
import { systemOf } from "./system.ts";

type Rows = readonly (readonly number[])[];

/** The search on a system of one island, with rows as they would be written down. */
function explain(rows: Rows, values: readonly number[], limits?: Limits): Answer {
  const lines = rows.map((row) => ({
    entries: row.map((weight, at) => ({ at, weight })).filter((e) => e.weight),
    constant: 0,
  }));
  const system = systemOf(values.length, lines);
  const [island] = system.islands;
  if (!island || system.islands.length > 1) throw new Error("not one island");
  return search(
    {
      rows: island.rows,
      supports: island.supports,
      residuals: residuals(rows, values),
      values: Float64Array.from(island.cells, (at) => values[at] as number),
      least: new Float64Array(island.cells.length),
      unit: 1,
      girth: () => girth(island.rows),
    },
    limits,
  );
}

const residuals = (rows: Rows, values: readonly number[]) =>
  rows.map((row) => row.reduce((sum, weight, at) => sum + weight * (values[at] as number), 0));

/** Each set with its new values, as `cell=value`. */
const told = (answer: Answer, values: readonly number[]) =>
  answer.found
    .map(({ cells, deltas }) =>
      cells
        .map((at, i) => ({ at, to: (values[at] as number) + (deltas[i] as number) }))
        .sort((a, b) => a.at - b.at)
        .map(({ at, to }) => `${at}=${to}`)
        .join(" "),
    )
    .sort();

const setsOf = (answer: Answer) => answer.found.map(({ cells }) => [...cells].sort().join()).sort();

describe("against every assignment there is", () => {
  // Small enough to try all sets of cells, and all values that could stand in them.
  const MOST = 3;
  const LARGEST = 48;

  const system = fc
    .tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .chain(([width, height]) =>
      fc.record({
        rows: fc.array(fc.array(fc.constantFrom(-1, 0, 0, 1, 1), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        values: fc.array(fc.nat(2), { minLength: width, maxLength: width }),
      }),
    )
    .filter(({ rows }) => rows.every((row) => row.some((weight) => weight !== 0)) && inOne(rows));

  test("the same smallest sets are found", () => {
    let solved = 0;
    fc.assert(
      fc.property(system, ({ rows, values }) => {
        const answer = explain(rows, values, { most: MOST });
        const naive = bruteForce(rows, values);
        if (residuals(rows, values).every((residual) => residual === 0)) return;
        if (!answer.complete && answer.limit === "budget") return;
        const cells = [...new Set(rows.flatMap((row) => row.flatMap((weight, at) => (weight ? [at] : []))))].sort();
        expect(
          setsOf(answer).map((set) =>
            set
              .split(",")
              .filter(Boolean)
              .map((i) => cells[Number(i)])
              .join(),
          ),
        ).toEqual(naive);
        solved += naive.length;
      }),
      { numRuns: 200 },
    );
    expect(solved).toBeGreaterThan(100);
  });

  function bruteForce(rows: Rows, values: readonly number[]): string[] {
    for (let size = 1; size <= MOST; size++) {
      const sets = subsets(values.length, size).filter((set) => feasible(rows, [...values], set, 0));
      if (sets.length > 0) return sets.map((set) => set.join()).sort();
    }
    return [];
  }

  /** Tries every value for all cells of the set but the last, which the others leave no choice. */
  function feasible(rows: Rows, current: number[], set: readonly number[], next: number): boolean {
    const at = set[next] as number;
    const stood = current[at] as number;
    const last = next === set.length - 1;
    const values = last ? [only(rows, current, at)] : Array.from({ length: LARGEST + 1 }, (_, value) => value);
    const found = values.some((value) => {
      if (value === stood || value < 0 || !Number.isInteger(value)) return false;
      current[at] = value;
      return last
        ? residuals(rows, current).every((residual) => residual === 0)
        : feasible(rows, current, set, next + 1);
    });
    current[at] = stood;
    return found;
  }

  function only(rows: Rows, current: readonly number[], at: number): number {
    const row = rows.findIndex((one) => one[at] !== 0);
    return row < 0
      ? -1
      : (current[at] as number) - (residuals(rows, current)[row] as number) / (rows[row]?.[at] as number);
  }

  function subsets(width: number, size: number, from = 0): number[][] {
    if (size === 0) return [[]];
    return Array.from({ length: width - from }, (_, i) => from + i).flatMap((first) =>
      subsets(width, size - 1, first + 1).map((rest) => [first, ...rest]),
    );
  }

  function inOne(rows: Rows): boolean {
    const lines = rows.map((row) => ({
      entries: row.flatMap((weight, at) => (weight ? [{ at, weight }] : [])),
      constant: 0,
    }));
    return systemOf(rows[0]?.length ?? 0, lines).islands.length === 1;
  }
});

// The balance edits and the records of Scholtus (2009), "Automatic correction of simple typing errors in numerical data with
// balance edits", section 4.
describe("Scholtus' example", () => {
  const rows = [
    [1, 1, -1, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 0, -1, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 1, 1, 1, -1, 0, 0, 0],
    [0, 0, 1, 0, 0, 0, 0, 1, -1, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 1, -1, -1],
  ];
  const record = [1452, 116, 1568, 116, 323, 76, 12, 411, 1979, 1842, 137];
  const wrong = (set: { [at: number]: number }) => record.map((value, at) => set[at] ?? value);

  test("the record balances", () => {
    expect(residuals(rows, record)).toEqual([0, 0, 0, 0, 0]);
  });

  test("161 for 116", () => {
    const values = wrong({ 3: 161 });
    expect(told(explain(rows, values), values)).toEqual(["3=116"]);
  });

  test("161 for 116 and 19979 for 1979", () => {
    const values = wrong({ 3: 161, 8: 19979 });
    expect(told(explain(rows, values), values)).toEqual(["3=116 8=1979"]);
  });

  test("three parts missing: the sum could be in any of them", () => {
    const values = wrong({ 3: 161, 4: 0, 5: 0, 6: 0, 8: 19979 });
    expect(told(explain(rows, values), values)).toEqual([
      "3=116 4=411 8=1979",
      "3=116 5=411 8=1979",
      "3=116 6=411 8=1979",
    ]);
  });

  test("a sum missing", () => {
    const values = wrong({ 3: 161, 7: 0, 8: 19979 });
    expect(told(explain(rows, values), values)).toEqual(["3=116 7=411 8=1979"]);
  });
});

// x + z + w = 0 and x = z: only zeros will do, though two equations could not tell three unknowns.
test("a set whose values its equations leave open", () => {
  const rows = [
    [1, 0, 1, 1],
    [-1, 0, 1, 0],
  ];
  const answer = explain(rows, [1, 0, 1, 1]);
  expect(answer).toMatchObject({ size: 3, complete: true });
  expect(answer.found[0]?.loose).toBe(false);
});

test("a larger budget never finds a larger minimum", () => {
  const rows = [
    [1, 1, 1, -1, 0, 0, 0, 0],
    [0, 1, 0, 0, 1, 1, -1, 0],
    [0, 0, 1, 0, 1, 0, 1, -1],
  ];
  const wrong = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(wrong, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (values, budget, more) => {
      if (residuals(rows, values).every((residual) => residual === 0)) return;
      const [a, b] = [explain(rows, values, { budget }), explain(rows, values, { budget: budget + more })];
      expect(b.size ?? Infinity).toBeLessThanOrEqual(a.size ?? Infinity);
      expect(Number(b.complete)).toBeGreaterThanOrEqual(Number(a.complete));
    }),
    { numRuns: 200 },
  );
});

test("what cannot be explained by so few cells is said to be so", () => {
  const rows = [
    [1, -1, 0, 0, 0],
    [0, 1, 1, -1, 0],
    [0, 0, 0, 1, -1],
  ];
  expect(explain(rows, [5, 1, 0, 9, 2], { most: 1 })).toMatchObject({ size: null, complete: false, limit: "size" });
});
