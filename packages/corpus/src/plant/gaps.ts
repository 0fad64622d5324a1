import { type CellPlace, layoutFor, type Report } from "@gouji/schema";
import { type Dice, dice } from "../dice.ts";
import { blank, dash, type Planter, spoil } from "./planted.ts";

/** Figures that are not there. */
export const gaps = {
  /** Nil is written as a stroke, in one part of the report that has other figures too. */
  dashForNil: marking("dashForNil", (cells, report, dice) => {
    const nil = cells.filter((place) => report.figures[place.cell]?.raw === "0");
    return nil.length < cells.length
      ? new Map(nil.map(({ cell }) => [cell, dash(dice.pick(["/", "-", "—", "——"]))]))
      : undefined;
  }),

  /** One part of the report was left as it came. */
  tableUnfilled: marking("tableUnfilled", (cells, _, dice) => {
    const mark = dice.chance(0.5) ? blank : dash("/");
    return new Map(cells.map(({ cell }) => [cell, mark]));
  }),
} satisfies { [name: string]: Planter };

function marking(
  kind: string,
  mark: (cells: readonly CellPlace[], report: Report, dice: Dice) => Parameters<typeof spoil>[2] | undefined,
): Planter {
  return (report, seed) => {
    const at = dice(`${kind}/${seed}`);
    const { cells } = layoutFor(report);
    const parts = [...new Set(cells.map((place) => place.part))];
    if (parts.length === 0) return undefined;
    const part = at.pick(parts);
    const change = mark(
      cells.filter((place) => place.part === part),
      report,
      at,
    );
    return change && spoil(report, kind, change);
  };
}
