import { compare, type Decimal, subtract, sum } from "./decimal.ts";
import type { Form } from "./form.ts";
import { allForms, type Cell } from "./forms/index.ts";
import { chosen, type Paper, unfold } from "./oracle/paper.ts";
import { questions } from "./oracle/questions.ts";
import { formOf, type Report } from "./report.ts";
import type { Instance, Rule, Side } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { judges, type Verdict } from "./rules/judges.ts";

/** What the oracle says of one rule instance. */
export interface Answer {
  readonly rule: string;
  readonly instance: string;
  readonly status: Verdict["status"];
  readonly severity: Rule["severity"];
  /** left − right; null where an operand is missing, and where the rule is no relation. */
  readonly residual: Decimal | null;
  readonly missing: readonly string[];
  readonly ifZero?: "pass" | "fail";
}

/**
 * The second opinion: answers every instance by walking the forms and the rules as they are written, with exact decimals,
 * cell by cell. It is slow and meant to be obviously right; `check` and `checkBatch` are held against it. `about` narrows
 * what is answered.
 */
export function consult(report: Report, about: (question: Instance) => boolean = () => true): Answer[] {
  const form = formOf(report);
  const { paper, own, others } = asked(form, chosen(form, report));
  return [
    ...own.filter(about).map((question) => answer(question, report, decide(question, report, paper))),
    ...others.filter(about).map((question) => answer(question, report, { status: "notApplicable" })),
  ];
}

interface Asked {
  readonly paper: Paper;
  readonly own: readonly Instance[];
  readonly others: readonly Instance[];
}

const before = new Map<string, Asked>();

/** Remembered for each form and choice of its lines: the questions are the same for every report of them. */
function asked(form: Form, taken: readonly number[]): Asked {
  const key = [form.id, ...form.extensions.map(({ id }) => id), ...taken].join(" ");
  const known = before.get(key);
  if (known) return known;
  const paper = unfold(form, taken);
  const own = rules.flatMap((rule) => questions(rule, paper));
  const names = new Set(own.map(named));
  const others = allForms
    .flatMap((other) => rules.flatMap((rule) => questions(rule, unfold(other, []))))
    .filter((question) => !names.has(named(question)));
  const made = { paper, own, others: [...new Map(others.map((question) => [named(question), question])).values()] };
  before.set(key, made);
  return made;
}

const named = ({ rule, instance }: Instance) => `${rule.id}[${instance}]`;

function answer(question: Instance, report: Report, verdict: Verdict): Answer {
  const { rule, instance, left, right, relation } = question;
  const gaps = [...missing(left, report), ...missing(right, report)];
  return {
    rule: rule.id,
    instance,
    status: verdict.status,
    severity: verdict.severity ?? rule.severity,
    residual: relation && gaps.length === 0 ? subtract(total(left, report), total(right, report)) : null,
    missing: verdict.missing ?? [],
    ...(verdict.ifZero && { ifZero: verdict.ifZero }),
  };
}

/** A relation with a gap is blocked, and says what it would be with the gaps at 0. */
function decide(question: Instance, report: Report, paper: Paper): Verdict {
  if (question.judge) return judges[question.judge]({ instance: question, report, layout: paper.layout });
  const sign = compare(total(question.left, report), total(question.right, report));
  const held = { "=": sign === 0, "<=": sign <= 0, ">=": sign >= 0 }[question.relation ?? "="];
  const status = held ? "pass" : "fail";
  const gaps = [...missing(question.left, report), ...missing(question.right, report)];
  return gaps.length === 0 ? { status } : { status: "blocked", missing: gaps, ifZero: status };
}

const numberIn = (cell: Cell, report: Report): Decimal | undefined => {
  const figure = report.figures[cell];
  return figure?.state === "number" ? figure.value : undefined;
};

const missing = (side: Side, report: Report): Cell[] =>
  side.terms.map((term) => term.cell).filter((cell) => numberIn(cell, report) === undefined);

const total = (side: Side, report: Report): Decimal =>
  sum([
    { weight: side.constant, value: "1" },
    ...side.terms.map(({ cell, weight }) => ({ weight, value: numberIn(cell, report) ?? "0" })),
  ]);
