import type { Figure, Report } from "@gouji/schema";
import type { Glance } from "@gouji/store";
import { layoutOf } from "../layouts.ts";
import { figuresAlone } from "../library/digests.ts";

/**
 * The report of a member as its sum needs it, without its document. Cells that hold no number are blank in it, and not left
 * out: by the cells that are there it is told which variant of its form a report follows.
 */
export function memberReport(glance: Glance, cells: readonly string[]): Report {
  const report = figuresAlone(glance, cells);
  const figures: Record<string, Figure> = {};
  for (const cell of layoutOf(glance.layout).place.keys()) figures[cell] = report.figures[cell] ?? BLANK;
  return { ...report, figures };
}

const BLANK: Figure = { state: "blank", raw: "" };
