import { BatchStatus, check, checkBatch, type Evaluate, matrixEvaluator, name, pack, programOf } from "@gouji/schema";
import type { Cases } from "../cases.ts";
import { type Engine, type Ready, SLICE } from "../engine.ts";

/** Every rule, every outcome with its terms, one report at a time. */
export const single: Engine = { name: "check, every outcome", ready: (cases) => oneByOne(cases) };

/** The same, but only what fails or is blocked is told. */
export const findings: Engine = { name: "check, findings only", ready: (cases) => oneByOne(cases, "findings") };

/** The relations over packed arrays, by the code generated for the layout. */
export const batch: Engine = { name: "batch, generated code", ready: (cases) => packed(cases) };

/** The same by the sparse matrix. */
export const matrix: Engine = {
  name: "batch, matrix",
  ready: (cases) => packed(cases, matrixEvaluator(programOf(cases.layout).matrix)),
};

/** From reports: packing them is measured too. */
export const packing: Engine = {
  name: "pack + batch",
  ready: (cases) => ({
    ...packed(cases),
    run: () => checkBatch(pack(cases.layout, cases.reports)),
  }),
};

function oneByOne({ reports, equations }: Cases, only?: "findings"): Ready {
  const options = only ? { only } : {};
  const asked = new Set(equations.map((equation) => equation.name));
  const slice = reports.slice(0, SLICE);
  return {
    reports: slice.length,
    found: () =>
      reports.map((report) =>
        check(report, options)
          .filter((outcome) => outcome.status === "fail")
          .map(({ rule, instance }) => `${rule}[${instance}]`)
          .filter((one) => asked.has(one)),
      ),
    run: () => {
      let count = 0;
      for (const report of slice) count += check(report, options).length;
      return count;
    },
  };
}

function packed({ layout, reports, equations }: Cases, evaluate?: Evaluate): Ready {
  const arrays = pack(layout, reports);
  const { instances } = programOf(layout);
  const asked = new Set(equations.map((equation) => equation.name));
  return {
    reports: reports.length,
    found: () => {
      const { count, report, instance, status } = checkBatch(arrays, evaluate);
      const names: string[][] = reports.map(() => []);
      for (let i = 0; i < count; i++) {
        const one = name(instances[instance[i] as number] as never);
        if (status[i] === BatchStatus.fail && asked.has(one)) names[report[i] as number]?.push(one);
      }
      return names;
    },
    run: () => checkBatch(arrays, evaluate),
  };
}
