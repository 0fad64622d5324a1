import type { Quantity } from "../figure.ts";
import type { Block, Form, Item, Line, Lines, OneOf, Total } from "../form.ts";
import type { Cell } from "../forms/index.ts";
import type { CellPlace, Layout } from "../layout.ts";
import type { Report } from "../report.ts";

export interface Stand {
  readonly path: string;
  readonly group: string;
  readonly line: Item | Total;
  /** The path of the item it is a part of. */
  readonly within?: string;
}

export interface Grid {
  readonly table: string;
  readonly block: Block;
  readonly rows: readonly Stand[];
  readonly columns: readonly Stand[];
}

/** The layout is what judges are shown of a form: its cells, with their part and quantity. */
export interface Paper {
  readonly grids: readonly Grid[];
  readonly layout: Layout;
}

type Choose = (one: OneOf, group: string) => Line;

/** `taken` says which variant of each `oneOf` to take, as they are met; without an entry the form's own. */
export function unfold(form: Form, taken: readonly number[]): Paper {
  let next = 0;
  const choose: Choose = ({ variants }) => variants[taken[next++] ?? 0] as Line;
  const grids: Grid[] = [];
  const cells: CellPlace[] = [];
  for (const [section, body] of Object.entries(form.sections)) {
    if (body.kind !== "table") continue;
    for (const [table, block] of Object.entries(body.blocks)) {
      const columns = standing(block.columns, choose);
      const rows = standing(block.rows, choose);
      grids.push({ table, block, rows, columns });
      const extension = form.extensions.some(({ tables }) => tables.includes(table));
      for (const row of rows) {
        for (const column of columns) {
          cells.push({
            cell: cellAt(table, row.path, column.path),
            at: cells.length,
            part: extension ? table : section,
            table,
            row: flat(row),
            column: flat(column),
            quantity: quantity(row.line.unit ?? column.line.unit ?? block.unit ?? "", row, column),
          });
        }
      }
    }
  }
  const place = new Map(cells.map((one) => [one.cell as string, one]));
  return { grids, layout: { form, key: "", grids: [], cells, place } };
}

/** Of lines that stand for one another, those that most figures of the report are for; the first where none is. */
export function chosen(form: Form, report: Report): number[] {
  const taken: number[] = [];
  for (const body of Object.values(form.sections)) {
    if (body.kind !== "table") continue;
    for (const [table, { columns, rows }] of Object.entries(body.blocks)) {
      const cells = () => Object.keys(report.figures).filter((cell) => cell.startsWith(`${table}/`));
      standing(columns, (one, group) => take(one, group, () => cells().map((cell) => cell.split("@")[1])));
      standing(rows, (one, group) => take(one, group, () => cells().map((cell) => cell.split(/[/@]/)[1])));
    }
  }
  return taken;

  function take({ variants }: OneOf, group: string, linesMet: () => (string | undefined)[]): Line {
    const met = linesMet();
    const held = variants.map((variant) => {
      const paths = standing([variant], ({ variants: [first] }) => first as Line, group).map((line) => line.path);
      return met.filter((line) => line !== undefined && paths.includes(line)).length;
    });
    const most = held.indexOf(Math.max(...held));
    taken.push(most);
    return variants[most] as Line;
  }
}

function standing(lines: Lines, choose: Choose, group = "", within?: string): Stand[] {
  const inside = (id: string) => (group === "" ? id : `${group}.${id}`);
  return lines.flatMap((line): Stand[] => {
    if (line.kind === "oneOf") return standing([choose(line, group)], choose, group, within);
    if (line.kind === "heading") return standing(line.lines, choose, group, within);
    if (line.kind === "group") return standing(line.lines, choose, inside(line.id));
    const path = line.id.startsWith(".") ? `${within}${line.id}` : inside(line.id);
    const self: Stand = { path, group, line, ...(within !== undefined && { within }) };
    const below = line.kind === "item" ? (line.parts ?? line.ofWhich ?? []) : [];
    return [self, ...standing(below, choose, group, path)];
  });
}

export const cellAt = (table: string, row: string, column: string) => `${table}/${row}@${column}` as Cell;

function quantity(unit: string, row: Stand, column: Stand): Quantity {
  const signed = row.line.signed || column.line.signed;
  return { kind: unit.endsWith("元") ? "money" : signed ? "signed" : "count", unit };
}

const flat = ({ path, group, line }: Stand) => ({ path, group, line, label: line.label, heads: [], below: [] });
