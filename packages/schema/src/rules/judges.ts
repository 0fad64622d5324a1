import { compare, type Decimal, isInteger, places, sum } from "../decimal.ts";
import type { Figure } from "../figure.ts";
import { formFor } from "../forms/index.ts";
import type { Layout } from "../layout.ts";
import { levelOf } from "../level.ts";
import type { Report } from "../report.ts";
import type { Instance, Severity, Side } from "../rule.ts";

export type Status = "pass" | "fail" | "blocked" | "notApplicable";

/** What a judge is shown. */
export interface Asked {
  readonly instance: Instance;
  readonly report: Report;
  readonly layout: Layout;
}

/** What a judge answers; `severity` where it differs from the rule's. */
export interface Verdict {
  readonly status: Status;
  readonly missing?: readonly string[];
  /** What the answer would be if every missing operand were 0. */
  readonly ifZero?: "pass" | "fail";
  /** What the answer rests on besides cells. */
  readonly facts?: { readonly due?: string; readonly published?: string; readonly deadline?: string };
  /** No completion of what is missing could make it hold. */
  readonly certain?: boolean;
  readonly severity?: Severity;
}

type Judge = (asked: Asked) => Verdict;

/** The conditions that are no sums, by name. A rule refers to one of them. */
export const judges = {
  /** Some on the left, then some on the right. */
  implies: (asked) => weigh(asked, (left, right) => !positive(left) || positive(right)),

  /** None on one side exactly when none on the other. */
  paired: (asked) => weigh(asked, (left, right) => positive(left) === positive(right)),

  /**
   * 规章 are issued by departments of the State Council, by provinces, and by cities divided into districts and autonomous
   * prefectures (立法法): below them there are none. Unknown level: not applicable.
   */
  competent: (asked) => {
    const level = asked.report.level ?? levelOf(asked.report.authority);
    if (level !== "county" && level !== "township") return { status: "notApplicable" };
    return weigh(asked, (left) => !positive(left));
  },

  /** The last section says what fees were charged; the form of 2021 asks for it there. */
  feeReported: (asked) => {
    const text = asked.report.narratives.other;
    const verdict = weigh(asked, (left) => !positive(left) || text?.includes(FEE) === true);
    return verdict.status === "fail" && text === undefined ? { status: "blocked" } : verdict;
  },

  count: onNumber((value) => isInteger(value) && !negative(value)),
  signed: onNumber(isInteger),

  /** Amounts are not negative; more places than the unit has are odd, no more. */
  money: (asked) => {
    const figure = only(asked);
    if (figure?.state !== "number") return { status: "notApplicable" };
    if (negative(figure.value)) return { status: "fail" };
    const unit = asked.layout.place.get(cellOf(asked))?.quantity.unit ?? "";
    return places(figure.value) > (PLACES[unit] ?? 2) ? { status: "fail", severity: "info" } : { status: "pass" };
  },

  /** A figure where a figure is due. A part without any figure is one finding of its own, not one for each cell. */
  filled: (asked) => {
    const figure = only(asked);
    if (!figure) return { status: "notApplicable" };
    if (figure.state === "number") return { status: "pass" };
    const part = asked.layout.place.get(cellOf(asked))?.part ?? "";
    return { status: isUnfilled(asked, part) ? "notApplicable" : "fail" };
  },

  /** Some cell of the part holds more than a blank or a dash. */
  unfilled: (asked) => {
    const part = asked.instance.part ?? "";
    if (figuresOf(asked, part).length === 0) return { status: "notApplicable" };
    return { status: isUnfilled(asked, part) ? "fail" : "pass" };
  },

  /** The part is there. An excerpt (no title, or fewer than three parts) cannot be blamed for what it leaves out. */
  present: (asked) => {
    const part = asked.instance.part ?? "";
    if (figuresOf(asked, part).length > 0) return { status: "pass" };
    return { status: isExcerpt(asked) ? "notApplicable" : "fail" };
  },

  /** The form is the one due for the year. */
  due: ({ report, layout }) => {
    if (report.year === null) return { status: "blocked" };
    const due = formFor(report.year);
    if (!due) return { status: "notApplicable" };
    return { status: due.id === layout.form.id ? "pass" : "fail", facts: { due: due.id } };
  },

  /** Published in time (Art. 49). Where the scope is not told, only the later of the two dates binds. */
  timely: ({ report: { year, published, scope } }) => {
    if (published === undefined || year === null) return { status: "notApplicable" };
    const { first, last } = deadlines(year);
    const deadline = scope === "agency" ? first : last;
    const facts = { published, deadline };
    // ISO dates stand in the order of their text.
    if (published > deadline) return { status: "fail", facts };
    return { status: scope === null && published > first ? "notApplicable" : "pass", facts };
  },

  /** The title names this duty: openness of government affairs (政务公开) is another one. */
  titled: ({ report }) => {
    if (report.title === undefined) return { status: "notApplicable" };
    return { status: OTHER_DUTY.test(report.title) ? "fail" : "pass" };
  },
} as const satisfies { readonly [name: string]: Judge };

export type JudgeName = keyof typeof judges;

/**
 * By when a report on a year has to be published: by departments, and by governments. Until 2018 everybody had until the
 * end of March (Art. 31 of the Regulations of 2007).
 */
function deadlines(year: number): { readonly first: string; readonly last: string } {
  const last = `${year + 1}-03-31`;
  return { first: year >= 2019 ? `${year + 1}-01-31` : last, last };
}

const FEE = "信息处理费";
const OTHER_DUTY = /政务公开(?:工作)?(?:年度报告|年报)/;

/** Places of an amount that its unit still explains: 0.000001 万元 is one 分. */
const PLACES: { readonly [unit: string]: number } = { 万元: 6, 元: 2 };

function weigh(asked: Asked, holds: (left: Decimal, right: Decimal) => boolean): Verdict {
  const { left, right } = asked.instance;
  const missing: string[] = [];
  const total = (side: Side) =>
    sum([
      { weight: 1, value: String(side.constant) },
      ...side.terms.map(({ cell, weight }) => {
        const figure = asked.report.figures[cell];
        if (figure?.state !== "number") missing.push(cell);
        return { weight, value: figure?.state === "number" ? figure.value : "0" };
      }),
    ]);
  const verdict = holds(total(left), total(right)) ? "pass" : "fail";
  return missing.length === 0 ? { status: verdict } : { status: "blocked", missing, ifZero: verdict };
}

function onNumber(holds: (value: Decimal) => boolean): Judge {
  return (asked) => {
    const figure = only(asked);
    if (figure?.state !== "number") return { status: "notApplicable" };
    return { status: holds(figure.value) ? "pass" : "fail" };
  };
}

const cellOf = (asked: Asked): string => asked.instance.left.terms[0]?.cell ?? "";
const only = (asked: Asked): Figure | undefined => asked.report.figures[cellOf(asked)];

const figuresOf = ({ report, layout }: Asked, part: string): Figure[] =>
  layout.cells.flatMap((place) => (place.part === part && report.figures[place.cell]) || []);

const isUnfilled = (asked: Asked, part: string) =>
  figuresOf(asked, part).every((figure) => figure.state === "blank" || figure.state === "dash");

function isExcerpt({ report, layout }: Asked): boolean {
  const seen = new Set<string>(Object.keys(report.narratives));
  for (const place of layout.cells) if (report.figures[place.cell]) seen.add(place.part);
  return report.title === undefined || seen.size < 3;
}

const positive = (value: Decimal) => compare(value, "0") > 0;
const negative = (value: Decimal) => compare(value, "0") < 0;
