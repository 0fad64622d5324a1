import { type Cell, type CellPlace, type Instance, type Layout, programOf } from "@gouji/schema";

/**
 * A smallest set of cells that can all be one higher while every equation still holds: one request from its arrival to its
 * outcome, one lawsuit and the total it belongs to, or a single figure that stands in no equation. Whatever is added up
 * of ways is balanced.
 */
export interface Way {
  /** In the order of the form. */
  readonly cells: readonly CellPlace[];
}

const known = new Map<string, readonly Way[]>();

/** Every way of a layout; those through money are none, since no equation speaks of money. Cached. */
export function waysOf(layout: Layout): readonly Way[] {
  const before = known.get(layout.key);
  if (before) return before;
  const balance = balanceOf(layout);
  const found = new Map<string, Way>();
  const covered = new Set<Cell>();
  for (const { cell, quantity } of layout.cells) {
    if (quantity.kind === "money" || covered.has(cell) || balance.isTotal(cell)) continue;
    for (const raised of balance.complete(new Set([cell]))) {
      const cells = layout.cells.filter((place) => raised.has(place.cell));
      found.set(cells.map((place) => place.cell).join(), { cells });
      for (const one of raised) covered.add(one);
    }
  }
  const ways = [...found.values()];
  known.set(layout.key, ways);
  return ways;
}

type Sides = readonly [readonly Cell[], readonly Cell[]];

function balanceOf(layout: Layout) {
  const equations = programOf(layout).instances.filter((instance) => instance.relation === "=");
  const sides = equations.map(sidesOf);
  const uses = new Map<Cell, Sides[]>();
  for (const both of sides) for (const cell of both.flat()) uses.set(cell, [...(uses.get(cell) ?? []), both]);

  /** Stands alone on its side: it follows from others, and is no place to begin. */
  const isTotal = (cell: Cell) =>
    (uses.get(cell) ?? []).some(([left, right]) => left.length > 1 && right.length === 1 && right[0] === cell);

  /**
   * Raises cells until nothing is out of balance. What leaves no choice is done first, then the equations in the order
   * of the form, each choice in turn; so a total follows its parts, and not the other way round.
   */
  function complete(raised: ReadonlySet<Cell>): ReadonlySet<Cell>[] {
    const open = sides.flatMap(([left, right]) => {
      const lean = count(left, raised) - count(right, raised);
      return lean === 0 ? [] : [lean > 0 ? right : left];
    });
    const next = open.find((side) => side.length === 1) ?? open[0];
    if (!next) return [raised];
    return next.filter((cell) => !raised.has(cell)).flatMap((cell) => complete(new Set([...raised, cell])));
  }

  return { isTotal, complete };
}

const sidesOf = ({ left, right }: Instance): Sides => [
  left.terms.map((term) => term.cell),
  right.terms.map((term) => term.cell),
];

const count = (side: readonly Cell[], raised: ReadonlySet<Cell>) => side.filter((cell) => raised.has(cell)).length;
