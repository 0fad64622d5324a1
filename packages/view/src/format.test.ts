import fc from "fast-check";
import { expect, test } from "vitest";
import { ascii, compareRatios, date, grouped, growth, percent, points, withSign } from "./format.ts";

const ratio = (numerator: string, denominator: string) => ({ numerator, denominator });

test("percentages are exact, half up, with one decimal", () => {
  expect(percent(ratio("73", "127"))).toBe("57.5%");
  expect(percent(ratio("1", "3"))).toBe("33.3%");
  expect(percent(ratio("60", "264"))).toBe("22.7%");
  expect(percent(ratio("1", "2000"))).toBe("0.1%");
  expect(percent(ratio("1", "2001"))).toBe("0.0%");
  expect(percent(ratio("5", "5"))).toBe("100.0%");
  expect(percent(ratio("1", "8"), 2)).toBe("12.50%");
});

test("growth and points", () => {
  expect(growth("117", "128")).toBe("+9.4%");
  expect(growth("128", "117")).toBe("-8.6%");
  expect(growth("0", "3")).toBeNull();
  expect(points(ratio("591", "1000"), ratio("575", "1000"))).toBe("-1.6pt");
  expect(points(ratio("1", "2"), ratio("1", "2"))).toBe("0.0pt");
});

test("numbers and dates", () => {
  expect([withSign("2"), withSign("-2"), withSign("0"), withSign("0.0")]).toEqual(["+2", "-2", "0", "0.0"]);
  expect([grouped("1204"), grouped("12345678.5"), grouped("-1000"), grouped("100")]).toEqual([
    "1,204",
    "12,345,678.5",
    "-1,000",
    "100",
  ]);
  expect([date("2025-01-21", "zh"), date("2025-01-21", "en")]).toEqual(["2025年1月21日", "2025-01-21"]);
  expect(ascii("结转下年·总计 5 → 7")).toBe("结转下年.总计 5 -> 7");
});

test("a percentage is never further than half a tenth from the truth, and ratios keep their order", () => {
  const amount = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(fc.nat(99_999), amount, fc.nat(99_999), amount, (a, b, c, d) => {
      const shown = Number(percent(ratio(String(a), String(b))).slice(0, -1));
      expect(Math.abs(shown - (a / b) * 100)).toBeLessThanOrEqual(0.05 + 1e-9 * shown);
      expect(compareRatios(ratio(String(a), String(b)), ratio(String(c), String(d)))).toBe(Math.sign(a * d - c * b));
    }),
  );
});
