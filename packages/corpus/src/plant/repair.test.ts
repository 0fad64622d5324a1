import { type Diagnosis, type FormId, formById, layoutsOf, type Report, repair } from "@gouji/schema";
import { describe, expect, it } from "vitest";
import { generate, type Planted, type PlanterName, planters } from "../index.ts";

const sizes = ["town", "bureau", "county", "city"] as const;

const layouts = [
  { form: "2019", variant: 0 },
  { form: "2021", variant: 0 },
  { form: "2021", variant: 1 },
] as const;

/** Reports of every layout with tables three and four, of all sizes. */
function* reports(each: number): Generator<{ report: Report; seed: number }> {
  for (const { form, variant } of layouts) {
    for (const size of sizes) {
      for (let seed = 0; seed < each; seed++) {
        const authority = size === "city" ? "示例市人民政府" : "示例县城关镇人民政府";
        yield { report: generate({ seed, form, variant, size, authority, year: form === "2019" ? 2020 : 2023 }), seed };
      }
    }
  }
}

const keyOf = (edits: readonly { cell: string; from: string | null; to: string }[]) =>
  edits
    .map(({ cell, from, to }) => `${cell} ${from} ${to}`)
    .sort()
    .join("; ");

/** Whether what was done is told: every group of failures has an explanation out of it, and together they tell all. */
function isTold(planted: Planted, diagnoses: readonly Diagnosis[]): boolean {
  const truth = new Set(planted.edits.map((edit) => keyOf([edit])));
  const told = new Set<string>();
  for (const { explanations } of diagnoses) {
    const mine = explanations.filter(({ edits }) => edits.every((edit) => truth.has(keyOf([edit]))));
    if (mine.length === 0) return false;
    for (const { edits } of mine) for (const edit of edits) told.add(keyOf([edit]));
  }
  return told.size === truth.size;
}

describe("one wrong cell in table three", () => {
  it.each(["digitReplaced", "digitDropped", "digitAdded", "digitDoubled", "digitsTransposed"] as const)(
    "is always the only explanation: %s",
    (name) => {
      let asked = 0;
      for (const { report, seed } of reports(12)) {
        const planted = planters[name](report, seed);
        if (!planted?.planted.edits[0]?.cell.startsWith("requests/")) continue;
        asked++;
        const diagnoses = repair(planted.report);
        expect(diagnoses).toHaveLength(1);
        expect(diagnoses[0]).toMatchObject({ minimal: 1, total: 1, complete: true, decided: true });
        expect(keyOf(diagnoses[0]?.explanations[0]?.edits ?? [])).toBe(keyOf(planted.planted.edits));
      }
      expect(asked).toBeGreaterThan(40);
    },
  );

  it("wherever it stands", () => {
    for (const form of ["2019", "2021"] as const satisfies readonly FormId[]) {
      const layout = layoutsOf(formById(form) as NonNullable<ReturnType<typeof formById>>)[0];
      const report = generate({ seed: 2, form, size: "county", authority: "示例县人民政府", year: 2023 });
      for (const { cell, table } of layout?.cells ?? []) {
        const figure = report.figures[cell];
        if (table !== "requests" || figure?.state !== "number") continue;
        const wrong = String(Number(figure.value) + 3);
        const spoiled = { ...report, figures: { ...report.figures, [cell]: { ...figure, value: wrong, raw: wrong } } };
        const [diagnosis, ...more] = repair(spoiled);
        expect(more).toEqual([]);
        expect(diagnosis?.explanations.map(({ edits }) => edits)).toEqual([[{ cell, from: wrong, to: figure.value }]]);
      }
    }
  });
});

describe("what was done to a report", () => {
  /** The least share that must be told, or else explained by a single cell, which is simpler than what was done. */
  const least: { readonly [N in PlanterName]?: number } = {
    digitReplaced: 1,
    digitAdded: 1,
    totalStale: 1,
    totalAtZero: 1,
    neighbourSwap: 1,
    rowShiftedLeft: 1,
    rowShiftedRight: 1,
    rowCopied: 1,
    transfer: 1,
    // Blocks of any shape; only some shapes are looked for.
    blockTransposed: 0.7,
  };

  it.each(Object.entries(least))("is among the explanations: %s", (name, share) => {
    let [asked, told, simpler] = [0, 0, 0];
    for (const { report, seed } of reports(8)) {
      const spoiled = planters[name as PlanterName](report, seed);
      if (!spoiled) continue;
      asked++;
      const diagnoses = repair(spoiled.report);
      if (isTold(spoiled.planted, diagnoses)) told++;
      else if (diagnoses.every(({ minimal }) => minimal === 1)) simpler++;
    }
    console.log(`repair: ${name} told in ${told} of ${asked}, explained more simply in ${simpler}`);
    expect((told + simpler) / asked).toBeGreaterThanOrEqual(share);
  });
});
