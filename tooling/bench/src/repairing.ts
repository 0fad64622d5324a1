import { dice } from "@gouji/corpus";
import { check, layoutFor, type Report, repair } from "@gouji/schema";
import { balanced, mistype } from "./cases.ts";
import { fewest } from "./highs.ts";
import { median } from "./measure.ts";
import { short, table } from "./table.ts";

/** What it takes to explain k wrong cells, against HiGHS, which must find that as few have to change. */
export function repairing(each: number): void {
  for (const form of ["2021", "2019"] as const) {
    const rows = [["wrong cells", "cases", "median ms", "p95 ms", "HiGHS median ms", "times HiGHS", "not compared"]];
    warmUp(form);
    for (const k of [1, 2, 3, 4, 5]) rows.push(measured(form, k, each));
    console.log(
      `\nrepair, form ${form}: every smallest set of cells and the single actions, against one optimum of HiGHS`,
    );
    console.log(table(rows));
  }
}

function measured(form: Report["form"], k: number, each: number): string[] {
  const cases = mistyped(form, k, each);
  const mine: number[] = [];
  const theirs: number[] = [];
  let open = 0;
  for (const report of cases) {
    const outcomes = check(report);
    const { ms: took, value: diagnoses } = timed(() => repair(report, outcomes));
    mine.push(took);
    const { ms, value: optimum } = timed(() => fewest(layoutFor(report), report));
    theirs.push(ms);
    if (optimum === null || diagnoses.some((one) => one.minimal === null)) {
      open++;
      continue;
    }
    const minimal = diagnoses.reduce((sum, one) => sum + (one.minimal ?? 0), 0);
    if (minimal !== optimum) {
      throw new Error(
        `no comparison: ${k} wrong cells, repair needs ${minimal}, HiGHS ${optimum}: ${failures(report)}`,
      );
    }
  }
  return [
    String(k),
    String(cases.length),
    short(median(mine)),
    short(at(mine, 0.95)),
    short(median(theirs)),
    short(median(theirs) / median(mine)),
    String(open),
  ];
}

/** Reports with k cells mistyped of which at least one equation fails. */
function mistyped(form: Report["form"], k: number, count: number): Report[] {
  const chance = dice(`repair/${form}/${k}`);
  const made: Report[] = [];
  for (let seed = 0; made.length < count; seed++) {
    const report = mistype(balanced(form, seed), k, chance);
    if (repair(report).length > 0) made.push(report);
  }
  return made;
}

/** Warms both up. */
function warmUp(form: Report["form"]): void {
  for (const k of [1, 2, 3]) {
    for (const report of mistyped(form, k, 20)) {
      repair(report);
      if (k === 1) fewest(layoutFor(report), report);
    }
  }
}

function timed<T>(run: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = run();
  return { ms: performance.now() - start, value };
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

const failures = (report: Report): string =>
  check(report, { only: "findings" })
    .map(({ rule, instance }) => `${rule}[${instance}]`)
    .join(" ");
