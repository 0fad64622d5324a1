// Cell by cell and key by key: figures, marks and signs of the sheet, what is said of a cell, where a move leads, a trial.
import { langs } from "@gouji/tui/lang.ts";
import {
  type Action,
  cellsIn,
  compactLabels,
  examine,
  explainCell,
  problemsOf,
  type SheetCell,
  type SheetGrid,
  sheet,
  trial,
  words,
} from "@gouji/view";
import { expect, test } from "vitest";
import { beside, conformance, drawn, type Given } from "./reports.ts";
import { same, unsaid } from "./same.ts";
import { terminal } from "./terminal.ts";
import { web } from "./web.ts";

// One of each area and form: what is compared here does not depend on the rule.
const given: readonly Given[] = [
  ...drawn(conformance()).filter(({ id }, at) => !id.startsWith("violated/") || at % 10 === 0),
  ...beside().slice(0, 2),
];

test("every figure of the sheet, its mark and its sign", () => {
  const wrong: string[] = [];
  let cells = 0;
  for (const { id, report, previous } of given) {
    const examined = examine(report, previous ? { previous } : {});
    const problems = problemsOf(examined);
    const page = web(report, previous ?? null, "zh", { sheet: true });
    const screen = terminal(examined, [], "zh");
    const finding = problems[0]?.findings[0]?.fingerprint;
    if (finding) {
      page.openFinding(finding);
      screen.openFinding(finding);
    }
    const paper = sheet(examined, finding ? (screen.state().focus ?? {}) : {}, problems);
    const rows = screen.sheet().map((line) => line.trimEnd());
    for (const cell of cellsIn(paper)) {
      cells++;
      const figure = page.figure(cell.cell);
      const own = figure?.querySelector(".n")?.textContent ?? "";
      const text = cell.state === "blank" ? words.zh.figure.blank : cell.text;
      if (own !== text) wrong.push(`${id} ${cell.cell} page: ${own} for ${text}`);
      const sign = figure?.querySelector(".sign")?.textContent ?? "";
      if (finding && same(sign) !== (cell.role?.sign ?? "")) wrong.push(`${id} ${cell.cell} page sign: ${sign}`);
    }
    for (const grid of paper.parts.flatMap((part) => (part.kind === "table" ? part.grids : []))) {
      for (const expected of linesOf(grid)) {
        if (!rows.some((row) => lettered(row) === expected)) wrong.push(`${id} screen has no row ${expected}`);
      }
    }
    page.unmount();
  }
  console.log(`  sheets: ${given.length} reports, ${cells} cells`);
  expect(wrong.slice(0, 40)).toEqual([]);
}, 300_000);

test.each(langs)(
  "every part of what is said of a cell, in %s",
  (lang) => {
    const wrong: string[] = [];
    let cells = 0;
    for (const [at, { id, report, previous }] of given.entries()) {
      // Languages take turns.
      if (at % 2 !== langs.indexOf(lang)) continue;
      const examined = examine(report, previous ? { previous } : {});
      const problems = problemsOf(examined);
      const years = previous ? [previous] : [];
      const page = web(report, previous ?? null, lang);
      const screen = terminal(examined, years, lang);
      const all = cellsIn(sheet(examined, {}, problems));
      const some = [
        ...all.filter(({ marks }) => marks.problems > 0).slice(0, 1),
        ...all.filter(({ marks }) => marks.problems === 0 && marks.findings + marks.blocked > 0).slice(0, 1),
        all[(at * 37) % all.length],
      ];
      for (const cell of some.flatMap((one) => one?.cell ?? [])) {
        page.openCell(cell);
        screen.openCell(cell);
        expect(screen.state().focus?.finding, `${id} ${cell}`).toBe(page.opened.focus().finding);
        // A cell at fault is explained by what is wrong with it.
        if (page.opened.focus().finding !== null) continue;
        cells++;
        const told = explainCell(cell, examined, lang, { problems, years });
        const heard = [
          told.path,
          told.value ?? told.note,
          told.computed === told.value ? null : told.computed,
          told.relations.length > 0 ? told.equationsSaid : null,
          ...[...told.findings, ...told.blocked, ...told.relations].map(({ heading }) => heading),
          ...told.relations.map(({ sentence }) => sentence),
        ];
        for (const text of unsaid(page.inspector(), [told.label, ...heard])) wrong.push(`${id} ${cell} page: ${text}`);
        for (const text of unsaid(screen.inspector(), heard)) wrong.push(`${id} ${cell} screen: ${text}`);
      }
      page.unmount();
    }
    console.log(`  cells, ${lang}: ${cells}`);
    expect(wrong).toEqual([]);
  },
  300_000,
);

