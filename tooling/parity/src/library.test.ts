// Beyond one report: the library, what is compared, a region, a rule. Page and screen hold what the view says, figure by figure.
import { county } from "@gouji/corpus";
import type { Lang } from "@gouji/schema";
import { langs } from "@gouji/tui/lang.ts";
import type { Scene } from "@gouji/tui/screen/scene.ts";
import { atFirst, type State } from "@gouji/tui/screen/state.ts";
import { Measures } from "@gouji/tui/screens/compare/Measures.tsx";
import { measures, rankings } from "@gouji/tui/screens/compare/rankings.ts";
import { columnsIn, headLine, rowLine } from "@gouji/tui/screens/library/matrixLines.ts";
import { Cells as ScreenCells } from "@gouji/tui/screens/region/Cells.tsx";
import { Members } from "@gouji/tui/screens/region/Members.tsx";
import { rules as rulesScreen } from "@gouji/tui/screens/rules/rulesScreen.tsx";
import {
  catalogue,
  compareYears,
  digest,
  type Entry,
  examine,
  library,
  type Roster,
  region,
  regionCell,
  ruleList,
  rulePage,
  standings,
  summedUp,
  wholeLibrary,
  words,
} from "@gouji/view";
import { YearsTable } from "@gouji/web/pages/compare/YearsTable.tsx";
import { Matrix } from "@gouji/web/pages/library/Matrix.tsx";
import { CellOfRegion } from "@gouji/web/pages/region/CellOfRegion.tsx";
import { Cells } from "@gouji/web/pages/region/Cells.tsx";
import { Head } from "@gouji/web/pages/region/Head.tsx";
import { RuleText } from "@gouji/web/pages/rules/RuleText.tsx";
import { setLang } from "@gouji/web/settings.ts";
import type { Component } from "solid-js";
import { expect, test } from "vitest";
import { same, unsaid } from "./same.ts";
import { drawnOn } from "./terminal.ts";
import { pageOf } from "./web.ts";

const YEARS = [2022, 2023, 2024];
const {
  authorities,
  filed,
  region: whole,
  government,
} = county({ seed: "parity", years: YEARS, flaws: 10, missing: 6 });
const few = authorities.slice(0, 14).map((one, order) => ({ ...one, order: order + 1 }));
const entries: Entry[] = few.flatMap(({ id, name }) =>
  YEARS.map((year) => {
    const report = filed.find((one) => one.authority.id === id && one.year === year)?.report;
    return { authority: id, name, year, examined: report ? examine(report) : null };
  }),
);
const held = {
  years: YEARS,
  authorities: few,
  filings: entries.flatMap(({ authority, year, examined }) =>
    examined ? [{ authority, year, state: "filed" as const, digest: digest(examined) }] : [],
  ),
};

/** Two regions: one whose members have all reported, and one that waits for a member. */
const members = few.flatMap(({ id, name }) => {
  const report = entries.find((one) => one.authority === id && one.year === 2024)?.examined?.report ?? null;
  return [{ authority: id, name, counted: true, report }];
});
const own = whole.find(({ authority, year }) => authority.id === government.id && year === 2024)?.report ?? null;
const complete: Roster = { name: "示例县", year: 2024, own, members: members.filter(({ report }) => report) };
const waiting: Roster = {
  ...complete,
  members: [...complete.members, { authority: "late", name: "迟报局", counted: true, report: null }],
};

const sceneIn = (lang: Lang) => ({ lang, held: null, size: { columns: 200, rows: 60 } }) as unknown as Scene;

