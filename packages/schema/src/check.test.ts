import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { allForms } from "./forms/index.ts";
import { sample, ways } from "./oracle/sample.ts";
import { type Answer, consult } from "./oracle.ts";
import { Outcome } from "./outcome.ts";
import { layoutsOf } from "./resolve.ts";

/** A sample of any form, in any of its variants, with the way it was made. */
const reports = fc
  .record({
    at: fc.constantFrom(
      ...allForms.flatMap((form) => layoutsOf(form).map((_, variant) => ({ form, taken: [variant] }))),
    ),
    way: fc.constantFrom(...ways),
    seed: fc.integer(),
  })
  .map(({ at, way, seed }) => ({ way, report: sample(at.form, at.taken, way, seed) }));

describe("check", () => {
  test("answers every instance as the oracle does", () => {
    fc.assert(
      fc.property(reports, ({ report }) => {
        const told = check(report).map(answerOf);
        expect(new Map(told.map((one) => [nameOf(one), one]))).toEqual(
          new Map(consult(report).map((one) => [nameOf(one), one])),
        );
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test("a balanced report breaks no balance", () => {
    fc.assert(
      fc.property(reports, ({ report, way }) => {
        fc.pre(way === "balanced" && report.form !== "2014");
        expect(check(report).filter((one) => one.status === "fail" && one.relation === "=")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("findings are the outcomes that fail or are blocked, in their order", () => {
    fc.assert(
      fc.property(reports, ({ report }) => {
        const wanted = check(report).filter((one) => one.status === "fail" || one.status === "blocked");
        expect(check(report, { only: "findings" })).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  test("outcomes are plain data of the declared shape", () => {
    fc.assert(
      fc.property(reports, ({ report }) => {
        for (const outcome of check(report)) {
          expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
          expect(Outcome.parse(outcome)).toEqual(outcome);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("refuses text in the place of a number, rather than taking it for one", () => {
    const report = sample(allForms[2] as never, [0], "balanced", 1);
    for (const value of ["", "1e3", "0x10", " 1", "abc"]) {
      report.figures["requests/received@total"] = { state: "number", value, raw: value };
      expect(() => check(report)).toThrow(RangeError);
    }
  });
});

const nameOf = ({ rule, instance }: Answer) => `${rule}[${instance}]`;

const answerOf = ({ rule, instance, status, severity, residual, missing, ifZero }: Outcome): Answer => ({
  rule,
  instance,
  status,
  severity,
  residual,
  missing: missing ?? [],
  ...(ifZero && { ifZero }),
});
