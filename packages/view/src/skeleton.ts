import { type CellPlace, type FlatLine, type Grid, gloss, type Layout } from "@gouji/schema";
import { printed, type Words, wordsOf } from "./line.ts";

/** A cell of the head, or a label before a row, with what it spans; `path` where it names one row or column. */
export interface Label extends Words {
  readonly kind: "corner" | "bracket" | "line" | "unit";
  readonly path?: string;
  /** What it is called in English; null where the glossary has nothing. */
  readonly gloss: string | null;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A row of figures, or (`places` empty) a heading between rows. */
export interface SkeletonRow {
  readonly path: string | null;
  readonly labels: readonly Label[];
  /** The ordinals around and before it, outermost first: 三, （三）, 1. */
  readonly marks: readonly string[];
  /** How deep it stands below other rows: under headings, or as a part of another row. */
  readonly indent: number;
  readonly unit: string | null;
  readonly places: readonly CellPlace[];
}

/** A grid of the form as it is printed, without figures. */
export interface Skeleton {
  readonly table: string;
  readonly section: string;
  readonly label: string | null;
  /** A statistics list: headings are rows of their own, and the unit stands beside every row. */
  readonly listed: boolean;
  /** Columns of labels before the figures, the unit's excepted. */
  readonly labelColumns: number;
  readonly columns: readonly (Words & {
    readonly path: string;
    readonly total: boolean;
    readonly gloss: string | null;
  })[];
  readonly head: readonly (readonly Label[])[];
  readonly rows: readonly SkeletonRow[];
  /** Reports add rows of their own here; they are among the extras. */
  readonly freeRows: boolean;
}

const known = new WeakMap<Layout, readonly Skeleton[]>();

/** The grids of a form in the order of the paper. Cached. */
export function skeletons(layout: Layout): readonly Skeleton[] {
  const made = known.get(layout) ?? layout.grids.map((grid) => skeleton(grid, layout));
  known.set(layout, made);
  return made;
}

function skeleton(grid: Grid, layout: Layout): Skeleton {
  const listed = isList(grid);
  const nameless = grid.rows.every((row) => row.label === "");
  const labelColumns = nameless ? 0 : listed ? 1 : depth(grid.rows);
  return {
    table: grid.table,
    section: grid.section,
    label: grid.block.label ?? null,
    listed,
    labelColumns,
    columns: grid.columns.map((column) => ({
      ...wordsOf(column),
      path: column.path,
      total: column.line.kind === "total",
      gloss: glossOf(grid, column.path),
    })),
    head: head(grid, labelColumns, listed),
    rows: listed ? listRows(grid, layout) : spanRows(grid, layout, labelColumns),
    freeRows: grid.block.freeRows,
  };
}

/** One column that only holds the figures: its rows say what is counted and in which unit. */
const isList = ({ columns, block }: Grid) =>
  columns.length === 1 && columns[0]?.line.unit === undefined && block.unit === undefined;

/** Brackets and the lines in them, level by level: each line reaches down to the last level. */
function head(grid: Grid, labelColumns: number, listed: boolean): Label[][] {
  const levels = depth(grid.columns);
  return Array.from({ length: levels }, (_, level) => [
    ...(level === 0 && labelColumns > 0 ? [corner(grid, labelColumns, levels)] : []),
    ...(level === 0 && listed ? [unitHead(levels)] : []),
    ...atLevel(grid.columns, level).map(({ words, kind, length, path, group }) => ({
      ...words,
      kind,
      ...(path !== undefined && { path }),
      gloss: glossOf(grid, path ?? group),
      colSpan: length,
      rowSpan: kind === "line" ? levels - level : 1,
    })),
  ]);
}

const corner = (grid: Grid, colSpan: number, rowSpan: number): Label => ({
  kind: "corner",
  ...printed(grid.block.corner ?? ""),
  gloss: null,
  colSpan,
  rowSpan,
});

const unitHead = (rowSpan: number): Label => ({
  kind: "unit",
  ...printed(""),
  gloss: null,
  colSpan: 1,
  rowSpan,
});

/** The same for rows, turned on its side: a bracket stands before its first row only. */
function spanRows(grid: Grid, layout: Layout, labelColumns: number): SkeletonRow[] {
  const labels: Label[][] = grid.rows.map(() => []);
  for (let level = 0; level < labelColumns; level++) {
    for (const { words, kind, start, length, path, group } of atLevel(grid.rows, level)) {
      labels[start]?.push({
        ...words,
        kind,
        ...(path !== undefined && { path }),
        gloss: glossOf(grid, path ?? group),
        colSpan: kind === "line" ? labelColumns - level : 1,
        rowSpan: length,
      });
    }
  }
  return grid.rows.map((row, i) => ({
    path: row.path,
    labels: labels[i] as Label[],
    marks: marksOf(row),
    indent: row.heads.length + below(row, grid),
    unit: null,
    places: placesOf(row, grid, layout),
  }));
}

function listRows(grid: Grid, layout: Layout): SkeletonRow[] {
  const rows: SkeletonRow[] = [];
  let above: readonly string[] = [];
  for (const row of grid.rows) {
    row.heads.forEach((label, level) => {
      if (same(row.heads, above, level + 1)) return;
      const words = printed(label);
      rows.push({
        path: null,
        labels: [{ kind: "bracket", ...words, gloss: glossOf(grid, groupAt(row, level)), colSpan: 1, rowSpan: 1 }],
        marks: [words.mark],
        indent: level,
        unit: null,
        places: [],
      });
    });
    above = row.heads;
    const places = placesOf(row, grid, layout);
    rows.push({
      path: row.path,
      labels: [
        { kind: "line", ...wordsOf(row), path: row.path, gloss: glossOf(grid, row.path), colSpan: 1, rowSpan: 1 },
      ],
      marks: marksOf(row),
      indent: row.heads.length + below(row, grid),
      unit: places[0]?.quantity.unit ?? null,
      places,
    });
  }
  return rows;
}

interface Run {
  readonly kind: "bracket" | "line";
  readonly words: Words;
  readonly start: number;
  readonly length: number;
  readonly path?: string;
  /** The path of the group that a bracket is; a heading has none. */
  readonly group?: string | undefined;
}

/** What stands at one level of nesting: brackets over neighbouring lines, and the lines that begin there. */
function atLevel(lines: readonly FlatLine[], level: number): Run[] {
  const runs: Run[] = [];
  lines.forEach((line, at) => {
    if (line.heads.length < level) return;
    if (line.heads.length === level) {
      runs.push({ kind: "line", words: wordsOf(line), start: at, length: 1, path: line.path });
      return;
    }
    const before = lines[at - 1];
    const open = runs.at(-1);
    if (open?.kind === "bracket" && before && same(line.heads, before.heads, level + 1)) {
      runs[runs.length - 1] = { ...open, length: open.length + 1 };
    } else {
      const words = printed(line.heads[level] as string);
      runs.push({ kind: "bracket", words, start: at, length: 1, group: groupAt(line, level) });
    }
  });
  return runs;
}

/** Headings stand outside of groups, so the innermost heads are the groups. */
function groupAt({ heads, group }: FlatLine, level: number): string | undefined {
  const steps = group === "" ? [] : group.split(".");
  const at = level - (heads.length - steps.length);
  return at < 0 ? undefined : steps.slice(0, at + 1).join(".");
}

const glossOf = ({ table }: Grid, path: string | undefined) =>
  path === undefined ? null : (gloss(table, path) ?? null);

const depth = (lines: readonly FlatLine[]) => Math.max(...lines.map((line) => line.heads.length)) + 1;

const same = (a: readonly string[], b: readonly string[], upTo: number) =>
  a.length >= upTo && b.length >= upTo && a.slice(0, upTo).every((head, i) => head === b[i]);

const marksOf = (row: FlatLine) => [...row.heads.map((head) => printed(head).mark), wordsOf(row).mark];

function below(row: FlatLine, grid: Grid): number {
  if (row.partOf === undefined) return 0;
  const whole = grid.rows.find((other) => other.path === row.partOf);
  return whole ? 1 + below(whole, grid) : 1;
}

const placesOf = (row: FlatLine, grid: Grid, layout: Layout): CellPlace[] =>
  grid.columns.flatMap((column) => layout.place.get(`${grid.table}/${row.path}@${column.path}`) ?? []);
