import { compactLabels, type Sheet, type SheetGrid, type SheetPart } from "@gouji/view";
import { fitTo, type Line, span, wrap } from "../../screen/line.ts";
import { words } from "../../screen/words/index.ts";
import { width } from "../../text/width.ts";
import { type CellDrawing, drawCell } from "./cell.ts";
import { runsOf } from "./columns.ts";
import { headLines } from "./headLines.ts";

/** A report as lines, and in which line each cell stands. */
export interface SheetLines {
  readonly lines: readonly Line[];
  readonly at: ReadonlyMap<string, number>;
  /** For each line with figures the lines above that name its columns. */
  readonly heads: ReadonlyMap<number, readonly number[]>;
}

const UNIT = 6;
const FIGURE = 12;

/** Lays a report out in so many columns, in the order of its form. */
export function sheetLines(sheet: Sheet, wide: number, drawing: CellDrawing): SheetLines {
  const lines: Line[] = [];
  const at = new Map<string, number>();
  const heads = new Map<number, readonly number[]>();
  for (const part of sheet.parts) {
    if (lines.length > 0) lines.push([]);
    const title = lines.push(heading(part)) - 1;
    if (part.kind === "table") for (const grid of part.grids) table(grid, title);
    else if (part.kind === "extra") extra(part);
    if (part.kind !== "extra") narrative(part);
  }
  return { lines, at, heads };

  function narrative({ text, kind }: Extract<SheetPart, { kind: "prose" | "table" }>) {
    if (text) for (const line of wrap(text, wide - 2)) lines.push([`  ${line}`]);
    else if (kind === "prose") lines.push([span(`  ${words[drawing.lang].report.absent}`, "muted")]);
  }

  function extra({ grid, text }: Extract<SheetPart, { kind: "extra" }>) {
    for (const row of grid ?? []) lines.push([`  ${row.map((one) => one.replace(/\s+/g, " ")).join(" | ")}`]);
    if (text) for (const line of wrap(text, wide - 2)) lines.push([`  ${line}`]);
  }

  function table(grid: SheetGrid, title: number) {
    if (grid.label) lines.push([span(`  ${grid.label}`, "muted")]);
    if (grid.listed) return list(grid, title);
    const labels = compactLabels(grid.rows);
    const longest = grid.labelColumns === 0 ? 0 : Math.max(...labels.map(width)) + 2;
    for (const run of runsOf(grid, longest, wide, drawing.lang)) {
      const top = headLines(grid, run);
      const above = [title, ...top.map((_, i) => lines.length + i)];
      lines.push(...top);
      grid.rows.forEach((row, i) => {
        const cells = row.cells.slice(run.from, run.to);
        for (const { cell } of cells) at.set(cell, lines.length);
        heads.set(lines.length, above);
        const here = row.cells.some(({ selected }) => selected);
        lines.push([
          span(fitTo(` ${labels[i] ?? ""}`, run.label), here ? "strong" : undefined),
          ...cells.map((cell, column) => drawCell(cell, run.widths[column] as number, drawing)),
        ]);
      });
    }
  }

  /** A statistics list: label, unit, figure. */
  function list(grid: SheetGrid, title: number) {
    for (const row of grid.rows) {
      for (const { cell } of row.cells) at.set(cell, lines.length);
      if (row.cells.length > 0) heads.set(lines.length, [title]);
      const label = " ".repeat(1 + row.indent * 2) + (row.labels[0]?.label ?? "");
      lines.push([
        span(fitTo(label, wide - FIGURE - UNIT), row.cells.length === 0 ? "strong" : undefined),
        span(fitTo(row.unit ?? "", UNIT, "right"), "muted"),
        ...row.cells.map((cell) => drawCell(cell, FIGURE, drawing)),
      ]);
    }
  }
}

const heading = (part: SheetPart): Line =>
  part.kind === "table"
    ? [span(part.label, "title"), span(`  ${part.filled}/${part.of}`, "muted")]
    : [span(part.label, "title")];
