import type { Cell } from "../forms/index.ts";
import type { Claim, Instance, Operands, Rule, Side, Term } from "../rule.ts";
import { cellAt, type Grid, type Paper, type Stand } from "./paper.ts";

/** Every question a rule asks of a form, read off the rule and the paper. */
export function questions(rule: Rule, paper: Paper): Instance[] {
  const { subject } = rule;
  if (subject.over === "form") return paper.grids.flatMap((grid) => implied(rule, grid));
  if (subject.over === "claims") {
    return subject.claims
      .map((claim) => claimed(rule, claim))
      .filter(({ left, right }) => [...left.terms, ...right.terms].every(({ cell }) => paper.layout.place.has(cell)));
  }
  if (subject.over === "cells") {
    return paper.layout.cells
      .filter(({ table, quantity }) => table === subject.table && (subject.kind ?? quantity.kind) === quantity.kind)
      .map(({ cell, row, column }) => ({
        ...judged(rule, `${row.path}@${column.path}`, subject.judge),
        left: { terms: [{ cell, weight: 1 }], constant: 0 },
      }));
  }
  if (subject.over === "parts") {
    const parts = new Set(paper.layout.cells.map((cell) => cell.part));
    return [...parts].map((part) => ({ ...judged(rule, part, subject.judge), part }));
  }
  // What is asked of several reports is no question about one.
  return subject.over === "document" ? [judged(rule, subject.instance, subject.judge)] : [];
}

const NOTHING: Side = { terms: [], constant: 0 };

const judged = (rule: Rule, instance: string, judge: NonNullable<Instance["judge"]>): Instance => ({
  rule,
  instance,
  left: NOTHING,
  relation: null,
  right: NOTHING,
  judge,
});

const claimed = (rule: Rule, claim: Claim): Instance => ({
  rule,
  instance: claim.instance,
  left: listed(claim.left),
  relation: "relation" in claim ? claim.relation : null,
  right: listed(claim.right),
  ...("judge" in claim && { judge: claim.judge }),
});

function listed(operands: Operands): Side {
  const terms: Term[] = [];
  let constant = 0;
  for (const operand of operands) {
    if (typeof operand === "number") constant += operand;
    else if (typeof operand === "string") terms.push({ cell: operand, weight: 1 });
  }
  return { terms, constant };
}

/** The balances, totals, parts and 其中 rows of one grid that name the rule. */
function implied(rule: Rule, grid: Grid): Instance[] {
  const found: Instance[] = [];
  const add = (instance: string, left: Cell[], relation: "=" | "<=", right: Cell[]) =>
    found.push({ rule, instance, left: listed(left), relation, right: listed(right) });

  for (const balance of grid.block.balances) {
    if (`${grid.table}/${balance.id}` !== rule.id) continue;
    for (const column of grid.columns) {
      const at = (row: string) => cellAt(grid.table, row, column.path);
      add(column.path, balance.sum.map(at), "=", balance.equals.map(at));
    }
  }
  for (const [lines, across, at] of [
    [grid.rows, grid.columns, (row: Stand, column: Stand) => cellAt(grid.table, row.path, column.path)],
    [grid.columns, grid.rows, (column: Stand, row: Stand) => cellAt(grid.table, row.path, column.path)],
  ] as const) {
    for (const whole of lines) {
      if (whole.line.rule !== rule.id) continue;
      const below = lines.filter((line) => line !== whole && isAddend(line, whole));
      const relation = whole.line.kind === "item" && whole.line.ofWhich ? "<=" : "=";
      for (const cross of across) {
        const addends = below.map((line) => at(line, cross));
        add(instanceName(whole, cross), addends, relation, [at(whole, cross)]);
      }
    }
  }
  return found;
}

/** A total sums what stands in its group, at any depth, and is neither a total nor a part; an item has its own parts. */
function isAddend(line: Stand, whole: Stand): boolean {
  if (whole.line.kind === "item") return line.within === whole.path;
  return line.line.kind === "item" && line.within === undefined && `${line.group}.`.startsWith(prefix(whole.group));
}

const prefix = (group: string) => (group === "" ? "" : `${group}.`);

function instanceName({ line, group }: Stand, cross: Stand): string {
  if (line.kind === "item") return line.instance ?? "";
  return line.per === "group" ? group : cross.path;
}
