import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  canonical,
  compare,
  Decimal,
  fromScaled,
  isInteger,
  negate,
  places,
  shift,
  subtract,
  sum,
  toScaled,
} from "./decimal.ts";

const LONG = "123456789012345678901234567890.123456789";

/** Decimals as they are written: any length, zeros at the end, both sides of the safe integers. */
const integer = fc.oneof(
  fc.bigInt(-1000n, 1000n),
  fc.bigInt(-(10n ** 16n), 10n ** 16n),
  fc.bigInt(-(10n ** 40n), 10n ** 40n),
);
const written = fc
  .tuple(integer, fc.stringMatching(/^\d{0,12}$/))
  .map(([whole, fraction]) => (fraction === "" ? String(whole) : `${whole}.${fraction}`));
const term = fc.record({ weight: fc.integer({ min: -3, max: 3 }), value: written });

describe("Decimal", () => {
  const good = ["0", "-12", "59237.2449", "35074.0", "0.0", "-0.5", "10", LONG];
  const bad = [
    "",
    " ",
    "-0",
    "-0.0",
    "+1",
    "01",
    "-01",
    ".5",
    "5.",
    "1e3",
    "0x10",
    "1,234",
    "１２",
    " 1",
    "1\n",
    "NaN",
  ];

  test.each(good)("%j is one", (value) => {
    expect(Decimal.safeParse(value).success).toBe(true);
  });

  test.each(bad)("%j is none, and no verb takes it", (value) => {
    expect(Decimal.safeParse(value).success).toBe(false);
    for (const verb of [negate, isInteger, places, canonical]) expect(() => verb(value)).toThrow(RangeError);
    for (const verb of [add, subtract, compare]) {
      expect(() => verb(value, "1")).toThrow(RangeError);
      expect(() => verb("1", value)).toThrow(RangeError);
    }
    expect(() => shift(value, 4)).toThrow(RangeError);
    expect(() => toScaled(value, 4)).toThrow(RangeError);
    expect(() => sum([{ weight: 1, value }])).toThrow(RangeError);
  });
});

test.each([
  ["1", "2", "3"],
  ["0.1", "0.2", "0.3"],
  ["-0.5", "0.5", "0"],
  ["999999999999999", "1", "1000000000000000"],
  ["9007199254740993", "2", "9007199254740995"],
  ["59237.2449", "0.0001", "59237.245"],
  ["35074.0", "0", "35074"],
  [LONG, "-0.000000001", "123456789012345678901234567890.123456788"],
])("%s + %s = %s", (a, b, c) => {
  expect(add(a, b)).toBe(c);
  expect(subtract(c, b)).toBe(canonical(a));
});

test.each([
  ["2560", 4, "25600000"],
  ["1276.5534", 4, "12765534"],
  ["0.37", 4, "3700"],
  ["251000", -4, "25.1"],
  ["79000.1", -4, "7.90001"],
  ["0", 4, "0"],
  ["-1.25", 1, "-12.5"],
  ["5", -3, "0.005"],
])("%s shifted by %i is %s", (value, by, shifted) => {
  expect(shift(value, by)).toBe(shifted);
});

test.each([
  ["174.0", "174", "174"],
  ["0.10", "0.1", "0.1"],
  ["-2.50", "-2.5", "-2.5"],
])("%s equals %s and is written %s", (a, b, shortest) => {
  expect(compare(a, b)).toBe(0);
  expect(canonical(a)).toBe(shortest);
});

test("compares by amount, at any length", () => {
  expect(compare("9", "10")).toBe(-1);
  expect(compare("-9", "-10")).toBe(1);
  expect(compare("9007199254740993", "9007199254740992")).toBe(1);
  expect(compare("0.30000000000000001", "0.3")).toBe(1);
});

test("knows whole amounts and written places", () => {
  expect(["174", "174.0", "-3", "1.5", "0.000001"].map(isInteger)).toEqual([true, true, true, false, false]);
  expect(["174", "35074.0", "59237.2449"].map(places)).toEqual([0, 1, 4]);
});

test("sums with weights", () => {
  expect(sum([])).toBe("0");
  expect(sum([{ weight: -1, value: "0" }])).toBe("0");
  const flow = ["3", "1", "-3", "0"].map((value) => ({ weight: 1, value }));
  expect(sum(flow)).toBe("1");
  expect(sum([{ weight: 9007199254740991, value: "3" }])).toBe("27021597764222973");
  expect(() => sum([{ weight: 0.5, value: "1" }])).toThrow(RangeError);
});

test("scales to an integer, and loses no digit", () => {
  expect(toScaled("59237.2449", 6)).toBe(59237244900n);
  expect(toScaled("35074.0", 0)).toBe(35074n);
  expect(() => toScaled("0.0000001", 6)).toThrow(RangeError);
  expect(fromScaled(-5n, 3)).toBe("-0.005");
});

describe("for every decimal", () => {
  const always = (property: fc.IProperty<[string, string]>) => fc.assert(property, { numRuns: 300 });
  const exact = (value: string) => toScaled(value, 12);

  test("adding is exact, and undone by subtracting", () => {
    always(
      fc.property(written, written, (a, b) => {
        expect(exact(add(a, b))).toBe(exact(a) + exact(b));
        expect(subtract(add(a, b), b)).toBe(canonical(a));
      }),
    );
  });

  test("compare agrees with the exact integers, and turns round with its sides", () => {
    always(
      fc.property(written, written, (a, b) => {
        expect(compare(a, b)).toBe(exact(a) < exact(b) ? -1 : exact(a) > exact(b) ? 1 : 0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });

  test("shifting goes there and back", () => {
    fc.assert(
      fc.property(written, fc.integer({ min: -20, max: 20 }), (value, by) => {
        expect(shift(shift(value, by), -by)).toBe(canonical(value));
      }),
    );
  });

  test("a sum has no order, and is the adding one by one", () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 8 }), (terms) => {
        const total = sum(terms);
        expect(sum(terms.toReversed())).toBe(total);
        expect(sum(terms.toSorted((a, b) => compare(a.value, b.value)))).toBe(total);
        const exactly = terms.reduce((sofar, { weight, value }) => sofar + BigInt(weight) * exact(value), 0n);
        expect(total).toBe(fromScaled(exactly, 12));
      }),
    );
  });

  test("what comes out is a Decimal in its shortest writing", () => {
    always(
      fc.property(written, written, (a, b) => {
        for (const value of [add(a, b), subtract(a, b), negate(a), canonical(a), shift(a, 4), shift(a, -4)]) {
          expect(Decimal.safeParse(value).success).toBe(true);
          expect(canonical(value)).toBe(value);
        }
      }),
    );
  });
});
