import { canonical, layoutFor } from "@gouji/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { balanced } from "./contract/balanced.ts";
import { anyReport, naive } from "./contract/reports.ts";
import { decode, encode, pick } from "./packed.ts";
import { Sums } from "./sums.ts";

const cellsOf = (report: Parameters<typeof layoutFor>[0]) => layoutFor(report).cells.map(({ cell }) => cell as string);

test("what was packed comes back to the letter, and single cells can be picked", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const cells = cellsOf(report);
      const { packed, odd, met } = encode(cells, report.figures);
      const mine = Object.fromEntries(
        cells.flatMap((cell) => (report.figures[cell] ? [[cell, report.figures[cell]]] : [])),
      );
      expect(decode(cells, packed, odd)).toEqual(mine);
      expect(met).toBe(Object.keys(mine).length);
      const values: (string | null)[] = cells.map(() => null);
      pick(
        packed,
        cells.map((_, i) => [i, i]),
        values,
      );
      expect(values).toEqual(
        cells.map((cell) => {
          const figure = mine[cell];
          return figure?.state === "number" ? canonical(figure.value) : null;
        }),
      );
    }),
    { numRuns: 500 },
  );
});

test("sums are those of adding by hand", () => {
  const same = anyReport.chain((one) => fc.tuple(fc.constant(one), fc.array(anyReport, { maxLength: 6 })));
  fc.assert(
    fc.property(same, ([first, others]) => {
      const { key } = layoutFor(first);
      const reports = [first, ...others.filter((one) => layoutFor(one).key === key)];
      const cells = cellsOf(first);
      const sums = new Sums(cells.length);
      // Some one by one, others gathered first.
      const gathered = sums.another();
      reports.forEach((report, i) => {
        const { packed } = encode(cells, report.figures);
        (i % 2 === 0 ? sums : gathered).add(packed, new DataView(packed.buffer), 0, packed.length);
      });
      sums.include(gathered);
      const expected = naive(reports);
      expect(sums.cells(cells)).toEqual(cells.map((cell) => expected.get(cell)));
    }),
    { numRuns: 200 },
  );
});

test("a usual report takes a tenth of a kilobyte", () => {
  const report = balanced(300);
  expect(encode(cellsOf(report), report.figures).packed.length).toBeLessThan(100);
});
