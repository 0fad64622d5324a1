// Reports for measuring: figures that balance, mostly small and mostly zero, as in the field, and prose of ordinary length.
import { check, formFor, layout, type Report } from "@gouji/schema";
import type { Filing, Verdict } from "./store.ts";

/** A source of numbers below n that is the same in every run. */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

interface Made {
  readonly report: Report;
  readonly verdict: Verdict;
}

const SENTENCE =
  "本机关认真落实政府信息公开条例，全年主动公开政府信息，规范办理公开申请，及时回应公众关切，公开平台运行平稳。";

/** A few hundred different reports of one year, each with its verdict; about a quarter of them have a slip. */
export function pool(year: number, size = 200): Made[] {
  const roll = dice(year);
  return Array.from({ length: size }, () => {
    const report = make(year, roll);
    return { report, verdict: { ruleset: "measure", outcomes: check(report) } };
  });
}

/** Filings of regions × authorities × years, out of the pools. */
export function* filings(regions: readonly string[], authorities: number, years: readonly number[]): Generator<Filing> {
  const pools = new Map(years.map((year) => [year, pool(year)]));
  let n = 0;
  for (const region of regions) {
    for (const year of years) {
      const made = pools.get(year) as Made[];
      for (let i = 0; i < authorities; i++) {
        const { report, verdict } = made[n++ % made.length] as Made;
        yield { key: { region, year, authority: `a${i}`, scope: "agency" }, report, verdict };
      }
    }
  }
}

function make(year: number, roll: (n: number) => number): Report {
  const form = formFor(year);
  if (!form) throw new Error(`no form for ${year}`);
  const { cells } = layout(form);
  const applicants = [...new Set(cells.filter((c) => c.table === "requests").map((c) => c.column.path))].slice(0, -1);
  const value = new Map<string, number>();
  const get = (cell: string) => value.get(cell) ?? 0;
  const up = (cell: string, by: number) => value.set(cell, get(cell) + by);
  const results = [
    ...new Set(
      cells
        .filter((c) => c.row.path.startsWith("processed.") && c.row.path !== "processed.total")
        .map((c) => c.row.path),
    ),
  ];
  for (const who of applicants) {
    const many = who === "naturalPerson" ? roll(120) : roll(4) === 0 ? roll(20) : 0;
    for (let i = 0; i < many; i++) {
      up(`requests/${roll(20) === 0 ? "pendingAtStart" : "received"}@${who}`, 1);
      if (roll(25) === 0) {
        up(`requests/pendingAtEnd@${who}`, 1);
      } else {
        up(`requests/${results[roll(3) === 0 ? roll(results.length) : 0]}@${who}`, 1);
        up(`requests/processed.total@${who}`, 1);
      }
    }
  }
  for (const { table, row } of cells) {
    if (table === "requests") {
      value.set(
        `requests/${row.path}@total`,
        applicants.reduce((sum, who) => sum + get(`requests/${row.path}@${who}`), 0),
      );
    }
  }
  for (const block of ["reconsideration", "litigation.direct", "litigation.afterReconsideration"]) {
    const cases = roll(3) === 0 ? roll(9) : 0;
    value.set(`remedies/cases@${block}.upheld`, cases);
    value.set(`remedies/cases@${block}.total`, cases);
  }
  for (const { table, cell } of cells)
    if (!value.has(cell) && table !== "requests" && table !== "remedies") value.set(cell, roll(900));
  if (roll(4) === 0) up((cells[roll(cells.length)] as (typeof cells)[number]).cell, 1 + roll(3));
  const figures: Report["figures"] = Object.fromEntries(
    cells.map(({ cell, quantity }) => {
      const text = quantity.kind === "money" ? `${get(cell)}.${1 + roll(9)}${1 + roll(9)}` : String(get(cell));
      return [cell, { state: "number", value: text, raw: text }];
    }),
  );
  return {
    form: form.id as Report["form"],
    extensions: [],
    year,
    authority: "示例机关",
    scope: "agency",
    figures,
    narratives: { overview: SENTENCE.repeat(6), problems: SENTENCE.repeat(3), other: "无其他需要报告的事项。" },
    extras: [],
  };
}
