import { type Form, type Grid, type Layout, layoutsOf } from "@gouji/schema";

/**
 * Synthetic reports as text, for tests: the labels come from the form, the figures from `figure`, and the way of writing is
 * one of those in which published reports are met.
 */
export interface Sample {
  readonly form: Form;
  /** The text of a cell, by address. */
  readonly figure: (cell: string) => string;
  /** Which of its variants the form is laid out in. */
  readonly variant?: number;
  readonly year?: number;
  readonly authority?: string;
  /** Labels written otherwise. */
  readonly spell?: (label: string) => string;
}

export const writings = ["dump", "tabs", "markdown", "closing", "lines", "spaced"] as const;
export type Writing = (typeof writings)[number];

/** Rows of cells; a cell that a merged one covers is empty. */
type Rows = readonly (readonly string[])[];

export function layoutOf(sample: Sample): Layout {
  return layoutsOf(sample.form)[sample.variant ?? 0] as Layout;
}

export function write(sample: Sample, writing: Writing): string {
  const { form, year = 2023, authority = "示例县司法局" } = sample;
  const layout = layoutOf(sample);
  const lines = [`${authority}${year}年政府信息公开工作年度报告`, "", "本报告由示例县司法局编制。", ""];
  for (const [id, section] of Object.entries(form.sections)) {
    lines.push(section.label, "");
    if (section.kind === "narrative") lines.push(`这里是${id}部分的文字说明，没有数字。`, "");
    else {
      for (const grid of layout.grids.filter((one) => one.section === id)) {
        lines.push(...ways[writing](rowsOf(grid, sample)), "", "");
      }
    }
  }
  lines.push(authority, `${year + 1}年1月20日`);
  return lines.join("\n");
}

/** A grid as the paper shows it: clause, heads, and one row of cells for each row of figures. */
function rowsOf(grid: Grid, sample: Sample): Rows {
  const spell = sample.spell ?? ((label) => label);
  const rows: string[][] = [];
  if (grid.block.label) rows.push([grid.block.label]);
  const hasUnits = grid.rows.some((row) => row.line.unit !== undefined);
  const depth = Math.max(0, ...grid.rows.map((row) => row.heads.length));
  const deep = Math.max(0, ...grid.columns.map((column) => column.heads.length));
  const corner = grid.rows.some((row) => row.label !== "") ? [grid.block.corner ?? ""] : [];
  for (let level = 0; level <= deep; level++) {
    const heads = grid.columns.map((column, at) => {
      const all = [...column.heads, column.label];
      const own = all.length - 1 < level ? "" : (all[level] as string);
      const before = grid.columns[at - 1];
      const isSame = before && level < column.heads.length && before.heads[level] === own;
      const unit = level === deep && /元$/.test(column.line.unit ?? "") ? `（${column.line.unit}）` : "";
      return isSame ? "" : own + unit;
    });
    const fill = corner.length > 0 ? Array.from({ length: hasUnits ? 0 : depth }, () => "") : [];
    rows.push([...(level === 0 ? corner : corner.map(() => "")), ...fill, ...(hasUnits ? ["单位"] : []), ...heads]);
  }
  let last: readonly string[] = [];
  for (const row of grid.rows) {
    if (hasUnits)
      for (const [at, head] of row.heads.entries()) if (last[at] !== head) rows.push([spell(head), "——", ""]);
    const heads = hasUnits ? [] : row.heads.map((head, at) => (last[at] === head ? "" : head));
    const fill = hasUnits ? [] : Array.from({ length: depth - row.heads.length }, () => "");
    const label = row.label === "" ? [] : [spell(row.label)];
    const unit = hasUnits ? [row.line.unit ?? ""] : [];
    const figures = grid.columns.map((column) => sample.figure(`${grid.table}/${row.path}@${column.path}`));
    rows.push([...heads, ...label, ...fill, ...unit, ...figures]);
    last = row.heads;
  }
  return rows;
}

const ways: Record<Writing, (rows: Rows) => string[]> = {
  dump: (rows) => rows.flatMap((row) => [...row.map((cell) => `\t${cell}`), ""]),
  tabs: (rows) => rows.map((row) => row.join("\t")).map((line) => (line.includes("\t") ? line : `${line}\t`)),
  markdown: (rows) => {
    const width = Math.max(...rows.map((row) => row.length));
    const lines = rows.map((row) => `| ${[...row, ...Array(width - row.length).fill("")].join(" | ")} |`);
    return [...lines.slice(0, 1), `|${" --- |".repeat(width)}`, ...lines.slice(1)];
  },
  closing: (rows) => rows.flatMap((row) => row.map((cell) => `${cell} |`)),
  lines: (rows) => rows.flatMap((row) => row.filter((cell) => cell !== "")),
  spaced: (rows) => rows.map((row) => row.filter((cell) => cell !== "").join("  ")),
};
