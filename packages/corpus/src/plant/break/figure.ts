import { type Cell, type Figure, layoutFor, type Report } from "@gouji/schema";
import type { Dice } from "../../dice.ts";
import { waysOf } from "../../ways.ts";
import { blank, countIn, dash, number, type Spoiled, spoil } from "../planted.ts";

/** What is no figure of its kind: half a request on its whole way, a negative amount, a gap. */
export function* badFigure(table: string, judge: string, report: Report, at: Dice): Generator<Spoiled> {
  const cells = at.shuffled(layoutFor(report).cells.filter((place) => place.table === table));
  if (judge === "filled") {
    for (const { cell } of cells)
      yield spoil(report, "", new Map<Cell, Figure>([[cell, at.chance(0.5) ? blank : dash("/")]]));
    return;
  }
  if (judge === "money") {
    for (const { cell, quantity } of cells) {
      if (quantity.kind !== "money") continue;
      const negative: [Cell, string] = [cell, "-1"];
      yield spoil(report, "", new Map([negative]));
      yield spoil(report, "", new Map([...cells.map((one): [Cell, string] => [one.cell, "0"]), negative]));
    }
    return;
  }
  for (const way of at.shuffled(waysOf(layoutFor(report)))) {
    if (way.cells.some((place) => place.table !== table || place.quantity.kind !== judge)) continue;
    yield spoil(
      report,
      "",
      new Map(way.cells.map(({ cell }): [Cell, Figure] => [cell, number(`${countIn(report, cell) ?? 0}.5`)])),
    );
  }
}

/** A part that is not filled in, or is not there. */
export function* badPart(judge: string, report: Report, at: Dice): Generator<Spoiled> {
  const { cells } = layoutFor(report);
  for (const part of at.shuffled([...new Set(cells.map((place) => place.part))])) {
    const mine = cells.filter((place) => place.part === part).map((place) => place.cell);
    if (judge === "unfilled") yield spoil(report, "", new Map(mine.map((cell) => [cell, dash("/")])));
    else {
      const gone = new Set<string>(mine);
      const figures = Object.fromEntries(Object.entries(report.figures).filter(([cell]) => !gone.has(cell)));
      yield { report: { ...report, figures }, planted: { kind: "", edits: [], fails: [], blocked: [] } };
    }
  }
}
