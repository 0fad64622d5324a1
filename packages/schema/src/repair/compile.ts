import type { Grid, Layout } from "../layout.ts";
import type { Program } from "../program.ts";
import { girth } from "./girth.ts";
import { type Line, type System, systemOf } from "./system.ts";

/** A row or column of a table, as places of its cells; `total` where it is one. */
export interface Strip {
  readonly table: string;
  readonly cells: readonly number[];
  readonly total: boolean;
  /** Its group and those around it, outermost first. */
  readonly groups: readonly string[];
  /** The lines of the system that one of its cells stands in, by line. */
  readonly touches: Uint8Array;
  /** The lines that lie in it entirely. */
  readonly own: readonly number[];
}

export interface Sheet {
  readonly rows: readonly Strip[];
  readonly columns: readonly Strip[];
}

/** What a program has to do with repair, compiled once. */
export interface Compiled {
  readonly program: Program;
  readonly system: System;
  /** The instance of each line, by its place in the program. */
  readonly instances: readonly number[];
  readonly sheets: readonly Sheet[];
  /** 1 for each axis on which a cell is a total. */
  readonly totals: Uint8Array;
  /** The lines of which a cell is the sum, alone on the right. */
  readonly sums: readonly (readonly number[])[];
  /** The row and the column of each cell, counted through all tables. */
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** The girth of each whole island. */
  readonly girthOf: (island: number) => number;
}

const known = new WeakMap<Program, Compiled>();

/** The system of a program: its equations among the errors; its inequalities among them are kept as bounds. Cached. */
export function compile(program: Program): Compiled {
  const compiled = known.get(program) ?? fresh(program);
  known.set(program, compiled);
  return compiled;
}

function fresh(program: Program): Compiled {
  const { matrix, layout, instances } = program;
  const equal: { index: number; line: Line }[] = [];
  const bounds: Line[] = [];
  matrix.instance.forEach((index, row) => {
    if (instances[index]?.rule.severity !== "error") return;
    const relation = matrix.relation[row] as number;
    const sign = relation > 0 ? -1 : 1;
    const line = lineOf(program, row, sign);
    if (relation === 0) equal.push({ index, line });
    else bounds.push(line);
  });
  const signed = Uint8Array.from(layout.cells, (place) => (place.quantity.kind === "signed" ? 1 : 0));
  const lines = equal.map((one) => one.line);
  const system = systemOf(layout.cells.length, lines, { bounds, signed });
  const girths: (number | undefined)[] = [];
  const { sheets, rowOf, columnOf } = sheetsOf(layout, lines);
  return {
    program,
    system,
    instances: equal.map((one) => one.index),
    sheets,
    rowOf,
    columnOf,
    totals: Uint8Array.from(layout.cells, ({ row, column }) => weigh(row.line) + weigh(column.line)),
    sums: sumsOf(
      program,
      equal.map((one) => one.index),
    ),
    girthOf: (island) => {
      girths[island] ??= girth(system.islands[island]?.rows ?? []);
      return girths[island];
    },
  };
}

const weigh = (line: Grid["rows"][number]["line"]): number => (line.kind === "total" || line.parts ? 1 : 0);

function lineOf({ matrix }: Program, row: number, sign: number): Line {
  const entries = [];
  for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
    entries.push({ at: matrix.column[i] as number, weight: sign * (matrix.weight[i] as number) });
  }
  return { entries, constant: sign * (matrix.constant[row] as number) };
}

function sumsOf({ instances, layout }: Program, indices: readonly number[]): number[][] {
  const sums: number[][] = layout.cells.map(() => []);
  indices.forEach((index, line) => {
    const [sum, ...more] = instances[index]?.right.terms ?? [];
    if (sum && more.length === 0) sums[layout.place.get(sum.cell)?.at ?? -1]?.push(line);
  });
  return sums;
}

/** The tables that have a cell in the system. */
function sheetsOf(layout: Layout, lines: readonly Line[]) {
  const using: number[][] = layout.cells.map(() => []);
  lines.forEach((line, i) => {
    for (const { at } of line.entries) using[at]?.push(i);
  });
  const rowOf = new Int32Array(layout.cells.length);
  const columnOf = new Int32Array(layout.cells.length);
  let [rowCount, columnCount, at] = [0, 0, 0];
  const sheets: Sheet[] = [];
  for (const { table, rows, columns } of layout.grids) {
    const place = rows.map((_, r) => columns.map((_, c) => at + r * columns.length + c));
    at += rows.length * columns.length;
    place.forEach((row, r) => {
      row.forEach((cell, c) => {
        rowOf[cell] = rowCount + r;
        columnOf[cell] = columnCount + c;
      });
    });
    rowCount += rows.length;
    columnCount += columns.length;
    const strip = (line: Grid["rows"][number], cells: readonly number[]): Strip => {
      const touches = new Uint8Array(lines.length);
      for (const cell of cells) for (const i of using[cell] ?? []) touches[i] = 1;
      const own = lines.flatMap((one, i) => (one.entries.every(({ at }) => cells.includes(at)) ? [i] : []));
      return { table, cells, total: line.line.kind === "total", groups: around(line.group), touches, own };
    };
    const sheet = {
      rows: rows.map((line, r) => strip(line, place[r] as number[])),
      columns: columns.map((line, c) =>
        strip(
          line,
          place.map((row) => row[c] as number),
        ),
      ),
    };
    if (sheet.rows.some((row) => row.touches.includes(1))) sheets.push(sheet);
  }
  return { sheets, rowOf, columnOf };
}

/** `a.b` → `a`, `a.b`. */
const around = (group: string): string[] =>
  group === "" ? [] : group.split(".").map((_, i, ids) => ids.slice(0, i + 1).join("."));
