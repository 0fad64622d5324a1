import type { Diagnosis, Explanation } from "./diagnosis.ts";
import type { Outcome } from "./outcome.ts";
import { type Program, programFor } from "./program.ts";
import { actions } from "./repair/actions/index.ts";
import { type Compiled, compile } from "./repair/compile.ts";
import { type Draft, keyOf } from "./repair/draft.ts";
import { type Exact, exact } from "./repair/exact.ts";
import { type Frame, frameOf, textAt } from "./repair/frame.ts";
import { label } from "./repair/label.ts";
import { type Part, partsOf } from "./repair/parts.ts";
import { type Evidence, type Ranked, rank } from "./repair/rank.ts";
import type { Limits } from "./repair/search.ts";
import { attempt } from "./repair/trial.ts";
import type { Report } from "./report.ts";
import { name } from "./rule.ts";

export interface RepairOptions extends Limits {
  readonly evidence?: Evidence;
}

/** Explanations told of one diagnosis; `total` says how many there are. */
const SHOWN = 50;

/**
 * Explains the equations of a report that fail, one diagnosis for each connected group of them, in the order of the first
 * failure. An equation with a missing operand is no part of it. Nothing is corrected. `outcomes` are those of `check`, where
 * they are at hand: without a failure among them there is nothing to do.
 */
export function repair(
  report: Pick<Report, "form" | "extensions" | "figures">,
  outcomes?: readonly Outcome[],
  options: RepairOptions = {},
): Diagnosis[] {
  if (outcomes && !outcomes.some((outcome) => outcome.status === "fail" && outcome.severity === "error")) return [];
  return repairIn(programFor(report), report, options);
}

/** The same for a report that is known to follow a program. */
export function repairIn(program: Program, report: Pick<Report, "figures">, options: RepairOptions = {}): Diagnosis[] {
  const frame = frameOf(compile(program), report);
  if (frame.failing === 0) return [];
  const parts = partsOf(frame);
  const exacts = parts.map((part) => exact(frame, part, options));
  // One wrong cell explains more simply than any action, unless the action explains several parts at once.
  const structured =
    parts.length > 1 || exacts.some((one) => one.minimal !== 1) ? distinct(attempt(frame, parts, actions)) : [];
  const diagnoses = parts.map((part, i) => diagnose(frame, part, exacts[i] as Exact, structured, options.evidence));
  return grouped(
    diagnoses.map((one) => one.diagnosis),
    diagnoses.map((one) => one.action),
  );
}

function diagnose(frame: Frame, part: Part, found: Exact, structured: readonly Draft[], evidence?: Evidence) {
  const mine = structured.filter(
    (draft) =>
      (found.minimal !== 1 || draft.parts > 1) &&
      part.fails.every((line) => draft.clears.includes(line)) &&
      !(draft.kind === "totalNotFilled" && found.drafts.some((less) => isWithin(less, draft))),
  );
  const drafts = together(
    found.drafts.map((draft) => label(frame, draft)),
    mine,
  );
  const ranked = rank(frame, drafts, evidence);
  const diagnosis: Diagnosis = {
    type: "diagnosis",
    fails: part.fails.map((line) => nameOf(frame.compiled, line)),
    explanations: ranked.slice(0, SHOWN).map((one) => explanation(frame, one)),
    complete: found.complete,
    ...(found.limit && { limit: found.limit }),
    minimal: found.minimal,
    total: ranked.length,
    decided: found.complete && ranked.length === 1 && ranked[0]?.draft.loose === false,
    group: null,
  };
  return { diagnosis, action: ranked[0] ? actionOf(frame.compiled, ranked[0].draft) : undefined };
}

/** Sets of cells that are also one action are told as that action; other actions are added. */
function together(sets: readonly Draft[], structured: readonly Draft[]): Draft[] {
  if (structured.length === 0) return [...sets];
  const named = new Map(structured.map((draft) => [keyOf(draft), draft]));
  const keys = new Set(sets.map(keyOf));
  return [
    ...sets.map((draft) => (draft.kind === "set" ? (named.get(keyOf(draft)) ?? draft) : draft)),
    ...structured.filter((draft) => !keys.has(keyOf(draft))),
  ];
}

/** Totals left at 0 are an omission each: those of another group are no part of what explains this one. */
const isWithin = (less: Draft, more: Draft): boolean =>
  less.cells.length < more.cells.length &&
  less.cells.every((at, i) => more.to[more.cells.indexOf(at)] === (less.to[i] as number));

function distinct(drafts: readonly Draft[]): Draft[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (!first.has(key)) first.set(key, draft);
  }
  return [...first.values()];
}

function explanation(frame: Frame, { draft, cost, reasons }: Ranked): Explanation {
  const { cells } = frame.compiled.program.layout;
  return {
    edits: draft.cells.map((at, i) => ({
      cell: cells[at]?.cell ?? "",
      from: textAt(frame, at),
      to: String(draft.to[i]),
    })),
    clears: draft.clears.map((line) => nameOf(frame.compiled, line)),
    kind: draft.kind,
    actions: draft.actions,
    cost,
    reasons: [...reasons],
  };
}

function nameOf({ program, instances }: Compiled, line: number): string {
  const instance = program.instances[instances[line] as number];
  return instance ? name(instance) : "";
}

/** What the same action repeated has in common; single cells have nothing. */
function actionOf({ program: { layout } }: Compiled, { kind, cells, parts }: Draft): string | undefined {
  if (kind === "set") return undefined;
  const table = layout.cells[cells[0] as number]?.table;
  return parts > 1 ? `${kind}:${table}:${cells.join()}` : `${kind}:${table}`;
}

/** Diagnoses that share the action share a group. */
function grouped(diagnoses: readonly Diagnosis[], actions: readonly (string | undefined)[]): Diagnosis[] {
  return diagnoses.map((diagnosis, i) => {
    const action = actions[i];
    const shared = action !== undefined && actions.filter((other) => other === action).length > 1;
    return shared ? { ...diagnosis, group: action } : diagnosis;
  });
}