test.each(langs)("the matrix: every authority, every place, the figures, in %s", (lang) => {
  const shown = library(held, { ...wholeLibrary, year: 2024 }, lang);
  expect(shown.rows).toHaveLength(few.length);
  setLang(lang);
  const props = { shown, region: "示例县", query: { ...wholeLibrary, year: 2024 }, at: null, fallback: null };
  const page = pageOf(Matrix as Component<object>, { ...props, select: none, open: none, change: none, ref: none });
  // Nothing has a height here, so no row would be in sight; the printer gets them all.
  window.dispatchEvent(new Event("beforeprint"));
  const state: State = { ...atFirst, at: { authority: few[0]?.id ?? null, year: 2024 } };
  const columns = columnsIn(200, shown, state, lang);
  const wrong: string[] = [];
  for (const [at, row] of shown.rows.entries()) {
    const told = row.places.map(({ digest, mark, state }) => (digest ? mark : words[lang].filing[state]));
    const { received, processed } = row.chosen?.digest?.figures ?? { received: null, processed: null };
    const figures = [received, processed];
    const onPage = page.rows().find((text) => same(text).includes(same(row.authority.name))) ?? "";
    const onScreen = rowLine(row, columns, state, lang)
      .map((piece) => (typeof piece === "string" ? piece : piece.text))
      .join(" ");
    const numbers = told.flatMap((said) => said.match(/\d+/g) ?? []);
    for (const text of unsaid(onPage, [row.authority.name, ...figures, ...numbers])) wrong.push(`page ${at}: ${text}`);
    const marks = row.places.map(({ plainMark }) => plainMark);
    for (const text of unsaid(onScreen, [row.authority.name, ...figures, ...marks]))
      wrong.push(`screen ${at}: ${text}`);
  }
  const { names } = words[lang];
  const heads = [names.number, names.authority, names.received, names.processed, ...YEARS.map(String)];
  expect(unsaid(page.text(), heads)).toEqual([]);
  const onScreen = headLine(columns, state, lang).map((piece) => (typeof piece === "string" ? piece : piece.text));
  expect(unsaid(onScreen.join(" "), heads.slice(0, 4))).toEqual([]);
  page.unmount();
  expect(wrong).toEqual([]);
});

test.each(langs)("what is compared, measure by measure, in %s", (lang) => {
  const { id } = few[0] as (typeof few)[number];
  const mine = entries.filter(({ authority }) => authority === id);
  const all = entries.filter(({ year }) => year === 2024);
  const compared = measures.map((measure) => compareYears(mine, measure, lang));
  const stood = measures.map((measure) => standings(all, measure, 2024, lang));
  setLang(lang);
  const page = pageOf(YearsTable as Component<object>, { compared, standings: stood, year: 2024 });
  const state: State = { ...atFirst, at: { authority: id, year: 2024 } };
  const screen = drawnOn(
    Measures as never,
    { state, scene: sceneIn(lang), tables: compared, ranked: rankings(all, 2024, lang), framed: false, focused: true },
    { width: 200, height: measures.length + 3, lang },
  );
  const lines = screen.split("\n").map(same);
  const wrong = compared.flatMap(({ measure, series }, at) => {
    const { points = [] } = series[0] ?? {};
    const rank = stood[at]?.rows.find(({ authority }) => authority === id)?.rankSaid;
    const change = points.at(-1)?.change ?? words[lang].noValue;
    const cells = [...points.map(({ text }) => text), change, stood[at]?.median?.text ?? words[lang].noValue];
    const said = same([measure.name, ...cells].join(""));
    const ranked = stood[at]?.rows.find(({ authority }) => authority === id)?.rank ? same(rank ?? "") : "-";
    return [
      ...(lines.some((line) => line.endsWith(said + ranked)) ? [] : [`screen: ${said}${ranked}`]),
      ...unsaid(page.rows()[at + 1] ?? "", [measure.name, ...cells, rank]).map((text) => `page: ${text}`),
    ];
  });
  page.unmount();
  expect(wrong).toEqual([]);
});

