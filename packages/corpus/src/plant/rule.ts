import {
  type Cell,
  check,
  type Figure,
  type Instance,
  type Layout,
  layoutFor,
  levelOf,
  programFor,
  type Report,
  type Rule,
} from "@gouji/schema";
import { type Dice, dice } from "../dice.ts";
import { mend } from "../mend.ts";
import { type Tally, tally, type Weighed } from "../tally.ts";
import { waysOf } from "../ways.ts";
import { documents } from "./document.ts";
import { blank, countIn, dash, number, type Planter, type Spoiled, spoil } from "./planted.ts";

/**
 * Breaks one rule and no other, whatever the rule: it is asked what it is about, and candidates are tried until the check
 * finds just that. Undefined where the report gives the rule no occasion.
 */
export function breaking(rule: Rule): Planter {
  return (report, seed) => {
    const at = dice(`${rule.id}/${seed}`);
    let left = TRIES;
    for (const candidate of candidates(rule, report, at)) {
      if (left-- === 0) break;
      const fails = check(candidate.report, { only: "findings" }).filter(({ status }) => status === "fail");
      if (fails.length > 0 && fails.every((outcome) => outcome.rule === rule.id)) {
        const { planted } = candidate;
        const named = fails.map((outcome) => `${outcome.rule}[${outcome.instance}]`);
        return { ...candidate, planted: { ...planted, kind: rule.id, fails: named } };
      }
    }
    return undefined;
  };
}

const TRIES = 400;

function* candidates(rule: Rule, report: Report, at: Dice): Generator<Spoiled> {
  switch (rule.subject.over) {
    case "form":
    case "claims":
      for (const instance of shuffled(asked(rule, report), at)) {
        yield* instance.relation === "=" ? offBalance(instance, report, at) : outOfBounds(instance, report, at);
      }
      return;
    case "cells":
      return yield* badFigure(rule.subject.table, rule.subject.judge, report, at);
    case "parts":
      return yield* badPart(rule.subject.judge, report, at);
    case "document":
      for (const plant of [documents.wrongForm, documents.otherDuty]) {
        const spoiled = plant(report, at.below(1000));
        if (spoiled) yield spoiled;
      }
  }
}

const asked = (rule: Rule, report: Report) => programFor(report).instances.filter((one) => one.rule === rule);

// ---- equations

/** One cell, then two, changed so that only equations of the rule notice. */
function* offBalance(instance: Instance, report: Report, at: Dice): Generator<Spoiled> {
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
  const mine = shuffled(cellsOf(instance), at);
  const others = shuffled(
    layoutFor(report).cells.map((place) => place.cell),
    at,
  );
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

const lean = ({ left, right }: Instance, value: (cell: Cell) => number): number =>
  left.terms.reduce((sum, { cell, weight }) => sum + weight * value(cell), left.constant) -
  right.terms.reduce((sum, { cell, weight }) => sum + weight * value(cell), right.constant);

// ---- bounds and conditions

/** Raises or lowers one side by whole ways, so that equations hold, and mends what other bounds then want. */
function* outOfBounds(instance: Instance, report: Report, at: Dice): Generator<Spoiled> {
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
      for (const cell of shuffled(left, at)) {
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
      shuffled(
        cells.flatMap((cell) => drawn.through(cell)).filter((way) => !way.cells.some(({ cell }) => but.includes(cell))),
        at,
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

// ---- single figures, parts

/** What is no figure of its kind: half a request on its whole way, a negative amount, a gap. */
function* badFigure(table: string, judge: string, report: Report, at: Dice): Generator<Spoiled> {
  const cells = shuffled(
    layoutFor(report).cells.filter((place) => place.table === table),
    at,
  );
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
  for (const way of shuffled(waysOf(layoutFor(report)), at)) {
    if (way.cells.some((place) => place.table !== table || place.quantity.kind !== judge)) continue;
    yield spoil(
      report,
      "",
      new Map(way.cells.map(({ cell }): [Cell, Figure] => [cell, number(`${countIn(report, cell) ?? 0}.5`)])),
    );
  }
}

function* badPart(judge: string, report: Report, at: Dice): Generator<Spoiled> {
  const { cells } = layoutFor(report);
  for (const part of shuffled([...new Set(cells.map((place) => place.part))], at)) {
    const mine = cells.filter((place) => place.part === part).map((place) => place.cell);
    if (judge === "unfilled") yield spoil(report, "", new Map(mine.map((cell) => [cell, dash("/")])));
    else {
      const gone = new Set<string>(mine);
      const figures = Object.fromEntries(Object.entries(report.figures).filter(([cell]) => !gone.has(cell)));
      yield { report: { ...report, figures }, planted: { kind: "", edits: [], fails: [], blocked: [] } };
    }
  }
}

function cellsOf(instance: Instance): Cell[] {
  return [...instance.left.terms, ...instance.right.terms].map((term) => term.cell);
}

function shuffled<T>(list: readonly T[], at: Dice): T[] {
  return list
    .map((one) => ({ one, by: at.fraction() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}
