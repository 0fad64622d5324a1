import { allForms, check, type FormId, layoutsOf, Report } from "@gouji/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate, type Size, sizes } from "./index.ts";

/** Every layout of every form. */
const kinds = allForms.flatMap((form) => layoutsOf(form).map((_, variant) => ({ form, variant })));

const authorityOf: { readonly [S in Size]: string } = {
  nil: "示例县档案馆",
  town: "示例县城关镇人民政府",
  bureau: "示例县自然资源局",
  county: "示例县人民政府",
  city: "示例市人民政府",
  ministry: "示例总局",
};

describe("a generated report", () => {
  it("is balanced, whatever its form, size and seed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...sizes),
        fc.integer(),
        ({ form, variant }, size, seed) => {
          const report = generate({
            seed,
            form: form.id as FormId,
            extensions: form.extensions.map((extension) => extension.id),
            variant,
            year: form.years.to ?? 2024,
            authority: authorityOf[size],
            size,
          });
          expect(Object.keys(report.figures)).toHaveLength(layoutsOf(form)[variant]?.cells.length ?? 0);
          const found = check(report, { only: "findings" })
            // An office where nothing happened has no staff either, which experience finds odd.
            .filter(({ severity }) => size !== "nil" || severity !== "info");
          expect(found).toEqual([]);
        },
      ),
      { numRuns: 2500 },
    );
  }, 30_000);

  const wanted = { form: "2021", year: 2023, authority: "示例县自然资源局", size: "bureau" } as const;

  it("is a valid report, and comes back the same from the same seed", () => {
    const report = generate({ ...wanted, seed: 7 });
    expect(Report.parse(report)).toEqual(report);
    expect(generate({ ...wanted, seed: 7 })).toEqual(report);
    expect(generate({ ...wanted, seed: 8 }).figures).not.toEqual(report.figures);
  });

  it("holds nothing but zeros where nothing happened", () => {
    const { figures } = generate({ ...wanted, seed: 1, size: "nil" });
    expect(new Set(Object.values(figures).map((figure) => figure.raw))).toEqual(new Set(["0"]));
  });

  it("carries in what last year's report carried out", () => {
    const last = generate({ ...wanted, form: "2019", year: 2020, size: "county", seed: 5 });
    const { figures } = generate({ ...wanted, year: 2021, size: "county", seed: 5, after: last });
    for (const column of ["naturalPerson", "legalPerson.business", "legalPerson.other", "total"]) {
      expect(figures[`requests/pendingAtStart@${column}`]).toEqual(last.figures[`requests/pendingAtEnd@${column}`]);
    }
  });
});
