import { fingerprinter } from "./fingerprint.ts";
import { formFor } from "./forms/index.ts";
import type { Outcome } from "./outcome.ts";
import { Packed, packInto } from "./pack.ts";
import { type Program, programFor } from "./program.ts";
import { holds, relate, tell } from "./relate.ts";
import type { Report } from "./report.ts";
import type { Instance } from "./rule.ts";
import { judges, type Verdict } from "./rules/judges.ts";

/**
 * Asks every rule instance of a report. The outcomes stand in the order of the catalogue and of the form; those of
 * instances that only other forms have come last, as notApplicable. Throws a RangeError where the form is unknown.
 */
export function check(report: Report): Outcome[] {
  const program = programFor(report);
  const residuals = evaluate(report, program);
  const outcome = outcomesOf(report);
  return [
    ...program.instances.map((instance, i) => outcome(instance, judge(instance, residuals[i], report, program))),
    ...program.elsewhere.map((instance) => outcome(instance, { status: "notApplicable" })),
  ];
}

function judge(instance: Instance, residual: number | undefined, report: Report, program: Program): Verdict {
  if (instance.judge) return judges[instance.judge]({ instance, report, layout: program.layout });
  if (residual === undefined) return relate(instance, report, program.layout);
  return { status: holds(instance.relation ?? "=", residual) ? "pass" : "fail" };
}

/** left − right of each relation by its instance; undefined where an operand is missing or is no 32-bit integer. */
function evaluate(report: Report, { layout, matrix, instances }: Program): (number | undefined)[] {
  const values = new Int32Array(layout.cells.length);
  const states = new Uint8Array(layout.cells.length);
  packInto(layout, report, values, states, 0);
  const residuals: (number | undefined)[] = new Array(instances.length);
  for (let row = 0; row < matrix.instance.length; row++) {
    let residual = matrix.constant[row] as number;
    let odd = 0;
    for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
      const column = matrix.column[i] as number;
      residual += (matrix.weight[i] as number) * (values[column] as number);
      odd |= states[column] as number;
    }
    if (odd === Packed.number) residuals[matrix.instance[row] as number] = residual;
  }
  return residuals;
}

/** Makes outcomes of verdicts, with both sides as the report has them. */
function outcomesOf(report: Report) {
  const fingerprint = fingerprinter(report);
  return (instance: Instance, verdict: Verdict): Outcome => {
    const { rule, relation } = instance;
    const told = tell(instance, report);
    const common = {
      type: "outcome" as const,
      rule: rule.id,
      instance: instance.instance,
      status: verdict.status,
      severity: verdict.severity ?? rule.severity,
      left: told.left,
      right: told.right,
      ...(verdict.missing && { missing: [...verdict.missing] }),
      ...(verdict.ifZero && { ifZero: verdict.ifZero }),
      ...(verdict.certain && { certain: true as const }),
      rev: rule.rev,
      basis: rule.basis.kind,
      ...(instance.quote !== undefined && { quote: instance.quote }),
      fingerprint: fingerprint(rule.id, instance.instance),
    };
    if (relation) return { kind: "relation", ...common, relation, residual: told.residual };
    const none = { relation: null, residual: null } as const;
    switch (rule.subject.over) {
      case "cells": {
        const raw = report.figures[instance.left.terms[0]?.cell ?? ""]?.raw;
        return { kind: "figure", ...common, ...none, ...(raw !== undefined && { raw }) };
      }
      case "parts":
        return { kind: "part", ...common, ...none };
      case "document": {
        const due = report.year === null ? undefined : formFor(report.year)?.id;
        return { kind: "document", ...common, ...none, ...(due !== undefined && { due }) };
      }
      default:
        return { kind: "condition", ...common, ...none };
    }
  };
}
