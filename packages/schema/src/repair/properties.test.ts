import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import type { Diagnosis } from "../diagnosis.ts";
import { allForms } from "../forms/index.ts";
import type { Outcome } from "../outcome.ts";
import { repair } from "../repair.ts";
import { Report } from "../report.ts";
import { officialLayout } from "../resolve.ts";

type Figures = Readonly<Record<string, number>>;
type FormId = "2019" | "2021";

const APPLICANTS = ["naturalPerson", "business", "research", "nonprofit", "legalService", "other"].map((id, i) =>
  i === 0 ? id : `legalPerson.${id}`,
);
const BLOCKS = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"];
const RESULTS = ["upheld", "corrected", "otherOutcome", "pending"];

const rowsOf = (form: FormId) => {
  const layout = officialLayout(allForms.find((one) => one.id === form && one.extensions.length === 0) as never);
  return [...new Set(layout.cells.filter((at) => at.table === "requests").map((at) => at.row.path))];
};
const ROWS = { "2019": rowsOf("2019"), "2021": rowsOf("2021") };

/** Tables three and four filled from free numbers, with totals that are right. */
function balanced(form: FormId, numbers: readonly number[]): Figures {
  const figures: Record<string, number> = {};
  let next = 0;
  const draw = () => numbers[next++ % numbers.length] as number;
  for (const column of APPLICANTS) {
    const at = (row: string) => `requests/${row}@${column}`;
    let done = 0;
    for (const row of ROWS[form]) {
      if (!row.startsWith("processed.") || row === "processed.total") continue;
      done += figures[at(row)] = draw();
    }
    figures[at("processed.total")] = done;
    figures[at("pendingAtEnd")] = draw();
    const all = done + (figures[at("pendingAtEnd")] as number);
    figures[at("pendingAtStart")] = draw() % (all + 1);
    figures[at("received")] = all - (figures[at("pendingAtStart")] as number);
  }
  for (const row of ROWS[form]) {
    figures[`requests/${row}@total`] = APPLICANTS.reduce(
      (sum, a) => sum + (figures[`requests/${row}@${a}`] as number),
      0,
    );
  }
  for (const block of BLOCKS) {
    const parts = RESULTS.map((result) => (figures[`remedies/cases@${block}.${result}`] = draw()));
    figures[`remedies/cases@${block}.total`] = parts.reduce((sum, part) => sum + part, 0);
  }
  return figures;
}

const reportOf = (form: FormId, figures: Figures): Report =>
  Report.parse({
    form,
    year: 2023,
    authority: null,
    figures: Object.fromEntries(
      Object.entries(figures).map(([cell, n]) => [cell, { state: "number", value: String(n), raw: String(n) }]),
    ),
  });

const form = fc.constantFrom<FormId>("2019", "2021");
const dense = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 160, maxLength: 160 });
const sparse = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) }), {
  minLength: 160,
  maxLength: 160,
});
const numbers = fc.oneof(dense, sparse);

/** A balanced report, and cells of it with other values. */
const mistyped = (most: number, only = "") =>
  fc.tuple(form, numbers).chain(([id, free]) => {
    const figures = balanced(id, free);
    const cells = Object.keys(figures).filter((cell) => cell.startsWith(only));
    return fc
      .uniqueArray(fc.tuple(fc.nat(cells.length - 1), fc.oneof(fc.nat(400), fc.constant(0))), {
        minLength: 1,
        maxLength: most,
        selector: ([cell]) => cell,
      })
      .map((picks) => {
        const wrong = picks.map(([i, to]): [string, number] => [cells[i] as string, to]);
        const changed = wrong.filter(([cell, to]) => figures[cell] !== to);
        return { form: id, right: figures, wrong: { ...figures, ...Object.fromEntries(changed) }, changed };
      });
  });

const failing = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((o) => (o.severity === "error" && o.status === "fail" ? [`${o.rule}[${o.instance}]`] : [])).sort();

const apply = (figures: Figures, edits: Diagnosis["explanations"][number]["edits"]): Figures => ({
  ...figures,
  ...Object.fromEntries(edits.map(({ cell, to }) => [cell, Number(to)])),
});

