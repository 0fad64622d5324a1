import { type Cell, type CellPlace, type Decimal, type Instance, type Layout, programOf } from "@gouji/schema";
import type { Dice } from "./dice.ts";
import type { Size } from "./proportions.ts";
import type { Tally, Weighed } from "./tally.ts";

export interface Mending {
  readonly layout: Layout;
  readonly size: Size;
  readonly dice: Dice;
  readonly competent: boolean;
  readonly drawn: Tally;
  readonly amounts: Map<Cell, Decimal>;
  /** Ways that are not to be touched. */
  readonly settled: ReadonlySet<Weighed>;
  /** A rule that is not to be minded. */
  readonly except?: string;
  /** An amount where one is due. */
  readonly draw: (place: CellPlace) => Decimal;
}

/**
 * Adds what the bounds and conditions ask for, until they all hold. Equations hold throughout, since only whole ways are
 * added or taken. An office where nothing happened is left alone with what only experience expects of it.
 */
export function mend(mending: Mending): void {
  const asked = programOf(mending.layout).instances.filter(
    ({ relation, rule }) =>
      relation !== "=" && rule.id !== mending.except && (mending.size !== "nil" || rule.severity !== "info"),
  );
  for (let round = 0; round < 60; round++) {
    const wrong = asked.filter((instance) => !meets(instance, mending));
    if (wrong.length === 0) return;
  }
  throw new Error(`no figures meet the bounds of ${mending.layout.key}`);
}

/** Whether the instance held; where it did not, something was done about it. */
function meets(instance: Instance, mending: Mending): boolean {
  const left = cellsOn(instance.left);
  const right = cellsOn(instance.right);
  const lean = sumOf(left, mending) + instance.left.constant - sumOf(right, mending) - instance.right.constant;
  if (instance.relation === "<=") return lean <= 0 || level(right, left, lean, mending);
  if (instance.relation === ">=") return lean >= 0 || level(left, right, -lean, mending);
  const [some, others] = [sumOf(left, mending) > 0, sumOf(right, mending) > 0];
  switch (instance.judge) {
    case "implies":
      return !some || others || raise(right, left, 1, mending);
    case "paired":
      return some === others || (some ? raise(right, [], 1, mending) : raise(left, [], 1, mending));
    case "competent":
      return mending.competent || !some || lower(left, [], sumOf(left, mending), mending);
    default:
      return true;
  }
}

/** Makes up what one side lacks; where nothing of it may rise, the other one falls. */
function level(small: readonly Cell[], large: readonly Cell[], by: number, mending: Mending): false {
  if (!canRaise(small, large, mending)) return lower(large, small, by, mending);
  return raise(small, large, by, mending);
}

function raise(cells: readonly Cell[], but: readonly Cell[], by: number, mending: Mending): false {
  const money = mending.layout.cells.find(({ cell, quantity }) => quantity.kind === "money" && cells.includes(cell));
  if (money) {
    mending.amounts.set(money.cell, mending.draw(money));
    return false;
  }
  const ways = between(cells, but, mending);
  const way = ways[mending.dice.weighted(ways.map((one) => one.share * Math.max(...one.volume.mean)))];
  if (way) mending.drawn.add(way, by);
  return false;
}

function lower(cells: readonly Cell[], but: readonly Cell[], by: number, mending: Mending): false {
  let left = by;
  for (const way of between(cells, but, mending)) {
    const taken = Math.min(left, Math.max(0, mending.drawn.room(way)));
    mending.drawn.add(way, -taken);
    left -= taken;
  }
  return false;
}

const canRaise = (cells: readonly Cell[], but: readonly Cell[], mending: Mending) =>
  between(cells, but, mending).length > 0;

/** The free ways that lead through some of the cells and past the others. */
const between = (cells: readonly Cell[], but: readonly Cell[], { drawn, settled }: Mending): Weighed[] =>
  cells
    .flatMap((cell) => drawn.through(cell))
    .filter((way) => !settled.has(way) && !way.cells.some(({ cell }) => but.includes(cell)));

const cellsOn = ({ terms }: Instance["left"]): Cell[] => terms.map((term) => term.cell);

const sumOf = (cells: readonly Cell[], { drawn, amounts }: Mending): number =>
  cells.reduce((sum, cell) => sum + (amounts.has(cell) ? Number(amounts.get(cell)) : drawn.value(cell)), 0);
