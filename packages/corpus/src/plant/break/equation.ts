import { type Cell, type Instance, layoutFor, programFor, type Report } from "@gouji/schema";
import type { Dice } from "../../dice.ts";
import { countIn, type Spoiled, spoil } from "../planted.ts";

/** One cell, then two, changed so that only equations of the rule notice. */
export function* offBalance(instance: Instance, report: Report, at: Dice): Generator<Spoiled> {
  const { instances, uses } = programFor(report);
  const off = (change: ReadonlyMap<Cell, number>) => {
    const found = new Set<number>();
    for (const cell of change.keys()) {
      for (const use of uses.get(cell) ?? []) {
        if (instances[use]?.relation === "=" && lean(instances[use], (one) => change.get(one) ?? 0) !== 0)
          found.add(use);
      }
    }
    return found;
  };
  const onlyMine = (change: ReadonlyMap<Cell, number>) => {
    const found = [...off(change)];
    return found.length > 0 && found.every((use) => instances[use]?.rule === instance.rule);
  };
  const mine = at.shuffled(cellsOf(instance));
  const others = at.shuffled(layoutFor(report).cells.map((place) => place.cell));
  const by = 1 + at.below(4);
  const written = (change: ReadonlyMap<Cell, number>) => shift(report, change);
  for (const cell of mine) {
    for (const sign of [by, -by]) {
      const change = new Map([[cell, sign]]);
      const spoiled = onlyMine(change) && written(change);
      if (spoiled) yield spoiled;
    }
  }
  for (const cell of mine) {
    for (const other of others) {
      if (other === cell) continue;
      for (const sign of [by, -by]) {
        const change = new Map([
          [cell, by],
          [other, sign],
        ]);
        const spoiled = onlyMine(change) && written(change);
        if (spoiled) yield spoiled;
      }
    }
  }
}

/** Moves counts by an amount each; undefined where one would fall below 0. */
function shift(report: Report, change: ReadonlyMap<Cell, number>): Spoiled | undefined {
  const content = new Map<Cell, string>();
  for (const [cell, by] of change) {
    const value = (countIn(report, cell) ?? Number.NaN) + by;
    if (!(value >= 0)) return undefined;
    content.set(cell, String(value));
  }
  return spoil(report, "", content);
}

/** Left side less right side. */
export const lean = ({ left, right }: Instance, value: (cell: Cell) => number): number =>
  left.terms.reduce((sum, { cell, weight }) => sum + weight * value(cell), left.constant) -
  right.terms.reduce((sum, { cell, weight }) => sum + weight * value(cell), right.constant);

function cellsOf(instance: Instance): Cell[] {
  return [...instance.left.terms, ...instance.right.terms].map((term) => term.cell);
}
