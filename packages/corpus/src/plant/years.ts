import { type Cell, layoutFor, parts, type Report } from "@gouji/schema";
import { boundBy } from "../carry.ts";
import { dice } from "../dice.ts";
import { waysOf } from "../ways.ts";
import { countIn, type Spoiled, spoil } from "./planted.ts";

/**
 * This year's report takes up something else than last year's left: a request more or fewer, carried through to its
 * outcome, so that the report is balanced in itself. Undefined where nothing is carried between the two.
 */
export function carryMismatch(report: Report, last: Report, seed: string | number): Spoiled | undefined {
  const at = dice(`carryMismatch/${seed}`);
  const layout = layoutFor(report);
  const carried = boundBy(last, layout).filter(({ plus, cell }) => plus.length === 0 && isRow(cell));
  const ways = waysOf(layout).filter((way) => way.cells.some(({ cell }) => carried.some((one) => one.cell === cell)));
  if (ways.length === 0) return undefined;
  const way = at.pick(ways);
  const by = 1 + at.below(3);
  const spoiled = spoil(
    report,
    "carryMismatch",
    new Map(way.cells.map(({ cell }): [Cell, string] => [cell, String((countIn(report, cell) ?? 0) + by)])),
  );
  const fails = spoiled.planted.edits
    .filter((edit) => isRow(edit.cell))
    .map((edit) => `requests/carry[${parts(edit.cell).column}]`);
  return { ...spoiled, planted: { ...spoiled.planted, fails } };
}

const isRow = (cell: Cell) => parts(cell).row === "pendingAtStart";
