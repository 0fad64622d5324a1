import type { Figure } from "../figure.ts";
import type { Form } from "../form.ts";
import type { Report } from "../report.ts";
import type { Side } from "../rule.ts";
import { rules } from "../rules/index.ts";
import { type Paper, unfold } from "./paper.ts";
import { questions } from "./questions.ts";

/** What is done to a report that is made to balance. */
export const ways = ["balanced", "planted", "holed", "exact", "random", "empty"] as const;
export type Way = (typeof ways)[number];

/**
 * A report to hold two evaluators against each other, the same for the same seed. Not a likely one: it has the figures that
 * are awkward to evaluate. `taken` is the variant of each `oneOf`.
 */
export function sample(form: Form, taken: readonly number[], way: Way, seed: number): Report {
  const next = dice(seed);
  const pick = <T>(among: readonly T[]): T => among[next(among.length)] as T;
  const { paper, balances } = sheetOf(form, taken);
  const largest = pick([1, 4, 60, 2e9]);
  const values: Record<string, number> = {};
  for (const { cell } of paper.layout.cells) values[cell] = next(3) === 0 ? next(largest) : 0;
  if (way !== "random") for (let pass = 0; pass < 2; pass++) for (const one of balances) settle(one, values);

  const figures: Record<string, Figure> = {};
  for (const [cell, value] of Object.entries(values)) figures[cell] = number(String(value));
  const cells = Object.keys(values);
  const spoil = (times: number, by: (cell: string) => Figure | undefined) => {
    for (let i = 0; i < times && cells.length > 0; i++) {
      const cell = pick(cells);
      const figure = by(cell);
      if (figure) figures[cell] = figure;
      else delete figures[cell];
    }
  };
  if (way === "planted") spoil(1 + next(3), (cell) => number(String(Math.max(0, (values[cell] ?? 0) + next(19) - 9))));
  if (way === "holed") spoil(1 + next(12), () => pick(HOLES));
  if (way === "exact" || way === "random") spoil(1 + next(9), () => pick([...HOLES, ...ODD]));
  if (way === "empty") {
    const part = pick(paper.layout.cells.map((place) => place.part));
    for (const place of paper.layout.cells)
      if (place.part === part) figures[place.cell] = pick(HOLES.slice(0, 2)) as Figure;
    spoil(next(2), () => undefined);
  }
  const title = pick([
    undefined,
    "示例县司法局2023年政府信息公开工作年度报告",
    "示例县司法局2023年政务公开工作年度报告",
  ]);
  return {
    form: form.id as Report["form"],
    extensions: form.extensions.map(({ id }) => id),
    year: pick([null, 2012, 2019, 2020, 2023]),
    authority: pick([null, "示例市人民政府", "示例县城关镇人民政府", "示例县司法局"]),
    scope: null,
    ...(title !== undefined && { title }),
    figures,
    narratives: pick([{}, { overview: "概述。", other: "无。" }, { overview: "概述。", other: "收取信息处理费0元。" }]),
    extras: [],
  };
}

const number = (value: string): Figure => ({ state: "number", value, raw: value });

const HOLES: readonly (Figure | undefined)[] = [
  { state: "blank", raw: "" },
  { state: "dash", raw: "/" },
  { state: "text", raw: "无" },
  undefined,
];

/** Numbers that a packed cell does not hold, or only just. */
const ODD: readonly Figure[] = [
  ...["1.5", "12.3456789", "-3", "7.0", "2147483647", "-2147483648", "2147483648", "99999999999999999999", "0.10"].map(
    number,
  ),
];

interface Balance {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Makes one balance hold: its single cell on the right, or else its first on the left, takes what is due. */
function settle({ left, right }: Balance, values: Record<string, number>): void {
  const sum = (cells: readonly string[]) => {
    let total = 0;
    for (const cell of cells) total += values[cell] ?? 0;
    return total;
  };
  const [first = "", ...others] = left;
  if (right.length === 1) {
    values[right[0] as string] = sum(left);
    return;
  }
  if (sum(right) < sum(others)) for (const cell of others) values[cell] = 0;
  values[first] = sum(right) - sum(others);
}

interface Known {
  readonly paper: Paper;
  readonly balances: readonly Balance[];
}

const known = new Map<string, Known>();

function sheetOf(form: Form, taken: readonly number[]): Known {
  const key = [form.id, ...form.extensions.map(({ id }) => id), ...taken].join(" ");
  const found = known.get(key);
  if (found) return found;
  const paper = unfold(form, taken);
  const cells = (side: Side) => side.terms.map((term) => term.cell as string);
  const balances = rules
    .flatMap((rule) => questions(rule, paper))
    .filter(({ relation }) => relation === "=")
    .map(({ left, right }) => ({ left: cells(left), right: cells(right) }));
  known.set(key, { paper, balances });
  return { paper, balances };
}

/** Whole numbers below a bound, from a seed (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
