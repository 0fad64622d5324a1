import { describe, expect, test } from "vitest";
import { equations } from "../equations.ts";
import { layoutsOf, officialLayout } from "../resolve.ts";
import { form2019, form2021 } from "./index.ts";

const four = ["requests/flow", "requests/outcomes", "requests/applicants", "remedies/total"];

/** The equations of the four rules as rows of integers over the cells. */
function rows(layout: ReturnType<typeof officialLayout>): number[][] {
  return equations(layout)
    .filter(({ rule }) => four.includes(rule))
    .map(({ left, right }) => {
      const row = layout.cells.map(() => 0);
      const put = (cell: string, weight: number) => {
        row[layout.cells.findIndex((place) => place.cell === cell)] = weight;
      };
      for (const { cell, weight } of left) put(cell, weight);
      for (const { cell, weight } of right) put(cell, -weight);
      return row;
    });
}

/** The rank, by elimination without fractions (Bareiss). */
function rank(matrix: readonly (readonly number[])[]): number {
  const m = matrix.map((row) => row.map(BigInt));
  let done = 0;
  let last = 1n;
  for (let column = 0; column < (m[0]?.length ?? 0) && done < m.length; column++) {
    const found = m.findIndex((row, i) => i >= done && row[column] !== 0n);
    if (found < 0) continue;
    [m[done], m[found]] = [m[found] as bigint[], m[done] as bigint[]];
    const pivot = m[done] as bigint[];
    const p = pivot[column] as bigint;
    for (const row of m.slice(done + 1)) {
      const factor = row[column] as bigint;
      for (let j = column; j < row.length; j++) {
        row[j] = ((row[j] as bigint) * p - (pivot[j] as bigint) * factor) / last;
      }
    }
    last = p;
    done++;
  }
  return done;
}

describe.each([
  ["2021", form2021, { flow: 7, outcomes: 7, applicants: 25, total: 3 }, 40],
  ["2019", form2019, { flow: 7, outcomes: 7, applicants: 23, total: 3 }, 38],
] as const)("%s", (_, form, counts, independent) => {
  const layout = officialLayout(form);

  test("has an equation for each column, row and block", () => {
    const count = (rule: string) => equations(layout).filter((one) => one.rule === rule).length;
    expect(four.map(count)).toEqual(Object.values(counts));
  });

  // Those of the column of totals follow from the other columns and the rows; each is a sentence that people know.
  test("has two dependent ones by design, and no other", () => {
    const all = rows(layout);
    expect(all.length - rank(all)).toBe(2);
    expect(rank(all)).toBe(independent);
  });

  // What makes a single wrong cell of table three the only explanation of what fails.
  test.each(layoutsOf(form).map((one) => [one.key, one] as const))(
    "%s: no two cells of table three stand in the same equations",
    (_, one) => {
      const matrix = rows(one);
      const patterns = one.cells.flatMap(({ table }, at) =>
        table === "requests" ? [matrix.map((row) => row[at]).join()] : [],
      );
      expect(new Set(patterns).size).toBe(patterns.length);
      expect(patterns.length).toBe((one.grids.find(({ table }) => table === "requests")?.rows.length as number) * 7);
    },
  );
});

test("each total is one side of its equation alone, and stands on the right", () => {
  const layout = officialLayout(form2021);
  for (const { rule, left, right, quote } of equations(layout)) {
    if (rule === "requests/flow") expect(quote).toBe("第一项加第二项之和，等于第三项加第四项之和");
    else {
      expect(right).toHaveLength(1);
      expect(left.length).toBeGreaterThan(1);
      expect(quote).toMatch(/总计$/);
    }
  }
});
