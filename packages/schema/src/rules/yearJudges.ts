import { compare, type Decimal, shift, subtract, sum } from "../decimal.ts";
import type { Report } from "../report.ts";
import { similarity } from "../similarity.ts";
import type { Verdict } from "./judges.ts";

/** What a judge between years is shown; the sums are those of the claim's sides, null where an operand is missing. */
export interface YearsAsked {
  readonly instance: string;
  readonly report: Report;
  readonly previous: Report;
  readonly left: Decimal | null;
  readonly right: Decimal | null;
  /** The left side in the reports of the years before the previous one, latest first. */
  readonly past: readonly Decimal[];
  /** The same report as it was published before. */
  readonly earlier: Report | undefined;
}

type YearJudge = (asked: YearsAsked) => Verdict;

/** The conditions between two years that are no sums, by name. */
export const yearJudges = {
  /** An amount some ten thousand times last year's, or a ten-thousandth of it: 元 written for 万元, or the reverse. */
  scale: ({ left, right }) => {
    if (left === null || right === null) return { status: "blocked" };
    const [low, high] = compare(left, right) < 0 ? [left, right] : [right, left];
    if (compare(low, "0") <= 0) return { status: "pass" };
    const times = (factor: number) => compare(high, sum([{ weight: factor, value: shift(low, 3) }]));
    return { status: times(LEAST) >= 0 && times(MOST) <= 0 ? "fail" : "pass" };
  },

  /** The text of a section is nearly that of last year. Short ones say the same every year, and may. */
  repeated: ({ instance, report, previous }) => {
    const section = instance as keyof Report["narratives"];
    const [now, then] = [report.narratives[section], previous.narratives[section]];
    if (now === undefined || then === undefined) return { status: "notApplicable" };
    const alike = similarity(now, then);
    if (alike === undefined) return { status: "notApplicable" };
    return { status: alike >= NEARLY ? "fail" : "pass" };
  },

  /** All figures other than zero are those of last year. A few may well be. */
  copied: ({ report, previous }) => {
    const [now, then] = [counted(report), counted(previous)];
    if (now.size < ENOUGH) return { status: "notApplicable" };
    const same =
      now.size === then.size && [...now].every(([cell, value]) => compare(then.get(cell) ?? "0", value) === 0);
    return { status: same ? "fail" : "pass" };
  },

  /** It changed by more, and by much more, than it ever did between the years before. */
  jumps: ({ left, right, past }) => {
    if (left === null || right === null) return { status: "blocked" };
    if (past.length < YEARS) return { status: "notApplicable" };
    const usual = [right, ...past.slice(0, -1)].map((value, i) => size(subtract(value, past[i] as Decimal)));
    const most = usual.reduce((a, b) => (compare(a, b) > 0 ? a : b));
    const change = size(subtract(left, right));
    const far = compare(change, SOME) >= 0 && compare(change, sum([{ weight: TIMES, value: most }])) > 0;
    return { status: far ? "fail" : "pass" };
  },

  /** What is published now is not what was published before. */
  changed: ({ instance, report, earlier }) => {
    if (!earlier) return { status: "notApplicable" };
    const same = instance === "figures" ? sameFigures(report, earlier) : sameText(report, earlier);
    return { status: same ? "pass" : "fail" };
  },
} as const satisfies { readonly [name: string]: YearJudge };

export type YearJudgeName = keyof typeof yearJudges;

/** A slip of 万 is a factor of 10 000; business changes by less than three times beside it. In thousands. */
const LEAST = 3;
const MOST = 30;

/** Two texts that share nine tenths of their phrases are one text. */
const NEARLY = 0.9;

/** Fewer figures than this agree by chance. */
const ENOUGH = 8;

/** Years whose changes tell what is usual, and how far beyond them a change must be: it is experience, no more. */
const YEARS = 3;
const TIMES = 3;
const SOME = "20";

const size = (value: Decimal): Decimal => value.replace(/^-/, "");

function sameFigures(a: Report, b: Report): boolean {
  const cells = new Set([...Object.keys(a.figures), ...Object.keys(b.figures)]);
  return [...cells].every((cell) => {
    const [now, then] = [a.figures[cell], b.figures[cell]];
    if (now?.state === "number" && then?.state === "number") return compare(now.value, then.value) === 0;
    return now?.state === then?.state;
  });
}

function sameText(a: Report, b: Report): boolean {
  const texts = (report: Report) => JSON.stringify(Object.entries(report.narratives).sort());
  return texts(a).replace(/\s/g, "") === texts(b).replace(/\s/g, "");
}

const counted = (report: Report): Map<string, Decimal> =>
  new Map(
    Object.entries(report.figures).flatMap(([cell, figure]) =>
      figure.state === "number" && compare(figure.value, "0") !== 0 ? [[cell, figure.value]] : [],
    ),
  );
