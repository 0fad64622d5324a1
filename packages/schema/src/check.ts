import { glance } from "./check/glance.ts";
import { planOf, type Question } from "./check/plan.ts";
import { type Sheet, sheetOf, tellPlaced } from "./check/sheet.ts";
import { subtract } from "./decimal.ts";
import { type Hash, join, reportHash } from "./fingerprint.ts";
import type { Outcome } from "./outcome.ts";
import { Packed } from "./pack.ts";
import { type Matrix, type Program, programFor } from "./program.ts";
import { holds, relate, tell, within } from "./relate.ts";
import type { Report } from "./report.ts";
import type { Verdict } from "./rules/judges.ts";

export interface CheckOptions {
  /** `findings`: leave out what passes and what does not apply. */
  readonly only?: "findings";
  /** Told of every outcome, also of those left out: to count them, they need not all be made. */
  readonly counted?: (status: Outcome["status"], severity: Outcome["severity"]) => void;
  /** Questions other than those of the report's form: how a suite of cases is shown to notice a wrong one. */
  readonly program?: Program;
}

/**
 * Asks every rule instance of a report. The outcomes stand in the order of the catalogue and of the form; those of
 * instances that only other forms have come last, as notApplicable. Throws a RangeError where the form is unknown.
 * Outcomes are plain data, and share the sides and terms that they have in common: read them, do not change them.
 */
export function check(report: Report, { only, counted, program = programFor(report) }: CheckOptions = {}): Outcome[] {
  const plan = planOf(program);
  const sheet = sheetOf(report, program.layout, plan);
  const evaluated = evaluate(program.matrix, sheet, plan.questions.length);
  const about = reportHash(report);
  const outcomes: Outcome[] = [];
  plan.questions.forEach((question, i) => {
    const verdict = judge(question, i, evaluated, sheet);
    counted?.(verdict.status, verdict.severity ?? question.blank.severity);
    if (only === "findings" && (verdict.status === "pass" || verdict.status === "notApplicable")) return;
    outcomes.push(say(question, verdict, sheet, about));
  });
  if (counted) for (const { blank } of plan.elsewhere) counted(blank.status, blank.severity);
  if (only === "findings") return outcomes;
  const visited = plan.foreign.some((cell) => report.figures[cell] !== undefined);
  for (const question of plan.elsewhere) outcomes.push(passOver(question, visited, report, about));
  return outcomes;
}

function judge(question: Question, i: number, { residual, state }: Evaluated, sheet: Sheet): Verdict {
  const { instance } = question;
  const { report, layout } = sheet;
  if (instance.judge) return glance(question, sheet);
  if (state[i] === EXACT) return relate(instance, report, layout);
  if (state[i] === GAPS) return relate(instance, report, layout, residual[i]);
  return holds(instance.relation ?? "=", residual[i] as number) ? PASS : FAIL;
}

const PASS: Verdict = { status: "pass" };
const FAIL: Verdict = { status: "fail" };

/** Of each relation, by its instance. */
interface Evaluated {
  /** left − right, with gaps at 0. */
  readonly residual: Float64Array;
  readonly state: Uint8Array;
}

/** Some operand is missing; or some is no 32-bit integer, so that the residual is none either. */
const GAPS = 1;
const EXACT = 2;

function evaluate(matrix: Matrix, { values, states }: Sheet, count: number): Evaluated {
  const residual = new Float64Array(count);
  const state = new Uint8Array(count);
  for (let row = 0; row < matrix.instance.length; row++) {
    let sum = matrix.constant[row] as number;
    let odd = 0;
    for (let i = matrix.start[row] as number; i < (matrix.start[row + 1] as number); i++) {
      const column = matrix.column[i] as number;
      sum += (matrix.weight[i] as number) * (values[column] as number);
      const cell = states[column] as number;
      if (cell !== Packed.number) odd |= cell === Packed.exact ? EXACT : GAPS;
    }
    const instance = matrix.instance[row] as number;
    residual[instance] = sum;
    state[instance] = Math.min(odd, EXACT);
  }
  return { residual, state };
}

/** The outcome of a verdict, with both sides as the report has them. */
function say(question: Question, verdict: Verdict, sheet: Sheet, about: Hash): Outcome {
  // A copy of a whole object keeps its shape, which is a good deal faster than building one key by key.
  const outcome = { ...question.blank };
  outcome.status = verdict.status;
  if (verdict.severity) outcome.severity = verdict.severity;
  outcome.left = tellPlaced(question.left, sheet);
  outcome.right = tellPlaced(question.right, sheet);
  outcome.fingerprint = join(question.hash, about);
  if (outcome.kind === "relation") {
    const [left, right] = [outcome.left.sum, outcome.right.sum];
    outcome.residual = left === null || right === null ? null : subtract(left, right);
  } else if (outcome.kind === "figure") {
    const raw = sheet.figures[question.place]?.raw;
    if (raw !== undefined) outcome.raw = raw;
  } else if (outcome.kind === "document") {
    Object.assign(outcome, verdict.facts);
  }
  return verdict.missing || verdict.ifZero ? withGaps(outcome, verdict) : outcome;
}

/** What is missing stands beside the sides it is missing from. */
function withGaps(outcome: Outcome, { missing, ifZero, certain }: Verdict): Outcome {
  const { kind, type, rule, instance, status, severity, left, right, ...rest } = outcome;
  const head = { kind, type, rule, instance, status, severity, left, right };
  return {
    ...head,
    ...(missing && { missing: [...missing] }),
    ...(ifZero && { ifZero }),
    ...(certain && { certain: true }),
    ...rest,
  } as Outcome;
}

/** An instance of other forms. Unless the report has figures of theirs, there is nothing to tell but whom it was asked about. */
function passOver(question: Question, visited: boolean, report: Report, about: Hash): Outcome {
  const outcome = { ...question.blank };
  outcome.fingerprint = join(question.hash, about);
  if (!visited && !question.mixed) return outcome;
  const { left, right, residual } = tell(question.instance, within(report));
  outcome.left = left;
  outcome.right = right;
  if (outcome.kind === "relation") outcome.residual = residual;
  if (outcome.kind === "figure") {
    const raw = report.figures[question.instance.left.terms[0]?.cell ?? ""]?.raw;
    if (raw !== undefined) outcome.raw = raw;
  }
  return outcome;
}
