import type { EditKind, Reason } from "../diagnosis.ts";
import type { Draft } from "./draft.ts";
import { type Frame, textAt } from "./frame.ts";
import { slip } from "./slip.ts";

/** Values that another place states for a cell: the narrative, last year's report, a second copy of the table. */
export type Evidence = ReadonlyMap<string, readonly string[]>;

export interface Ranked {
  readonly draft: Draft;
  readonly cost: number;
  readonly reasons: readonly Reason[];
}

/** What an action costs, whatever its figures are. A set of single cells costs what its slips cost. */
const COST: { readonly [kind in Exclude<EditKind, "set">]: number } = {
  totalNotFilled: 0.5,
  swap: 0.8,
  splitDigits: 0.9,
  shiftRow: 1,
  copiedRow: 1.2,
  transposedBlock: 1.3,
  transfer: 1.5,
};

/** A value stated elsewhere weighs more than any slip is likely. */
const EVIDENCE = -2;

/** Likeliest first: fewer actions, then lower cost, then totals before what they sum, then the order of the form. */
export function rank(frame: Frame, drafts: readonly Draft[], evidence?: Evidence): Ranked[] {
  const { totals } = frame.compiled;
  const role = ({ cells }: Draft) => cells.reduce((sum, at) => sum + (totals[at] as number), 0);
  return drafts
    .map((draft) => weigh(frame, draft, evidence))
    .sort(
      (a, b) =>
        a.draft.actions - b.draft.actions ||
        a.cost - b.cost ||
        role(b.draft) - role(a.draft) ||
        inOrder(a.draft, b.draft),
    );
}

function weigh(frame: Frame, draft: Draft, evidence?: Evidence): Ranked {
  const slips = draft.cells.map((at, i) => slip(textAt(frame, at), String(draft.to[i])));
  const typing = slips.reduce((sum, one) => sum + one.cost, 0);
  const stated = evidence
    ? draft.cells.filter((at, i) => isStated(frame, at, draft.to[i] as number, evidence)).length
    : 0;
  // What clears several parts at once explains each of them the better.
  const base = draft.kind === "set" ? typing : (COST[draft.kind] + 0.01 * typing) / draft.parts;
  const reasons: Reason[] = draft.kind === "set" ? slips.map((one) => one.reason) : [];
  if (draft.kind === "totalNotFilled") reasons.push(draft.cells.length > 1 ? "manyTotals" : "unfilled");
  if (draft.kind === "shiftRow" || draft.kind === "splitDigits") reasons.push("reader");
  if (stated > 0) reasons.push("evidence");
  return { draft, cost: Math.round(1000 * (base + EVIDENCE * stated)) / 1000, reasons: [...new Set(reasons)] };
}

function isStated({ compiled }: Frame, at: number, to: number, evidence: Evidence): boolean {
  const cell = compiled.program.layout.cells[at]?.cell;
  return cell !== undefined && evidence.get(cell)?.includes(String(to)) === true;
}

function inOrder(a: Draft, b: Draft): number {
  for (let i = 0; i < a.cells.length && i < b.cells.length; i++) {
    const order = (a.cells[i] as number) - (b.cells[i] as number);
    if (order !== 0) return order;
  }
  return a.cells.length - b.cells.length;
}
