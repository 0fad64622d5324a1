import { type Dice, dice, generate } from "@gouji/corpus";
import { formOf, type Layout, layoutsOf, name, programOf, type Report } from "@gouji/schema";

/** An equation as any engine can be told it: the left cells sum to what the right cells sum to. */
export interface Equation {
  readonly name: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Reports of one form, and the same as bare numbers by cell, which is the least that an engine could be given. */
export interface Cases {
  readonly title: string;
  readonly layout: Layout;
  readonly equations: readonly Equation[];
  readonly reports: readonly Report[];
  readonly bare: readonly Record<string, number>[];
}

type FormId = Report["form"];
const SIZES = ["town", "bureau", "county"] as const;

/** `share` of the reports, evenly spread, have one to three figures mistyped. */
export function cases(form: FormId, count: number, share: number): Cases {
  const chance = dice(`cases/${form}/${share}`);
  const reports = Array.from({ length: count }, (_, i) => {
    const report = balanced(form, i);
    return Math.floor((i + 1) * share) > Math.floor(i * share) ? mistype(report, 1 + chance.below(3), chance) : report;
  });
  const layout = officialOf(form, reports[0] as Report);
  return {
    title: `form ${form}, ${share === 0 ? "balanced" : `${share * 100} % inconsistent`}`,
    layout,
    equations: equationsOf(layout),
    reports,
    bare: reports.map(bareOf),
  };
}

export const balanced = (form: FormId, seed: number): Report =>
  generate({
    seed,
    form,
    year: form === "2019" ? 2020 : 2023,
    authority: "示例县司法局",
    size: SIZES[seed % 3] as "town",
  });

/** The report with that many cells of its equations mistyped: a digit replaced, dropped, added, or two exchanged. */
export function mistype(report: Report, times: number, chance: Dice): Report {
  const figures = { ...report.figures };
  const cells = [
    ...new Set(equationsOf(officialOf(report.form, report)).flatMap(({ left, right }) => [...left, ...right])),
  ];
  for (let done = 0; done < times; ) {
    const [cell] = cells.splice(chance.below(cells.length), 1) as [string];
    const figure = figures[cell];
    if (figure?.state !== "number") continue;
    const value = slip(figure.value, chance);
    figures[cell] = { state: "number", value, raw: value };
    done++;
  }
  return { ...report, figures };
}

function slip(value: string, chance: Dice): string {
  const at = chance.below(value.length);
  const digit = String(1 + chance.below(9));
  const tries = [
    value.slice(0, at) + digit + value.slice(at + 1),
    value.slice(0, at) + value.slice(at + 1),
    value.slice(0, at) + digit + value.slice(at),
    value.slice(0, at) +
      value
        .slice(at, at + 2)
        .split("")
        .reverse()
        .join("") +
      value.slice(at + 2),
  ].map((text) => String(Number(text)));
  const [made] = [...tries.slice(chance.below(4)), ...tries].filter((text) => text !== value && text !== "NaN");
  return made ?? String(Number(value) + 1);
}

export const equationsOf = (layout: Layout): Equation[] =>
  programOf(layout)
    .instances.filter((instance) => instance.relation === "=")
    .map((instance) => ({
      name: name(instance),
      left: instance.left.terms.map((term) => term.cell),
      right: instance.right.terms.map((term) => term.cell),
    }));

const officialOf = (form: FormId, report: Report): Layout =>
  layoutsOf(formOf(report)).find((layout) => layout.key === form) as Layout;

const bareOf = ({ figures }: Report): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figures).map(([cell, figure]) => [cell, figure.state === "number" ? Number(figure.value) : 0]),
  );
