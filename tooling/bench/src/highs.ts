import { type Layout, programOf, type Report } from "@gouji/schema";
import load from "highs";

// The package declares its types as those of a CommonJS module, and is loaded as the other one it has.
const highs = await (load as unknown as typeof load.default)();
const { infinity, constants } = highs;

/**
 * The fewest cells to change so that every equation among the errors holds and no bound that held is broken, as a
 * mixed-integer program: for each cell its change d and whether it changes, z, with -low·z ≤ d ≤ most·z. HiGHS reckons in
 * floating point: too loose a tolerance lets a cell change at no cost, too tight a one makes it stop short of the optimum. So
 * an optimum counts when its changes, rounded to whole numbers, hold exactly and are as many as it says. Null where none does.
 */
export function fewest(layout: Layout, report: Pick<Report, "figures">): number | null {
  const values = layout.cells.map(({ cell }) => {
    const figure = report.figures[cell];
    return figure?.state === "number" ? Number(figure.value) : 0;
  });
  const lines = linesOf(layout);
  const residuals = lines.map((line) =>
    line.entries.reduce((sum, [at, weight]) => sum + weight * (values[at] ?? 0), 0),
  );
  // A tight limit is a help to HiGHS. Were this one too tight for an optimum, the gate would say so.
  const most = lines.reduce((sum, { equal }, i) => sum + (equal ? Math.abs(residuals[i] as number) : 0), 0);
  if (most === 0) return 0;

  const cells = [...new Set(lines.flatMap(({ entries }) => entries.map(([at]) => at)))];
  const column = new Map(cells.map((at, i) => [at, i]));
  const low = cells.map((at) =>
    layout.cells[at]?.quantity.kind === "signed" ? most : Math.min(most, values[at] as number),
  );
  const change = (i: number) => cells.length + i;
  const rows = [
    ...lines
      .map(({ equal, entries }, i) => ({
        lower: equal ? -(residuals[i] as number) : -infinity,
        upper: -(residuals[i] as number),
        entries: entries.map(([at, weight]) => [column.get(at) as number, weight] as const),
      }))
      .filter((_, i) => lines[i]?.equal || (residuals[i] as number) <= 0),
    ...cells.flatMap((_, i) => [
      { lower: -infinity, upper: 0, entries: [[i, 1] as const, [change(i), -most] as const] },
      { lower: 0, upper: infinity, entries: [[i, 1] as const, [change(i), low[i] as number] as const] },
    ]),
  ];
  const columns = [
    ...low.map((by) => ({ lower: -by, upper: most, cost: 0 })),
    ...cells.map(() => ({ lower: 0, upper: 1, cost: 1 })),
  ];
  for (const tolerance of TOLERANCES) {
    const found = solve(rows, columns, tolerance);
    if (!found) continue;
    const changes = found.columns.slice(0, cells.length).map(Math.round);
    const holds = rows.slice(0, rows.length - 2 * cells.length).every(({ lower, upper, entries }) => {
      const sum = entries.reduce((total, [i, weight]) => total + weight * (changes[i] as number), 0);
      return lower <= sum && sum <= upper;
    });
    const changed = changes.filter((by) => by !== 0).length;
    if (holds && changed === Math.round(found.objective)) return changed;
  }
  return null;
}

/** Tried in turn, from the one HiGHS has by itself. */
const TOLERANCES = [1e-6, 1e-7, 1e-8, 1e-9];

/** Seconds HiGHS may take for one try; it has needed minutes. */
const TIME = 5;

interface Line {
  readonly equal: boolean;
  readonly entries: readonly (readonly [at: number, weight: number])[];
}

/** The relations whose rule is an error, as Σ weight·cell = 0 or ≤ 0. None of them has a constant. */
function linesOf(layout: Layout): Line[] {
  const { matrix, instances } = programOf(layout);
  return Array.from(matrix.instance, (index, row) => ({ index, row }))
    .filter(({ index }) => instances[index]?.rule.severity === "error")
    .map(({ row }) => {
      const relation = matrix.relation[row] as number;
      const entries: [number, number][] = [];
      for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
        entries.push([matrix.column[i] as number, (matrix.weight[i] as number) * (relation > 0 ? -1 : 1)]);
      }
      return { equal: relation === 0, entries };
    });
}

interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly entries: Line["entries"];
}

interface Column {
  readonly lower: number;
  readonly upper: number;
  readonly cost: number;
}

function solve(rows: readonly Row[], columns: readonly Column[], tolerance: number) {
  const flat = rows.flatMap((row) => row.entries);
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) as number) + entries.length);
  return highs.withModel(
    {
      numCols: columns.length,
      numRows: rows.length,
      colCost: columns.map((one) => one.cost),
      colLower: columns.map((one) => one.lower),
      colUpper: columns.map((one) => one.upper),
      rowLower: rows.map((one) => one.lower),
      rowUpper: rows.map((one) => one.upper),
      matrix: {
        format: "csr",
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: flat.map(([at]) => at),
        values: flat.map(([, weight]) => weight),
      },
      integrality: columns.map(() => constants.variableType.integer),
    },
    (model) => {
      model.options.set({
        output_flag: false,
        time_limit: TIME,
        mip_feasibility_tolerance: tolerance,
        primal_feasibility_tolerance: Math.min(tolerance, 1e-7),
      });
      model.run();
      if (model.getModelStatus() !== constants.modelStatus.optimal) return null;
      return { objective: model.getObjectiveValue(), columns: Array.from(model.getSolution().colValue) };
    },
  );
}
