import { type CellPlace, type Equation, equations, type Form, layoutsOf, readFigure, sum } from "@gouji/schema";
import type { Cell } from "./document.ts";

/**
 * Whether the figures of a row bear one another out: its total is their sum, and is not nothing. That never makes a reading;
 * it keeps one that something beside the row makes doubtful.
 */
export function isProved(
  form: Form,
  places: readonly (CellPlace | undefined)[],
  cells: readonly (Cell | undefined)[],
): boolean {
  const values = new Map<string, string>();
  for (const [at, place] of places.entries()) {
    const text = cells[at]?.text;
    if (!place || text === undefined) continue;
    const { figure } = readFigure(text, place.quantity, place.quantity.unit);
    if (figure.state === "number") values.set(place.cell, figure.value);
  }
  const own = totalsOf(form).filter(({ left, right }) => [...left, ...right].every(({ cell }) => values.has(cell)));
  const amount = (terms: Equation["left"]) =>
    sum(terms.map(({ cell, weight }) => ({ value: values.get(cell) as string, weight })));
  return own.length > 0 && own.every(({ left, right }) => amount(left) === amount(right) && amount(right) !== "0");
}

/** Equations, each within a row when all of its cells are asked for. */
function totalsOf(form: Form): readonly Equation[] {
  const known =
    remembered.get(form) ??
    layoutsOf(form)
      .flatMap(equations)
      .filter(({ relation }) => relation === "=");
  remembered.set(form, known);
  return known;
}

const remembered = new WeakMap<Form, readonly Equation[]>();
