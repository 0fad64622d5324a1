import type { Layout } from "../layout.ts";
import { labelOf } from "./label.ts";
import type { Phrases } from "./phrases.ts";
import type { DiagnosisSaid, RepairSaid } from "./wording.ts";

/**
 * What to do about a group of failures. One culprit is named only where it is the only one and the search came to its
 * end: in table four several cells may explain one total, and no order among them is evidence.
 */
export function sayDiagnosis(diagnosis: DiagnosisSaid, layout: Layout, phrases: Phrases): string {
  const { explanations, complete, total = explanations.length } = diagnosis;
  const [first] = explanations;
  if (!first) return phrases.unexplained;
  const shown = explanations.slice(0, FEW).map((repair) => sayRepair(repair, layout, phrases));
  if (total === 1 && complete) return phrases.unique(shown[0] as string, first.clears.length, first.edits.length === 1);
  const choice = phrases.choice(total, shown);
  return complete ? choice : phrases.unfinished(choice);
}

export function sayRepair(repair: RepairSaid, layout: Layout, phrases: Phrases): string {
  const edits = repair.edits.map(({ cell, from, to }) =>
    phrases.edit(labelOf(cell, layout, phrases), from ?? phrases.blank, to),
  );
  const kind = repair.kind === undefined ? undefined : phrases.kinds[repair.kind];
  return kind === undefined ? phrases.list(edits) : phrases.withKind(phrases.list(edits), kind);
}

const FEW = 3;
