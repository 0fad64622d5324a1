import type { Figure } from "../figure.ts";
import type { Layout } from "../layout.ts";
import type { Outcome } from "../outcome.ts";
import { int32Of, Packed } from "../pack.ts";
import { sumOf, tellSide, within } from "../relate.ts";
import type { Report } from "../report.ts";
import type { Placed, Plan } from "./plan.ts";

type TermTold = Outcome["left"]["terms"][number];
type SideTold = Outcome["left"];

/** A report in the order of its layout, each cell looked up once; what is told of a cell is told in one object. */
export interface Sheet {
  readonly report: Report;
  readonly layout: Layout;
  readonly figures: readonly (Figure | undefined)[];
  /** As in a packed report. */
  readonly values: Int32Array;
  readonly states: Uint8Array;
  /** By part: how many cells the report has, and how many of them hold more than a blank or a dash. */
  readonly there: Int32Array;
  readonly telling: Int32Array;
  readonly terms: (TermTold | undefined)[];
  readonly sides: (SideTold | undefined)[];
}

export function sheetOf(report: Report, layout: Layout, plan: Plan): Sheet {
  const { cells } = layout;
  const width = cells.length;
  const figures: (Figure | undefined)[] = new Array(width);
  const values = new Int32Array(width);
  const states = new Uint8Array(width);
  const there = new Int32Array(plan.parts);
  const telling = new Int32Array(plan.parts);
  for (let at = 0; at < width; at++) {
    const figure = report.figures[(cells[at] as (typeof cells)[number]).cell];
    figures[at] = figure;
    if (figure === undefined) {
      states[at] = Packed.absent;
      continue;
    }
    const part = plan.partOf[at] as number;
    there[part] = (there[part] as number) + 1;
    if (figure.state === "number") {
      const value = int32Of(figure.value);
      states[at] = value === undefined ? Packed.exact : Packed.number;
      values[at] = value ?? 0;
    } else {
      states[at] = Packed[figure.state];
    }
    if (figure.state === "number" || figure.state === "text") telling[part] = (telling[part] as number) + 1;
  }
  return { report, layout, figures, values, states, there, telling, terms: new Array(width), sides: new Array(width) };
}

/** One side of an instance as the report has it. */
export function tellPlaced(placed: Placed, sheet: Sheet): SideTold {
  const { places, side } = placed;
  if (places.length === 0) return placed.empty;
  if (!placed.plain) return tellSide(side, within(sheet.report));
  if (places.length > 1) return tellTerms(places, sheet);
  const place = places[0] as number;
  const told = sheet.sides[place] ?? tellTerms(places, sheet);
  sheet.sides[place] = told;
  return told;
}

/** The sum of cells of weight 1. */
function tellTerms(places: readonly number[], sheet: Sheet): SideTold {
  const { values, states } = sheet;
  const terms: TermTold[] = new Array(places.length);
  let sum = 0;
  let odd = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const term = sheet.terms[place] ?? tellTerm(place, sheet);
    sheet.terms[place] = term;
    terms[i] = term;
    sum += values[place] as number;
    odd |= states[place] as number;
  }
  if (odd === Packed.number) return { sum: String(sum), terms };
  return { sum: sumOf(terms, 0), terms };
}

function tellTerm(place: number, { layout, figures }: Sheet): TermTold {
  const figure = figures[place];
  const value = figure?.state === "number" ? figure.value : null;
  return { cell: (layout.cells[place] as Layout["cells"][number]).cell, weight: 1, value };
}
