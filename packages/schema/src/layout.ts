import type { Quantity } from "./figure.ts";
import type { Block, Form, Item, Line, Lines, OneOf, Total } from "./form.ts";
import type { Cell } from "./forms/index.ts";

/** A row or column laid flat: its dotted path, and what the brackets around it say. */
export interface FlatLine {
  readonly path: string;
  /** The printed label; `heads` are the labels of the groups and headings around it, outermost first. */
  readonly label: string;
  readonly heads: readonly string[];
  /** The path of the group it stands in, "" at the top. */
  readonly group: string;
  readonly line: Item | Total;
  /** The paths of its `parts` or `ofWhich`, direct ones only. */
  readonly below: readonly string[];
  /** Part of another line, by `parts` or `ofWhich`. */
  readonly partOf?: string;
}

/** One cell of the paper. */
export interface CellPlace {
  readonly cell: Cell;
  /** Its place in the order of the form; also its place in packed arrays. */
  readonly at: number;
  /** The part of the report it belongs to: a section, or a table that an extension brings. */
  readonly part: string;
  readonly table: string;
  readonly row: FlatLine;
  readonly column: FlatLine;
  readonly quantity: Quantity;
}

export interface Grid {
  readonly table: string;
  readonly section: string;
  readonly block: Block;
  readonly rows: readonly FlatLine[];
  readonly columns: readonly FlatLine[];
}

/** A form with every `oneOf` settled: its grids and cells in the order of the paper. */
export interface Layout {
  readonly form: Form;
  /** Names the form, its extensions and the variants taken: `2021`, `2019+ningbo`, `2021~1`. */
  readonly key: string;
  readonly grids: readonly Grid[];
  readonly cells: readonly CellPlace[];
  readonly place: ReadonlyMap<string, CellPlace>;
}

/** Which variant of a `oneOf` to take; the first is the form's own. */
export type Choose = (variants: Lines) => number;

const own: Choose = () => 0;

/** Lays a form flat. Without `choose` the result is the official form. */
export function layout(form: Form, choose: Choose = own): Layout {
  const taken: number[] = [];
  const settle = (one: OneOf) => {
    const index = choose(one.variants);
    taken.push(index);
    return one.variants[index] as Line;
  };
  const grids = Object.entries(form.sections).flatMap(([section, body]) =>
    body.kind === "table"
      ? Object.entries(body.blocks).map(
          ([table, block]): Grid => ({
            table,
            section,
            block,
            rows: flatten(block.rows, settle),
            columns: flatten(block.columns, settle),
          }),
        )
      : [],
  );
  const cells = grids
    .flatMap((grid) => grid.rows.flatMap((row) => grid.columns.map((column) => ({ grid, row, column }))))
    .map(({ grid, row, column }, at) => ({
      cell: address(grid.table, row.path, column.path),
      at,
      part: partOf(form, grid),
      table: grid.table,
      row,
      column,
      quantity: quantityOf(grid.block, row, column),
    }));
  const suffix = taken.some((index) => index > 0) ? `~${taken.join("")}` : "";
  return {
    form,
    key: [form.id, ...form.extensions.map((e) => e.id)].join("+") + suffix,
    grids,
    cells,
    place: new Map(cells.map((place) => [place.cell, place])),
  };
}

/** Every path the lines of a form could take, alternates included. */
export function pathsOf(lines: Lines, group = ""): string[] {
  return lines.flatMap((line) =>
    line.kind === "oneOf"
      ? line.variants.flatMap((variant) => pathsOf([variant], group))
      : flatten([line], (one) => one.variants[0] as Line, group).map((flat) => flat.path),
  );
}

/** The form that prints a cell: the rows of an extension are those of the form it took them from. */
export function printedBy(cell: string | undefined, { form, place }: Layout): Pick<Form, "title" | "instrument"> {
  const table = cell === undefined ? undefined : place.get(cell)?.table;
  return form.extensions.find(({ tables }) => table !== undefined && tables.includes(table))?.origin ?? form;
}

export const address = (table: string, row: string, column: string): Cell => `${table}/${row}@${column}` as Cell;

interface Around {
  readonly heads: readonly string[];
  readonly group: string;
}

function flatten(lines: Lines, settle: (one: OneOf) => Line, group = ""): FlatLine[] {
  const out: FlatLine[] = [];
  walk(lines, { heads: [], group });
  return out;

  function walk(among: Lines, around: Around, partOf?: string): string[] {
    return among.flatMap((line): string[] => {
      if (line.kind === "oneOf") return walk([settle(line)], around, partOf);
      if (line.kind === "heading") return walk(line.lines, { ...around, heads: [...around.heads, line.label] });
      if (line.kind === "group") {
        return walk(line.lines, { heads: [...around.heads, line.label], group: join(around.group, line.id) });
      }
      const path = line.id.startsWith(".") ? partOf + line.id : join(around.group, line.id);
      const at = out.length;
      out.push({ path, label: line.label, ...around, line, below: [], ...(partOf !== undefined && { partOf }) });
      const parts = line.kind === "item" ? (line.parts ?? line.ofWhich) : undefined;
      if (parts) out[at] = { ...(out[at] as FlatLine), below: walk(parts, around, path) };
      return [path];
    });
  }
}

const partOf = (form: Form, grid: Grid) =>
  form.extensions.some((extension) => extension.tables.includes(grid.table)) ? grid.table : grid.section;

const join = (group: string, id: string) => (group ? `${group}.${id}` : id);

const MONEY = /元$/;

/** The unit nearest to the cell: its row's, else its column's, else its grid's. */
function quantityOf(block: Block, row: FlatLine, column: FlatLine): Quantity {
  const unit = row.line.unit ?? column.line.unit ?? block.unit;
  if (unit === undefined) throw new Error(`no unit for ${row.path}@${column.path}`);
  if (MONEY.test(unit)) return { kind: "money", unit };
  return { kind: row.line.signed || column.line.signed ? "signed" : "count", unit };
}
