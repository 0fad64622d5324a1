import { compactLabels, type Label, type Sheet, type SheetGrid, type SheetPart } from "@gouji/view";
import { fitTo, type Line, type Span, span, wrap } from "../../screen/line.ts";
import { words } from "../../screen/words/index.ts";
import { width } from "../../text/width.ts";
import { type CellDrawing, drawCell, wish } from "./cell.ts";

/** A report as lines, and in which line each cell, each part stands. */
export interface SheetLines {
  readonly lines: readonly Line[];
  readonly at: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
}

/** Lays a report out in so many columns, in the order of its form. */
export function sheetLines(sheet: Sheet, wide: number, drawing: CellDrawing): SheetLines {
  const lines: Line[] = [];
  const at = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const part of sheet.parts) {
    if (lines.length > 0) lines.push([]);
    parts.set(part.id, lines.length);
    lines.push(heading(part));
    if (part.kind === "table") for (const grid of part.grids) table(grid);
    else if (part.kind === "extra") extra(part);
    if (part.kind !== "extra") prose(part);
  }
  return { lines, at, parts };

  function prose({ text, kind }: Extract<SheetPart, { kind: "prose" | "table" }>) {
    if (text) for (const line of wrap(text, wide - 2)) lines.push([`  ${line}`]);
    else if (kind === "prose") lines.push([span(`  ${words[drawing.lang].absentText}`, "muted")]);
  }

  function extra({ grid, text }: Extract<SheetPart, { kind: "extra" }>) {
    for (const row of grid ?? []) lines.push([`  ${row.map((one) => one.replace(/\s+/g, " ")).join(" | ")}`]);
    if (text) for (const line of wrap(text, wide - 2)) lines.push([`  ${line}`]);
  }

  function table(grid: SheetGrid) {
    if (grid.label) lines.push([span(`  ${grid.label}`, "muted")]);
    if (grid.listed) return list(grid);
    const labels = compactLabels(grid.rows);
    const longest = grid.labelColumns === 0 ? 0 : Math.max(...labels.map(width)) + 2;
    const need = Math.max(...grid.rows.map(({ cells }) => wish(cells, drawing.lang)));
    const least = grid.labelColumns === 0 ? 1 : Math.min(longest, 16);
    const columns = grid.columns.length;
    const fits = Math.max(1, Math.floor((wide - least) / need));
    for (const [from, to] of folds(grid, fits)) {
      const count = to - from;
      const each = Math.min(
        Math.max(need, Math.floor((wide - Math.max(least, longest)) / count)),
        columns > 1 ? 11 : 14,
      );
      const label = grid.labelColumns === 0 ? 1 : Math.min(longest, wide - each * count);
      for (const line of headLines(grid, label, each, from, to)) lines.push(line);
      grid.rows.forEach((row, i) => {
        for (const { cell } of row.cells.slice(from, to)) at.set(cell, lines.length);
        lines.push([
          span(fitTo(` ${labels[i] ?? ""}`, label), row.cells.some(({ selected }) => selected) ? "strong" : undefined),
          ...row.cells.slice(from, to).map((cell) => drawCell(cell, each, drawing)),
        ]);
      });
    }
  }

  /** A statistics list: label, unit, figure. */
  function list(grid: SheetGrid) {
    const each = 12;
    for (const row of grid.rows) {
      for (const { cell } of row.cells) at.set(cell, lines.length);
      const label = " ".repeat(1 + row.indent * 2) + (row.labels[0]?.label ?? "");
      lines.push([
        span(fitTo(label, wide - each - 6), row.cells.length === 0 ? "strong" : undefined),
        span(fitTo(row.unit ?? "", 6, "right"), "muted"),
        ...row.cells.map((cell) => drawCell(cell, each, drawing)),
      ]);
    }
  }
}

const heading = (part: SheetPart): Line =>
  part.kind === "table"
    ? [span(part.label, "title"), span(`  ${part.filled}/${part.of}`, "muted")]
    : [span(part.label, "title")];

/** Columns in runs that fit: broken between brackets where there are any. */
function folds(grid: SheetGrid, most: number): [number, number][] {
  const columns = grid.columns.length;
  if (columns <= most) return [[0, columns]];
  const groups = groupsOf(grid);
  const runs: [number, number][] = [];
  for (const [from, to] of groups.length > 1 ? groups : [[0, columns] as [number, number]]) {
    const open = runs.at(-1);
    if (open && to - open[0] <= most) open[1] = to;
    else for (let at = from; at < to; at += most) runs.push([at, Math.min(to, at + most)]);
  }
  return runs;
}

/** The columns of the innermost brackets, in order. */
function groupsOf({ columns }: SheetGrid): [number, number][] {
  const groups: [number, number][] = [];
  let group: string | null = null;
  columns.forEach(({ path }, at) => {
    const mine = path.split(".").slice(0, -1).join(".");
    const open = groups.at(-1);
    if (open && mine === group) open[1] = at + 1;
    else groups.push([at, at + 1]);
    group = mine;
  });
  return groups;
}

/** The head over some columns: brackets where they say more than the columns do, then the columns. */
function headLines(grid: SheetGrid, label: number, each: number, from: number, to: number): Line[] {
  const levels = grid.head.map(() => [] as { at: number; label: Label }[]);
  const filled = grid.head.map(() => new Set<number>());
  grid.head.forEach((head, level) => {
    let at = 0;
    for (const one of head) {
      if (one.kind === "corner" || one.kind === "unit") continue;
      while (filled[level]?.has(at)) at++;
      levels[level]?.push({ at, label: one });
      for (let below = level; below < level + one.rowSpan; below++) {
        for (let column = at; column < at + one.colSpan; column++) filled[below]?.add(column);
      }
      at += one.colSpan;
    }
  });
  // Of applicants the columns alone tell enough; where several brackets have the same columns, they have to be named.
  const names = grid.columns.map(({ short }) => short);
  const brackets = new Set(names).size < names.length ? levels.slice(0, -1) : [];
  return [
    ...brackets.map((level) => {
      const line: Span[] = [span(" ".repeat(label))];
      for (const { at, label: one } of level) {
        const [start, end] = [Math.max(at, from), Math.min(at + one.colSpan, to)];
        if (start >= end) continue;
        const room = (end - start) * each;
        line.push(one.kind === "bracket" ? span(fitTo(` ${one.short}`, room), "muted") : span(" ".repeat(room)));
      }
      return line;
    }),
    [span(" ".repeat(label)), ...grid.columns.slice(from, to).map(({ short }) => span(head(short, each), "muted"))],
  ];
}

/** The head of a column, cut to whole characters without points where room is scarce. */
function head(short: string, each: number): string {
  const room = each - 1;
  let said = short;
  while (width(said) > room) said = said.slice(0, -1);
  return fitTo(`${said}${each > 5 ? " " : ""}`, each, "right");
}
