import type { Balance, Item, Total } from "./form.ts";
import { address, type FlatLine, type Grid, type Layout } from "./layout.ts";
import type { Relation, Term } from "./rule.ts";

/** A relation that the form implies, under the rule that the form names for it. */
export interface Equation {
  readonly rule: string;
  readonly instance: string;
  readonly left: readonly Term[];
  readonly relation: Relation;
  readonly right: readonly Term[];
  /** What the form prints: the sentence of a balance, or the label of the total, part or 其中 row. */
  readonly quote: string;
}

type Axis = (line: FlatLine, cross: FlatLine) => Term;

/**
 * Every relation a form implies, in its order: balances as it states them, totals where they stand, parts and 其中 rows of
 * its items. Parts stand on the left and the total on the right, as the form reads.
 */
export function equations(layout: Layout): Equation[] {
  return layout.grids.flatMap((grid) => {
    const byRow: Axis = (row, column) => term(grid, row, column);
    const byColumn: Axis = (column, row) => term(grid, row, column);
    return [
      ...grid.block.balances.flatMap((balance) => stated(grid, balance)),
      ...totals(grid.rows, grid.columns, byRow),
      ...totals(grid.columns, grid.rows, byColumn),
      ...contained(grid.rows, grid.columns, byRow),
      ...contained(grid.columns, grid.rows, byColumn),
    ];
  });
}

/** A balance holds in every column. */
function stated(grid: Grid, balance: Balance): Equation[] {
  const row = new Map(grid.rows.map((line) => [line.path, line]));
  const side = (paths: readonly string[], column: FlatLine) =>
    paths.map((path) => term(grid, row.get(path) as FlatLine, column));
  return grid.columns.map((column) => ({
    rule: `${grid.table}/${balance.id}`,
    instance: column.path,
    left: side(balance.sum, column),
    relation: "=",
    right: side(balance.equals, column),
    quote: balance.says,
  }));
}

/** A total sums the leaves beside and below it in its group; totals of inner groups and parts of items are in them already. */
function totals(lines: readonly FlatLine[], across: readonly FlatLine[], at: Axis): Equation[] {
  return lines
    .filter((line): line is FlatLine & { line: Total } => line.line.kind === "total")
    .flatMap((total) => {
      const leaves = lines.filter(
        (line) => line.line.kind === "item" && line.partOf === undefined && inside(line.group, total.group),
      );
      return across.map((cross) => ({
        rule: total.line.rule,
        instance: total.line.per === "group" ? total.group : cross.path,
        left: leaves.map((leaf) => at(leaf, cross)),
        relation: "=" as const,
        right: [at(total, cross)],
        quote: total.label,
      }));
    });
}

/** `parts` sum to their item; `ofWhich` rows are contained in it. */
function contained(lines: readonly FlatLine[], across: readonly FlatLine[], at: Axis): Equation[] {
  const byPath = new Map(lines.map((line) => [line.path, line]));
  return lines.flatMap((whole) => {
    const item = whole.line;
    if (item.kind !== "item" || whole.below.length === 0) return [];
    const below = whole.below.map((path) => byPath.get(path) as FlatLine);
    return across.map((cross) => ({
      rule: item.rule as string,
      instance: item.instance as string,
      left: below.map((part) => at(part, cross)),
      relation: item.parts ? ("=" as const) : ("<=" as const),
      right: [at(whole, cross)],
      quote: quoteOf(item, below),
    }));
  });
}

/** 其中 is printed on the part; a sum of parts rests on the label of the whole. */
const quoteOf = (item: Item, below: readonly FlatLine[]) => (item.parts ? item.label : (below[0] as FlatLine).label);

const inside = (group: string, outer: string) => outer === "" || group === outer || group.startsWith(`${outer}.`);

const term = (grid: Grid, row: FlatLine, column: FlatLine): Term => ({
  cell: address(grid.table, row.path, column.path),
  weight: 1,
});