describe("every explanation", () => {
  test("clears its group, breaks nothing, and has no edit in vain", () => {
    fc.assert(
      fc.property(mistyped(4), ({ form, wrong }) => {
        const before = failing(check(reportOf(form, wrong)));
        const diagnoses = repair(reportOf(form, wrong));
        expect(diagnoses.flatMap((one) => one.fails).sort()).toEqual(before);
        for (const { fails, explanations } of diagnoses) {
          for (const { edits, clears } of explanations.slice(0, 6)) {
            expect(
              edits.every(({ cell, from, to }) => from === String(wrong[cell]) && from !== to && /^\d+$/.test(to)),
            ).toBe(true);
            expect(fails.every((name) => clears.includes(name))).toBe(true);
            const after = failing(check(reportOf(form, apply(wrong, edits))));
            expect(after).toEqual(before.filter((name) => !clears.includes(name)));
            for (const edit of edits.slice(0, 3)) {
              const without = failing(
                check(
                  reportOf(
                    form,
                    apply(
                      wrong,
                      edits.filter((other) => other !== edit),
                    ),
                  ),
                ),
              );
              expect(without).not.toEqual(after);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("names the cells that are wrong, whenever no fewer could be", () => {
    fc.assert(
      fc.property(mistyped(3), ({ form, wrong, changed, right }) => {
        const diagnoses = repair(reportOf(form, wrong));
        expect(diagnoses.every((one) => one.complete)).toBe(true);
        const smallest = diagnoses.reduce((sum, one) => sum + (one.minimal as number), 0);
        expect(smallest).toBeLessThanOrEqual(changed.length);
        if (smallest < changed.length) return;
        for (const { explanations, total } of diagnoses) {
          if (total > explanations.length) continue;
          expect(explanations.some(({ edits }) => edits.every(({ cell, to }) => Number(to) === right[cell]))).toBe(
            true,
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

test("a balanced report has no diagnosis", () => {
  fc.assert(
    fc.property(form, numbers, (id, free) => {
      const report = reportOf(id, balanced(id, free));
      expect(repair(report)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("one wrong cell in table three is the only answer, with the value that was there", () => {
  fc.assert(
    fc.property(mistyped(1, "requests/"), ({ form, right, wrong, changed }) => {
      const diagnoses = repair(reportOf(form, wrong));
      expect(diagnoses).toHaveLength(changed.length);
      if (changed.length === 0) return;
      const [[cell]] = changed as [[string, number]];
      expect(diagnoses[0]).toMatchObject({ complete: true, minimal: 1, total: 1, decided: true });
      expect(diagnoses[0]?.explanations.map((one) => one.edits)).toEqual([
        [{ cell, from: String(wrong[cell]), to: String(right[cell]) }],
      ]);
    }),
    { numRuns: 300 },
  );
});

test("the order of the applicants does not matter", () => {
  const order = fc.shuffledSubarray(APPLICANTS, { minLength: APPLICANTS.length });
  fc.assert(
    fc.property(mistyped(3, "requests/"), order, ({ form, wrong }, to) => {
      const moved = (cell: string) => {
        const [row, column = ""] = cell.split("@");
        const place = APPLICANTS.indexOf(column);
        return cell.startsWith("requests/") && place >= 0 ? `${row}@${to[place]}` : cell;
      };
      const other = Object.fromEntries(Object.entries(wrong).map(([cell, value]) => [moved(cell), value]));
      const sets = (figures: Figures, by: (cell: string) => string) =>
        repair(reportOf(form, figures)).map(({ minimal, explanations }) =>
          explanations
            .filter(({ edits }) => edits.length === minimal)
            .map(({ edits }) =>
              edits
                .map((edit) => `${by(edit.cell)}=${edit.to}`)
                .sort()
                .join(),
            )
            .sort(),
        );
      const [here, there] = [sets(wrong, moved), sets(other, (cell) => cell)];
      if ([...here, ...there].some((list) => list.length >= 50)) return;
      expect(there).toEqual(here);
    }),
    { numRuns: 80 },
  );
});

test("a larger budget never finds a larger minimum", () => {
  fc.assert(
    fc.property(mistyped(4, "requests/"), fc.integer({ min: 1, max: 400 }), ({ form, wrong }, budget) => {
      const report = reportOf(form, wrong);
      const [small, large] = [repair(report, undefined, { budget }), repair(report)];
      small.forEach((one, i) => {
        expect(large[i]?.minimal ?? Infinity).toBeLessThanOrEqual(one.minimal ?? Infinity);
        if (one.complete) expect(large[i]).toEqual(one);
      });
    }),
    { numRuns: 60 },
  );
});