const WALK: readonly Action[] = [
  ..."nextProblem nextFinding down right down nextProblem previousProblem left up rowEnd down rowStart".split(" "),
  ..."last up first right blockDown blockRight nextSection nextSection down previousSection".split(" "),
  ..."nextProblem nextProblem nextProblem previousFinding lens right lens close".split(" "),
] as Action[];

test("the same keys lead to the same places", () => {
  for (const { id, report, previous } of given.filter((_, at) => at % 4 === 0)) {
    const examined = examine(report, previous ? { previous } : {});
    const page = web(report, previous ?? null, "zh");
    const screen = terminal(examined, [], "zh");
    // A screen opens at the first problem, a page with the overview.
    const { cell, finding } = screen.state().focus ?? {};
    page.opened.aim({ cell: cell ?? null, finding: finding ?? null });
    for (const [at, action] of WALK.entries()) {
      page.opened.go({ move: action } as never);
      screen.press(action);
      const place = ({ cell, finding, lens }: { cell: string | null; finding: string | null; lens: boolean }) => ({
        cell,
        finding,
        lens,
      });
      expect(place(page.opened.focus()), `${id}: ${WALK.slice(0, at + 1).join(" ")}`).toEqual(
        place(screen.state().focus as never),
      );
    }
    page.unmount();
  }
}, 300_000);

test.each(langs)(
  "a value that is tried, in %s",
  (lang) => {
    for (const { id, report, previous } of given.filter((_, at) => at % 8 === langs.indexOf(lang))) {
      const examined = examine(report, previous ? { previous } : {});
      const page = web(report, previous ?? null, lang);
      const screen = terminal(examined, [], lang);
      const cell =
        Object.keys(report.figures).find((one) => /total/.test(one)) ?? (Object.keys(report.figures)[0] as string);
      page.openCell(cell);
      screen.openCell(cell);
      page.opened.attempt(cell, "917");
      screen.attempt({ [cell]: "917" });
      const { after } = trial(examined, { [cell]: "917" });
      expect(unsaid(page.inspector(), [words[lang].equations(after)]), id).toEqual([]);
      expect(unsaid(screen.inspector(), [words[lang].equations(after)]), id).toEqual([]);
      page.unmount();
    }
  },
  300_000,
);

/** The rows of a grid as a screen has them: the short label, then each figure in its brackets and with its sign. */
function linesOf(grid: SheetGrid): string[] {
  const labels = grid.listed ? grid.rows.map(({ labels }) => labels[0]?.label ?? "") : compactLabels(grid.rows);
  return grid.rows.flatMap(({ cells, unit }, at) =>
    cells.length === 0
      ? []
      : [
          same(
            (grid.labelColumns === 0 ? "" : (labels[at] ?? "")) +
              (grid.listed ? (unit ?? "") : "") +
              cells.map(drawnCell).join(""),
          ),
        ],
  );
}

const PLAIN = { error: "x", warning: "!", info: "i" } as const;

function drawnCell({ state, text, suspect, role, marks }: SheetCell): string {
  const said = state === "blank" ? words.zh.figure.blank : text;
  if (marks.worst && suspect === "sole") return `[${PLAIN[marks.worst]}${said}]`;
  if (marks.worst && suspect === "candidate") return `(${PLAIN[marks.worst]}${said})`;
  const sign = role?.sign ?? (suspect === "term" && marks.worst ? PLAIN[marks.worst] : marks.blocked > 0 ? "?" : "");
  return sign + said;
}

const lettered = (row: string) => same(row);