test.each(langs.flatMap((lang) => [[lang, "complete"] as const, [lang, "waiting"] as const]))(
  "a region, cell by cell, in %s: %s",
  (lang, which) => {
    const roster = which === "complete" ? complete : waiting;
    const sum = region(roster, lang);
    const summed = summedUp(roster);
    expect(sum.rows.length).toBeGreaterThan(50);
    const looks = new Set(sum.rows.map(({ look }) => look));
    if (which === "complete") expect([...looks]).toEqual(expect.arrayContaining(["clean", "warning", "blocked"]));
    // A sum that waits for somebody agrees with nothing, though nothing be left between the two.
    if (which === "waiting") expect(sum.rows.filter(({ look }) => look === "clean")).toEqual([]);
    setLang(lang);
    const asked = { region: "sl", year: 2024, cell: null, path: [], show: "all" as const };
    const page = pageOf(Cells as Component<object>, { region: sum, summed, asked, change: none, ref: none });
    const head = pageOf(Head as Component<object>, {
      region: sum,
      summed,
      asked,
      regions: [],
      years: [2024],
      change: none,
    });
    const props = { state: atFirst, scene: sceneIn(lang), rows: sum.rows, partial: sum.partial, framed: false };
    const screen = drawnOn(ScreenCells as never, props, { width: 160, height: sum.rows.length + 3, lang });
    const lines = screen.split("\n").map(same);
    const wrong: string[] = [];
    const drawn = page.rows().map(same);
    for (const { label, sum: total, own, difference, look, verdict } of sum.rows) {
      const sign = { clean: "v", error: "x", warning: "!", info: "i", blocked: "?", notDue: "" }[look];
      const onScreen = same(`${sign}${label}${total}${own ?? "-"}${difference ?? "-"}`);
      if (!lines.some((line) => line.replace(/^>/, "") === onScreen)) wrong.push(`screen: ${onScreen}`);
      const onPage = same([label, total, own ?? "", look === "clean" ? "" : (difference ?? "")].join(""));
      if (!drawn.some((row) => row.startsWith(onPage) && row.endsWith(difference === null ? "" : same(verdict))))
        wrong.push(`page: ${onPage} ${verdict}`);
    }
    expect(unsaid(head.text(), [sum.held, sum.partial, words[lang].equations(sum.equations)])).toEqual([]);
    const some = [...new Map(sum.rows.map((row) => [`${row.look} ${row.difference?.[0]}`, row])).values()];
    for (const row of some) {
      const cell = regionCell(roster, row.cell, lang);
      const one = pageOf(CellOfRegion as Component<object>, { cell, asked, change: none });
      const below = drawnOn(Members as never, { ...props, sum, row, cell }, { width: 160, height: 60, lang });
      const told = [
        words[lang].region.made(cell.sum, cell.terms.filter(({ value }) => value !== null).length),
        cell.verdict,
        ...cell.sources.slice(0, 4).map(({ said }) => said),
        ...cell.missing.map(({ name }) => name),
        ...cell.terms.flatMap(({ name, share, change }) => [name, share, change]),
      ];
      for (const text of unsaid(one.text(), told)) wrong.push(`page ${row.cell}: ${text}`);
      for (const text of unsaid(below, told)) wrong.push(`screen ${row.cell}: ${text}`);
      one.unmount();
    }
    page.unmount();
    head.unmount();
    expect(wrong).toEqual([]);
  },
);

test.each(langs)("the page of every rule, in %s", (lang) => {
  setLang(lang);
  const listed = ruleList(lang).flatMap(({ rules }) => rules.map(({ id }) => id));
  const wrong: string[] = [];
  for (const [at, { id }] of catalogue.entries()) {
    if (at % 2 !== langs.indexOf(lang)) continue;
    const told = rulePage(id, lang);
    const said = [
      told.name,
      told.severityWord,
      told.claims,
      told.formula,
      told.basisKind,
      told.basis,
      words[lang].rules.overs[told.over],
      ...told.forms.map((form) => words[lang].rules.asked(form.said, form.questions)),
      ...told.causes,
      told.action,
    ];
    const page = pageOf(RuleText as Component<object>, { page: told });
    const state: State = { ...atFirst, screen: "rules", rules: { row: listed.indexOf(id), top: 0, pane: 1, text: "" } };
    const scene = { ...sceneIn(lang), size: { columns: 79, rows: 60 } };
    const screen = drawnOn(rulesScreen.Body as never, { state, scene }, { width: 200, height: 60, lang });
    for (const text of unsaid(page.text(), said)) wrong.push(`page ${id}: ${text}`);
    for (const text of unsaid(screen, said)) wrong.push(`screen ${id}: ${text}`);
    page.unmount();
  }
  expect(wrong).toEqual([]);
});

const none = () => {};
