import {
  allForms,
  check,
  type FormId,
  formById,
  name,
  officialLayout,
  programFor,
  programOf,
  rules,
  succeed,
} from "@gouji/schema";
import { describe, expect, it } from "vitest";
import { breakers, carryMismatch, generate, type Planter, planters, type Size } from "../index.ts";

const authority = "示例县司法局";

const make = (form: FormId, extensions: readonly string[], size: Size, seed: number) =>
  generate({ seed, form, extensions, size, authority, year: formById(form, extensions)?.years.to ?? 2024 });

describe("a breaker", () => {
  it.each(rules.map((rule) => rule.id))("breaks %s and no other rule", (id) => {
    const homes = allForms.filter((form) =>
      programOf(officialLayout(form)).instances.some((instance) => instance.rule.id === id),
    );
    expect(homes.length).toBeGreaterThan(0);
    let broken = 0;
    for (const form of homes) {
      const extensions = form.extensions.map((extension) => extension.id);
      for (const size of ["town", "bureau", "county"] as const) {
        for (let seed = 0; seed < 3; seed++) {
          const spoiled = breakers.get(id)?.(make(form.id as FormId, extensions, size, seed), seed);
          if (!spoiled) continue;
          broken++;
          const fails = check(spoiled.report).filter(({ status }) => status === "fail");
          expect(new Set(fails.map((outcome) => outcome.rule))).toEqual(new Set([id]));
          expect(fails.map((outcome) => `${outcome.rule}[${outcome.instance}]`)).toEqual(spoiled.planted.fails);
        }
      }
    }
    expect(broken).toBeGreaterThan(4);
  });
});

describe("a planter", () => {
  it.each(Object.entries<Planter>(planters))("%s leaves what it says, and a way back", (kind, plant) => {
    let planted = 0;
    for (const form of ["2019", "2021"] as const) {
      for (let seed = 0; seed < 14; seed++) {
        const report = make(form, [], seed % 2 ? "bureau" : "county", seed);
        const spoiled = plant(report, seed);
        if (!spoiled) continue;
        planted++;
        expect(spoiled.planted.kind).toBe(kind);
        expect(plant(report, seed)).toEqual(spoiled);
        const outcomes = new Map(check(spoiled.report).map((one) => [`${one.rule}[${one.instance}]`, one.status]));
        for (const one of spoiled.planted.fails) expect(outcomes.get(one), one).toBe("fail");
        for (const one of spoiled.planted.blocked) expect(outcomes.get(one), one).toBe("blocked");
        // No equation fails that is not foretold.
        for (const instance of programFor(report).instances) {
          if (instance.relation !== "=" || outcomes.get(name(instance)) !== "fail") continue;
          expect(spoiled.planted.fails).toContain(name(instance));
        }
        const figures = { ...spoiled.report.figures };
        for (const { cell, from, to } of spoiled.planted.edits) {
          const now = figures[cell];
          expect(now?.state === "number" ? now.value : null).toBe(from);
          figures[cell] = { state: "number", value: to, raw: to };
        }
        if (spoiled.planted.edits.length > 0) expect(figures).toEqual(report.figures);
      }
    }
    expect(planted).toBeGreaterThan(9);
  });

  it("leaves a report alone that gives no occasion", () => {
    const report = make("2021", [], "nil", 1);
    expect(planters.digitDropped(report, 1)).toBeUndefined();
    expect(planters.neighbourSwap(report, 1)).toBeUndefined();
  });
});

describe("a carry mismatch", () => {
  it("is balanced within the year, and takes up what last year did not leave", () => {
    for (let seed = 0; seed < 20; seed++) {
      const wanted = { seed, form: "2021", authority, size: "bureau" } as const;
      const last = generate({ ...wanted, year: 2022 });
      const report = generate({ ...wanted, year: 2023, after: last });
      const spoiled = carryMismatch(report, last, seed);
      expect(succeed(report, last).filter((one) => one.rule === "requests/carry" && one.status !== "pass")).toEqual([]);
      const found = succeed(spoiled?.report ?? report, last).filter(
        (one) => one.status === "fail" && one.rule === "requests/carry",
      );
      expect(found.map((one) => `${one.rule}[${one.instance}]`)).toEqual(spoiled?.planted.fails);
      expect(found).toHaveLength(2);
      const equations = check(spoiled?.report ?? report).filter(
        (one) => one.kind === "relation" && one.relation === "=",
      );
      expect(equations.filter((one) => one.status === "fail")).toEqual([]);
    }
  });
});
