import { findings } from "./batch/findings.ts";
import { matrixEvaluator } from "./batch/matrix.ts";
import { isWhole, rangesOf, wordsOf } from "./batch/whole.ts";
import { straight } from "./generated/index.ts";
import type { Layout } from "./layout.ts";
import { Packed, type PackedReports } from "./pack.ts";
import { type Program, programOf } from "./program.ts";
import { holds } from "./relate.ts";

/** Status codes of a batch. What passes is not listed. */
export const BatchStatus = {
  fail: 1,
  /** An operand is missing. */
  blocked: 2,
  /** All operands are there, and one is no 32-bit integer: undecided here, ask `check`. */
  exact: 3,
} as const;

/**
 * What the relations of a batch found, one entry a finding, by report and then in the order of the catalogue. Conditions,
 * figures, parts and the document itself are not asked.
 */
export interface BatchFindings {
  readonly layout: Layout;
  readonly count: number;
  /** The place of the report in the batch. */
  readonly report: Int32Array;
  /** The place of the instance in `programOf(layout).instances`. */
  readonly instance: Int32Array;
  readonly status: Uint8Array;
  /** left − right where it fails, exact; else NaN. */
  readonly residual: Float64Array;
}

/** Tells `fail` of each relation of one report that does not hold. Each cell it reads must hold a packed number. */
export type Evaluate = (values: Int32Array, offset: number, fail: (row: number, residual: number) => void) => void;

/**
 * Asks the relations of many reports of one layout. `evaluate` is the code generated for the layout, or where there is none
 * the matrix. Throws a RangeError where the arrays are shorter than `count` reports.
 */
export function checkBatch(packed: PackedReports, evaluate: Evaluate = evaluatorOf(packed.layout)): BatchFindings {
  const { layout, count, values, states } = packed;
  const width = layout.cells.length;
  if (values.length < count * width || states.length < count * width) {
    throw new RangeError(`${count} reports of ${width} cells need ${count * width} entries`);
  }
  const program = programOf(layout);
  const { instance } = program.matrix;
  const ranges = rangesOf(program.matrix);
  const words = wordsOf(states);
  const found = findings();
  let report = 0;
  const fail = (row: number, residual: number) =>
    found.add(report, instance[row] as number, BatchStatus.fail, residual);
  for (; report < count; report++) {
    const offset = report * width;
    if (isWhole(states, words, offset, ranges)) evaluate(values, offset, fail);
    else
      carefully(program, packed, offset, (row, status, residual) =>
        found.add(report, instance[row] as number, status, residual),
      );
  }
  return { layout, ...found.columns() };
}

const evaluatorOf = (layout: Layout): Evaluate => straight.get(layout.key) ?? matrixEvaluator(programOf(layout).matrix);

type Tell = (row: number, status: number, residual: number) => void;

/** A report with gaps: what is missing blocks, and what is no packed number is left to `check`. */
function carefully({ matrix }: Program, { values, states }: PackedReports, offset: number, tell: Tell): void {
  for (let row = 0; row < matrix.instance.length; row++) {
    let residual = matrix.constant[row] as number;
    let status = 0;
    for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
      const at = offset + (matrix.column[i] as number);
      const state = states[at] as number;
      residual += (matrix.weight[i] as number) * (values[at] as number);
      if (state === Packed.exact) status ||= BatchStatus.exact;
      else if (state !== Packed.number) status = BatchStatus.blocked;
    }
    if (status !== 0) tell(row, status, Number.NaN);
    else if (!holds(RELATIONS[matrix.relation[row] as -1 | 0 | 1], residual)) tell(row, BatchStatus.fail, residual);
  }
}

const RELATIONS = { "-1": "<=", "0": "=", "1": ">=" } as const;
