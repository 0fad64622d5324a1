import { allForms } from "../forms/index.ts";
import type { CellPlace, FlatLine, Grid, Layout } from "../layout.ts";
import { layoutsOf } from "../resolve.ts";

/** A cell where it stands, in the layout that has it. */
export interface Stand {
  readonly layout: Layout;
  readonly grid: Grid;
  readonly place: CellPlace;
}

/** Where a cell stands: in the layout, else in the newest form that has it. Throws a RangeError on no cell of any form. */
export function standOf(cell: string, at: Layout): Stand {
  const layout = at.place.has(cell) ? at : everyLayout().find((one) => one.place.has(cell));
  if (!layout) throw new RangeError(`no form has the cell ${cell}`);
  const place = layout.place.get(cell) as CellPlace;
  return { layout, place, grid: layout.grids.find((grid) => grid.table === place.table) as Grid };
}

/** Newest form first, so that a rule is explained by the one in force. */
export const everyLayout = (): readonly Layout[] => {
  every ??= [...allForms].sort((a, b) => b.years.from - a.years.from).flatMap((form) => [...layoutsOf(form)]);
  return every;
};

let every: readonly Layout[] | undefined;

/** What a language calls the lines of a form. */
export interface Namer {
  /** A row or column by its own words alone. */
  own(line: FlatLine, grid: Grid): string;
  /** The group around it, or the line it is part of. */
  around(line: FlatLine, grid: Grid): string;
  /** Its own words say nothing without those around it. */
  bare(own: string): boolean;
  qualify(around: string, own: string): string;
}

/** A row or column by a name that no other of its grid has: 「其他处理·其他」, since 其他 alone could be many. */
export function nameOf(line: FlatLine, grid: Grid, namer: Namer): string {
  const names = named.get(namer) ?? new WeakMap<FlatLine, string>();
  named.set(namer, names);
  const known = names.get(line);
  if (known !== undefined) return known;
  const name = nameAmong(line, grid, namer);
  names.set(line, name);
  return name;
}

/** Lines live as long as their layout, and a sentence names many. */
const named = new WeakMap<Namer, WeakMap<FlatLine, string>>();

function nameAmong(line: FlatLine, grid: Grid, namer: Namer): string {
  const axis = grid.rows.includes(line) ? grid.rows : grid.columns;
  const own = namer.own(line, grid);
  const twins = axis.filter((other) => namer.own(other, grid) === own).length;
  if (twins < 2 && !namer.bare(own)) return own;
  const around = namer.around(line, grid);
  return around ? namer.qualify(around, own) : own;
}

/** A row that the form leaves without a name. */
export const isNameless = (line: FlatLine): boolean => line.label === "";

/** A lone column that only holds the figures (统计数): its rows say what is counted, and in which unit. */
export const isMute = (column: FlatLine, { columns, block }: Grid): boolean =>
  columns.length === 1 && column.line.unit === undefined && block.unit === undefined;
