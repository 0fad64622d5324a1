import { describe, expect, test } from "vitest";
import { shown } from "./xlsx/shown.ts";

describe("what a cell shows of its number", () => {
  test.each<[string, string, string | number, string]>([
    ["as it is", "59237.2449", "General", "59237.2449"],
    ["thousands", "1204", "#,##0", "1,204"],
    ["thousands, built in", "1204", 3, "1,204"],
    ["decimals that are not shown count", "12.345", "0.00", "12.345"],
    ["decimals that are", "12.3", "0.00", "12.30"],
    ["a unit", "5", '0"件"', "5件"],
    ["counted in ten thousands", "12345678", '#,##0.0,"千"', "12345678"],
    ["a stroke for zero", "0", '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "0"],
    ["a hidden zero", "0", "0;-0;;@", "0"],
    ["less than zero in brackets", "-3", "#,##0_);(#,##0)", "-3"],
    ["noise of a sum", "0.30000000000000004", "General", "0.3"],
    ["an exponent", "1.2E2", "General", "120"],
    ["a date", "45000", "yyyy-mm-dd", "2023-03-15"],
    ["a Chinese date, built in", "45000", 31, "2023年3月15日"],
    ["a share", "0.5", 9, "50%"],
    ["kept as text", "12", "@", "12"],
  ])("%s", (_, value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });
});
