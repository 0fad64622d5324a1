import { type Cell, type Instance, type Layout, layoutFor, levelOf, type Report } from "@gouji/schema";
import type { Dice } from "../../dice.ts";
import { mend } from "../../mend.ts";
import { type Tally, tally, type Weighed } from "../../tally.ts";
import { countIn, type Spoiled, spoil } from "../planted.ts";
import { lean } from "./equation.ts";

/** Raises or lowers one side by whole ways, so that equations hold, and mends what other bounds then want. */
export function* outOfBounds(instance: Instance, report: Report, at: Dice): Generator<Spoiled> {
  const layout = layoutFor(report);
  const [left, right] = [instance.left, instance.right].map((side) => side.terms.map((term) => term.cell)) as [
    Cell[],
    Cell[],
  ];
  const over = 1 + at.below(3);
  switch (instance.judge) {
    case undefined: {
      const [small, large] = instance.relation === "<=" ? [right, left] : [left, right];
      yield* tilted(large, small, over);
      return;
    }
    case "implies":
      yield* worked((drawn) => {
        empty(right, drawn);
        raiseFrom0(left, right, drawn, over);
      });
      return;
    case "paired":
      for (const [some, none] of [
        [left, right],
        [right, left],
      ] as const) {
        yield shiftedMoney(report, some, none, over);
      }
      return;
    case "competent":
      for (const cell of at.shuffled(left)) {
        yield* worked((drawn) => drawn.add(drawn.through(cell)[0] as Weighed, over));
      }
      return;
    case "feeReported":
      yield* tilted(left, [], over, (spoiled) => ({
        ...spoiled,
        narratives: { ...spoiled.narratives, other: "无其他需要报告的事项。" },
      }));
  }

  /** One side up, or the other one down, until it is `by` too many. */
  function* tilted(
    large: readonly Cell[],
    small: readonly Cell[],
    by: number,
    also = (one: Report) => one,
  ): Generator<Spoiled> {
    const slack = Math.abs(lean(instance, (cell) => countIn(report, cell) ?? 0));
    const past = (cells: readonly Cell[], but: readonly Cell[], drawn: Tally) =>
      at.shuffled(
        cells.flatMap((cell) => drawn.through(cell)).filter((way) => !way.cells.some(({ cell }) => but.includes(cell))),
      );
    const drawn = begin();
    for (const way of past(large, small, drawn)) yield* worked((one) => one.add(way, slack + by), also);
    for (const way of past(small, large, drawn)) yield* worked((one) => one.add(way, -slack - by), also);
    yield* worked((one) => empty(small, one), also);
  }

  function* worked(work: (drawn: Tally) => void, also = (one: Report) => one): Generator<Spoiled> {
    const drawn = begin();
    work(drawn);
    const cells = new Set<Cell>([...left, ...right]);
    const settled = new Set(drawn.ways.filter((way) => way.cells.some(({ cell }) => cells.has(cell))));
    const amounts = amountsOf(report, layout);
    const competent = !["county", "township"].includes(report.level ?? levelOf(report.authority) ?? "");
    try {
      mend({
        layout,
        size: "town",
        dice: at,
        competent,
        drawn,
        amounts,
        settled,
        except: instance.rule.id,
        draw: () => "1",
      });
    } catch {
      // Nothing makes up for it: another candidate will have to do.
      return;
    }
    const content = new Map(
      layout.cells.map(({ cell }): [Cell, string] => [cell, amounts.get(cell) ?? String(drawn.value(cell))]),
    );
    const spoiled = spoil(report, "", content);
    const negative = spoiled.planted.edits.some(
      ({ cell, from }) => Number(from) < 0 && layout.place.get(cell)?.quantity.kind === "count",
    );
    if (!negative) yield { ...spoiled, report: also(spoiled.report) };
  }

  function begin(): Tally {
    return tally(layout, new Map(layout.cells.map(({ cell }): [Cell, number] => [cell, countIn(report, cell) ?? 0])));
  }
}

function empty(cells: readonly Cell[], drawn: Tally): void {
  for (const cell of cells) {
    for (const way of drawn.through(cell)) drawn.add(way, -Math.min(drawn.value(cell), Math.max(0, drawn.room(way))));
  }
}

function raiseFrom0(cells: readonly Cell[], but: readonly Cell[], drawn: Tally, by: number): void {
  const way = cells
    .flatMap((cell) => drawn.through(cell))
    .find((one) => !one.cells.some(({ cell }) => but.includes(cell)));
  if (way && cells.every((cell) => drawn.value(cell) === 0)) drawn.add(way, by);
}

function shiftedMoney(report: Report, some: readonly Cell[], none: readonly Cell[], by: number): Spoiled {
  const content = new Map<Cell, string>(none.map((cell) => [cell, "0"]));
  for (const cell of some) if (report.figures[cell]?.raw === "0") content.set(cell, String(by));
  return spoil(report, "", content);
}

const amountsOf = (report: Report, layout: Layout) =>
  new Map(
    layout.cells.flatMap(({ cell, quantity }): [Cell, string][] => {
      const figure = report.figures[cell];
      return quantity.kind === "money" && figure?.state === "number" ? [[cell, figure.value]] : [];
    }),
  );
