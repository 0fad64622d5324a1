import { type Cell, type CellPlace, type Figure, layoutFor, programFor, type Report } from "@gouji/schema";
import { blank, type Change, countIn, planting } from "./planted.ts";

/** Totals that were not kept up. */
export const totals = {
  /** A part was added late, and the total is as it was before. */
  totalStale: planting("totalStale", (report, dice) => {
    const total = dice.pick(totalsOf(report));
    const late = total && dice.pick(partsOf(report, total.cell));
    const [sum, part] = [total && countIn(report, total.cell), late && countIn(report, late)];
    return total && sum !== undefined && part ? new Map([[total.cell, String(sum - part)]]) : undefined;
  }),

  /** The totals of one row were never filled in. */
  totalAtZero: planting("totalAtZero", (report, dice) => {
    const total = dice.pick(totalsOf(report));
    return (
      total &&
      all(
        totalsOf(report).filter((one) => one.table === total.table && one.row === total.row),
        "0",
      )
    );
  }),

  /** The column of totals is empty but for the row that sums the outcomes up. */
  totalsBlanked: planting("totalsBlanked", (report) =>
    all(
      layoutFor(report).cells.filter((one) => one.column.line.kind === "total" && one.row.line.kind === "item"),
      blank,
    ),
  ),
};

const all = (places: readonly CellPlace[], content: string | Figure): Change =>
  new Map(places.map((place) => [place.cell, content]));

/** Cells that stand alone on the right of an equation: totals, and rows with parts. */
function totalsOf(report: Report): CellPlace[] {
  const { layout, instances } = programFor(report);
  const cells = new Set(
    instances
      .flatMap(({ relation, right }) => (relation === "=" && right.terms.length === 1 ? right.terms : []))
      .map((term) => term.cell),
  );
  return layout.cells.filter((place) => cells.has(place.cell));
}

const partsOf = (report: Report, total: Cell): Cell[] =>
  programFor(report)
    .instances.filter(
      ({ relation, right }) => relation === "=" && right.terms.length === 1 && right.terms[0]?.cell === total,
    )
    .flatMap(({ left }) => left.terms.map((term) => term.cell));
