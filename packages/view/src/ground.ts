import type { Problem } from "./problems.ts";
import type { Sheet } from "./sheet.ts";

/** What can be walked: the rows of figures, one below the other through all tables, and the problems in their order. */
export interface Ground {
  readonly rows: readonly GroundRow[];
  readonly at: ReadonlyMap<string, Spot>;
  readonly stops: readonly Stop[];
}

export interface GroundRow {
  readonly table: string;
  readonly section: string;
  readonly cells: readonly string[];
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A problem as a place to stop at. */
export interface Stop {
  readonly problem: string;
  /** Fingerprints. */
  readonly findings: readonly string[];
  /** For each finding the cell to look at first; null where it speaks of none. */
  readonly cells: readonly (string | null)[];
  /** Every cell that any of its findings speaks of, or that it points at. */
  readonly around: ReadonlySet<string>;
}

export function groundOf(drawn: Pick<Sheet, "parts">, problems: readonly Problem[]): Ground {
  const rows = drawn.parts.flatMap((part) =>
    part.kind === "table"
      ? part.grids.flatMap((grid) =>
          grid.rows
            .filter((row) => row.cells.length > 0)
            .map((row) => ({ table: grid.table, section: grid.section, cells: row.cells.map(({ cell }) => cell) })),
        )
      : [],
  );
  const at = new Map(rows.flatMap(({ cells }, row) => cells.map((cell, column) => [cell, { row, column }] as const)));
  return { rows, at, stops: problems.map((problem) => stopOf(problem, at)) };
}

function stopOf({ id, findings, cells }: Problem, at: ReadonlyMap<string, Spot>): Stop {
  const here = findings.map(({ left, right }) =>
    [...left.terms, ...right.terms].map((term) => term.cell).filter((cell) => at.has(cell)),
  );
  const pointed = [...cells].flatMap(([cell, part]) => (part !== "term" && at.has(cell) ? [cell] : []));
  return {
    problem: id,
    findings: findings.map((finding) => finding.fingerprint),
    cells: here.map((own) => own.find((cell) => pointed.includes(cell)) ?? pointed[0] ?? own.at(-1) ?? null),
    around: new Set([...here.flat(), ...pointed]),
  };
}
