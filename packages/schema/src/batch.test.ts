import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matrixEvaluator } from "./batch/matrix.ts";
import { type BatchFindings, BatchStatus, checkBatch } from "./batch.ts";
import { check } from "./check.ts";
import { canonical } from "./decimal.ts";
import { allForms } from "./forms/index.ts";
import { sample, ways } from "./oracle/sample.ts";
import { consult } from "./oracle.ts";
import type { Outcome } from "./outcome.ts";
import { pack } from "./pack.ts";
import { programOf } from "./program.ts";
import type { Report } from "./report.ts";
import { layoutsOf } from "./resolve.ts";
import { name } from "./rule.ts";

const layouts = allForms.flatMap((form) =>
  layoutsOf(form).map((layout, variant) => ({ layout, form, taken: [variant] })),
);
/** Seven layouts have relations, so this makes a little more than ten thousand reports. */
const EACH = 1430;

/** Reports of one layout, made in every way in turn. */
const batchOf = ({ form, taken }: (typeof layouts)[number], count: number, seed: number): Report[] =>
  Array.from({ length: count }, (_, i) => sample(form, taken, ways[i % ways.length] as never, seed + i));

/** What a batch found, a line a finding: `3 requests/flow[total] 1 -2`. */
const lines = ({ layout, count, report, instance, status, residual }: BatchFindings): string[] =>
  Array.from({ length: count }, (_, i) => {
    const asked = programOf(layout).instances[instance[i] as number] as never;
    return `${report[i]} ${name(asked)} ${status[i]} ${residual[i]}`;
  });

const isExact = (outcome: Pick<Outcome, "residual">) => outcome.residual !== null;

describe.each(layouts)("checkBatch, $layout.key", (at) => {
  const { layout } = at;
  const reports = batchOf(at, EACH, layout.cells.length * 10_007);
  const packed = pack(layout, reports);
  const found = checkBatch(packed);
  const told = new Set(lines(found));
  const undecided = new Set(
    Array.from({ length: found.count }, (_, i) => i)
      .filter((i) => found.status[i] === BatchStatus.exact)
      .map((i) => `${found.report[i]} ${name(programOf(layout).instances[found.instance[i] as number] as never)}`),
  );

  /** What is due of one relation: the same as `check` and the oracle say, or that it cannot be said here. */
  const due = (report: number, one: { rule: string; instance: string; status: string; residual: string | null }) => {
    const question = `${report} ${one.rule}[${one.instance}]`;
    if (undecided.has(question))
      return isExact(one) ? [`${question} ${BatchStatus.exact} NaN`] : ["undecided, with a gap"];
    if (one.status === "fail") return [`${question} ${BatchStatus.fail} ${canonical(one.residual ?? "")}`];
    return one.status === "blocked" ? [`${question} ${BatchStatus.blocked} NaN`] : [];
  };

  test(`says what check says of ${EACH} reports`, () => {
    const wanted = reports.flatMap((report, i) =>
      check(report, { only: "findings" })
        .filter((one) => one.kind === "relation" && !undecided.has(`${i} ${one.rule}[${one.instance}]`))
        .flatMap((one) => due(i, one)),
    );
    expect(new Set([...told].filter((line) => !line.endsWith(`${BatchStatus.exact} NaN`)))).toEqual(new Set(wanted));
    expect(told.size).toBe(found.count);
  }, 60_000);

  test("says what the oracle says of them", () => {
    const wanted = reports.flatMap((report, i) =>
      consult(report, (question) => question.relation !== null).flatMap((one) => due(i, one)),
    );
    expect(told).toEqual(new Set(wanted));
  }, 60_000);

  test("leaves to check only what holds a number beyond 32 bits or with places", () => {
    for (const question of undecided) {
      const [at, of] = question.split(" ") as [string, string];
      const asked = programOf(layout).instances.find((one) => name(one) === of);
      const values = [...(asked?.left.terms ?? []), ...(asked?.right.terms ?? [])].map(({ cell }) => {
        const figure = (reports[Number(at)] as Report).figures[cell];
        return figure?.state === "number" ? Number(figure.value) : Number.NaN;
      });
      expect(values.some((value) => value !== (value | 0))).toBe(true);
    }
  });

  test("says the same by the matrix and by the generated code, wherever the arrays begin", () => {
    const matrix = matrixEvaluator(programOf(layout).matrix);
    expect(lines(checkBatch(packed, matrix))).toEqual([...told]);
    for (const shift of [1, 2, 3]) {
      const states = new Uint8Array(packed.states.length + shift);
      states.set(packed.states, shift);
      expect(lines(checkBatch({ ...packed, states: states.subarray(shift) }))).toEqual([...told]);
    }
  });
});

describe("checkBatch", () => {
  const at = layouts.find(({ layout }) => layout.key === "2021") as (typeof layouts)[number];

  test("has the same findings for a report in any company", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (seed, count) => {
        const reports = batchOf(at, count, seed);
        const together = lines(checkBatch(pack(at.layout, reports)));
        const alone = reports.flatMap((report, i) =>
          lines(checkBatch(pack(at.layout, [report]))).map((line) => line.replace(/^0 /, `${i} `)),
        );
        expect(together).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  test("refuses arrays that are too short, and answers an empty batch", () => {
    const packed = pack(at.layout, batchOf(at, 2, 1));
    expect(() => checkBatch({ ...packed, count: 3 })).toThrow(RangeError);
    expect(checkBatch(pack(at.layout, [])).count).toBe(0);
  });
});
