import type { Evaluate } from "../batch.ts";
import type { Matrix } from "../program.ts";
import { holds } from "../relate.ts";

const RELATIONS = { "-1": "<=", "0": "=", "1": ">=" } as const;

/** Row by row over the sparse matrix: for layouts that no code was generated for, and to hold the generated code against. */
export function matrixEvaluator({ instance, start, column, weight, constant, relation }: Matrix): Evaluate {
  const rows = instance.length;
  return (values, offset, fail) => {
    let i = 0;
    for (let row = 0; row < rows; row++) {
      let residual = constant[row] as number;
      for (const end = start[row + 1] as number; i < end; i++) {
        residual += (weight[i] as number) * (values[offset + (column[i] as number)] as number);
      }
      if (!holds(RELATIONS[relation[row] as -1 | 0 | 1], residual)) fail(row, residual);
    }
  };
}
