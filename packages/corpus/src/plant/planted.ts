import { type Cell, type Figure, isInteger, layoutFor, name, programFor, type Report } from "@gouji/schema";
import { type Dice, dice } from "../dice.ts";

/** One cell that was spoilt: what stands there now (null: no number), and the value that is right. */
export interface Spoilt {
  readonly cell: Cell;
  readonly from: string | null;
  readonly to: string;
}

/** What was done to a report, and what follows from it. */
export interface Planted {
  readonly kind: string;
  readonly edits: readonly Spoilt[];
  /** Instances that must fail, and that cannot be asked any more, as `rule[instance]`. There may be others. */
  readonly fails: readonly string[];
  readonly blocked: readonly string[];
}

export interface Spoiled {
  readonly report: Report;
  readonly planted: Planted;
}

/** Plants one known error in a report that is right; undefined where the report has no place for it. */
export type Planter = (report: Report, seed: string | number) => Spoiled | undefined;

/** New content by cell: a number, or what else stands there. */
export type Change = ReadonlyMap<Cell, string | Figure>;

/**
 * A planter that throws the dice until an error shows: some equation fails or is blocked. Gives up after some tries, as on
 * a report of zeros.
 */
export function planting(kind: string, throwOnce: (report: Report, dice: Dice) => Change | undefined): Planter {
  return (report, seed) => {
    const at = dice(`${kind}/${seed}`);
    for (let tries = 0; tries < 200; tries++) {
      const change = throwOnce(report, at);
      const spoiled = change && spoil(report, kind, change);
      if (spoiled && spoiled.planted.fails.length + spoiled.planted.blocked.length > 0) return spoiled;
    }
    return undefined;
  };
}

/** Writes a change into a copy of the report, and works out which equations it breaks. */
export function spoil(report: Report, kind: string, change: Change): Spoiled {
  const figures = { ...report.figures };
  const edits: Spoilt[] = [];
  for (const [cell, content] of change) {
    const was = report.figures[cell];
    const now = typeof content === "string" ? number(content) : content;
    if (was?.state !== "number" || (now.state === "number" && now.value === was.value)) continue;
    figures[cell] = now;
    edits.push({ cell, from: now.state === "number" ? now.value : null, to: was.value });
  }
  return { report: { ...report, figures }, planted: { kind, edits, ...consequences(report, edits) } };
}

export const number = (value: string): Figure => ({ state: "number", value, raw: value });
export const blank: Figure = { state: "blank", raw: "" };
export const dash = (raw: string): Figure => ({ state: "dash", raw });

/** The count that stands in a cell; undefined where there is no whole number. */
export function countIn(report: Report, cell: Cell): number | undefined {
  const figure = report.figures[cell];
  return figure?.state === "number" && isInteger(figure.value) ? Number(figure.value) : undefined;
}

/** The cells of a report that stand in an equation. */
export function linked(report: Report): Cell[] {
  const { uses, instances } = programFor(report);
  return layoutFor(report)
    .cells.map((place) => place.cell)
    .filter((cell) => uses.get(cell)?.some((at) => instances[at]?.relation === "="));
}

/** Each equation by itself: what the spoilt cells add to its left side, less what they add to its right. */
function consequences(report: Report, edits: readonly Spoilt[]): Pick<Planted, "fails" | "blocked"> {
  const { instances } = programFor(report);
  const by = new Map(edits.map((edit) => [edit.cell, edit]));
  const fails: string[] = [];
  const blocked: string[] = [];
  for (const instance of instances) {
    if (instance.relation !== "=") continue;
    let off = 0;
    let gap = false;
    for (const [side, sign] of [
      [instance.left, 1],
      [instance.right, -1],
    ] as const) {
      for (const { cell, weight } of side.terms) {
        const edit = by.get(cell);
        if (!edit) continue;
        if (edit.from === null) gap = true;
        else off += sign * weight * (Number(edit.from) - Number(edit.to));
      }
    }
    if (gap) blocked.push(name(instance));
    else if (off !== 0) fails.push(name(instance));
  }
  return { fails, blocked };
}
