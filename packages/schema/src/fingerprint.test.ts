import { describe, expect, test } from "vitest";
import { fingerprinter } from "./fingerprint.ts";
import { allForms } from "./forms/index.ts";
import { programOf } from "./program.ts";
import { officialLayout } from "./resolve.ts";

const questions = allForms
  .flatMap((form) => programOf(officialLayout(form)).instances)
  .map((one) => [one.rule.id, one.instance] as const);

describe("fingerprint", () => {
  test("depends on rule, instance, authority and year", () => {
    const of = (authority: string | null, year: number | null, rule = "requests/flow", instance = "total") =>
      fingerprinter({ authority, year })(rule, instance);
    const told = [
      of("示例县司法局", 2023),
      of("示例县司法局", 2024),
      of("示例县司法", 2023),
      of(null, 2023),
      of("示例县司法局", null),
      of("示例县司法局", 2023, "requests/outcomes"),
      of("示例县司法局", 2023, "requests/flow", "naturalPerson"),
    ];
    expect(new Set(told).size).toBe(told.length);
    for (const one of told) expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(of("示例县司法局", 2023)).toBe(told[0]);
  });

  test("stays as it is: people's decisions are kept under it", () => {
    expect(fingerprinter({ authority: "示例县司法局", year: 2023 })("requests/flow", "total")).toMatchInlineSnapshot(
      `"7373a1640ed6901b"`,
    );
  });

  test("tells a million questions of a library apart", () => {
    const names = new Map(questions.map((question) => [question.join(), question]));
    const seen = new Set<string>();
    let asked = 0;
    for (let office = 0; asked < 1_000_000; office++) {
      for (const year of [2021, 2022, 2023]) {
        const of = fingerprinter({ authority: `示例市第${office}区司法局`, year });
        for (const [rule, instance] of names.values()) seen.add(of(rule, instance));
        asked += names.size;
      }
    }
    expect(seen.size).toBe(asked);
  }, 60_000);

  test("mixes: each bit of it is set in about half, and a change turns about half of them", () => {
    const set = new Array(64).fill(0);
    let turned = 0;
    let last = 0n;
    for (let year = 1000; year < 5000; year++) {
      const bits = BigInt(`0x${fingerprinter({ authority: "示例县司法局", year })("requests/flow", "total")}`);
      for (let i = 0; i < 64; i++) if ((bits >> BigInt(i)) & 1n) set[i]++;
      for (let change = bits ^ last; change > 0n; change >>= 1n) turned += Number(change & 1n);
      last = bits;
    }
    for (const count of set) expect(Math.abs(count / 4000 - 0.5)).toBeLessThan(0.04);
    expect(Math.abs(turned / 4000 / 64 - 0.5)).toBeLessThan(0.01);
  });
});
