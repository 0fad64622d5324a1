import { expect, test } from "vitest";
import { digest, type Listed } from "./digest.ts";
import { examine } from "./examine.ts";
import { balanced, oneSlip } from "./example/reports.ts";
import { findingsByRule } from "./findings.ts";
import { type Holdings, library } from "./library.ts";
import { atTop, moveInLibrary } from "./libraryFocus.ts";
import { wholeLibrary } from "./libraryQuery.ts";

const clean = digest(examine(balanced()));
const wrong = digest(examine(oneSlip()));
const holdings: Holdings<Listed> = {
  authorities: [
    { id: "sl-scjg", name: "县市场监管局", aliases: ["县工商局"], order: 3, kind: "部门" },
    { id: "sl-xzf", name: "县政府办公室", order: 1, kind: "政府办" },
    { id: "sl-gaj", name: "县公安局", order: 2, kind: "部门" },
    { id: "sl-sjj", name: "县数据局", order: 4, kind: "部门" },
  ],
  years: [2024, 2023],
  filings: [
    { authority: "sl-scjg", year: 2024, state: "filed", digest: wrong },
    { authority: "sl-xzf", year: 2024, state: "published", digest: clean },
    { authority: "sl-xzf", year: 2023, state: "returned", digest: wrong },
    { authority: "sl-gaj", year: 2024, state: "draft" },
    { authority: "sl-sjj", year: 2023, state: "notDue" },
  ],
};
const names = (query = {}) =>
  library(holdings, { ...wholeLibrary, ...query }, "zh").rows.map(({ authority }) => authority.id);

test("authorities stand in the official order, years in theirs, and every place has its mark", () => {
  const { rows, years } = library(holdings, wholeLibrary, "zh");
  expect(years).toEqual([2023, 2024]);
  expect(rows.map(({ authority, places }) => [authority.id, ...places.map(({ mark }) => mark)])).toEqual([
    ["sl-xzf", "<1", "✓"],
    ["sl-gaj", "", "~"],
    ["sl-scjg", "", "✗1"],
    ["sl-sjj", "/", ""],
  ]);
  expect(rows.flatMap(({ places }) => places.map(({ plainMark }) => plainMark))).toEqual([
    "<1",
    "v",
    ".",
    "~",
    ".",
    "x1",
    "/",
    ".",
  ]);
});

test("the head counts the whole year, whatever is filtered", () => {
  const { tally, missing, rules } = library(holdings, { ...wholeLibrary, text: "公安" }, "zh");
  expect(tally).toMatchObject({ due: 4, filed: 2, share: "50%", clean: 1, problems: 1, missing: 1, returned: 0 });
  expect(missing.map(({ id }) => id)).toEqual(["sl-sjj"]);
  expect(rules.map(({ rule }) => rule)).toEqual(["requests/applicants", "requests/flow"]);
});

test("search knows initials, old names and ids", () => {
  expect(names({ text: "scjg" })).toEqual(["sl-scjg"]);
  expect(names({ text: "工商" })).toEqual(["sl-scjg"]);
  expect(names({ text: "sl-gaj" })).toEqual(["sl-gaj"]);
  expect(names({ text: "县 局" })).toEqual(["sl-gaj", "sl-scjg", "sl-sjj"]);
});

test("filters and sorting speak of the chosen year; what has no value comes last both ways", () => {
  expect(names({ looks: ["error"] })).toEqual(["sl-scjg"]);
  expect(names({ year: 2023, looks: ["returned"] })).toEqual(["sl-xzf"]);
  expect(names({ rule: "requests/flow" })).toEqual(["sl-scjg"]);
  expect(names({ kinds: ["政府办"] })).toEqual(["sl-xzf"]);
  expect(names({ sort: "problems", descending: true }).slice(0, 2)).toEqual(["sl-scjg", "sl-xzf"]);
  expect(names({ sort: "received" }).slice(2)).toEqual(["sl-gaj", "sl-sjj"]);
});

test("groups have their own counts, lenses their own text", () => {
  const { groups } = library(holdings, { ...wholeLibrary, group: "kind" }, "zh");
  expect(groups.map(({ label, tally }) => [label, tally.due])).toEqual([
    ["政府办", 1],
    ["部门", 3],
  ]);
  const texts = (lens: "filing" | "indicator") =>
    library(holdings, { ...wholeLibrary, lens }, "zh").rows.map(({ chosen }) => chosen?.text);
  expect(texts("filing")).toEqual(["✓", "~", "✓", ""]);
  expect(texts("indicator")).toEqual(["57.5%", "", "57.5%", ""]);
});

test("findings are told by rule, with their course through the years", () => {
  const rules = findingsByRule(holdings, { year: 2024, rule: null, text: "" }, "zh");
  expect(rules.map(({ rule, name, authorities }) => [rule, name, authorities])).toEqual([
    ["requests/applicants", "行合计", 1],
    ["requests/flow", "收支平衡", 1],
  ]);
  expect(rules[1]).toMatchObject({
    trend: [
      { year: 2023, authorities: 1 },
      { year: 2024, authorities: 1 },
    ],
    rows: [{ authority: { id: "sl-scjg" }, heading: "收支平衡·总计" }],
  });
  expect(findingsByRule(holdings, { year: null, rule: "requests/flow", text: "scjg" }, "en")[0]?.rows).toHaveLength(1);
});

test("the matrix is walked by keys, to the next place where something is wrong too", () => {
  const shown = library(holdings, wholeLibrary, "zh");
  const top = atTop(shown);
  expect(top).toEqual({ authority: "sl-xzf", year: 2024 });
  expect(moveInLibrary(top, "up", shown)).toEqual(top);
  expect(moveInLibrary(top, "left", shown)).toEqual({ authority: "sl-xzf", year: 2023 });
  const wrong = moveInLibrary(top, "nextProblem", shown);
  const nowhere = { authority: null, year: null };
  expect(moveInLibrary(nowhere, "down", shown)).toEqual(top);
  expect(moveInLibrary(nowhere, "nextProblem", shown)).toEqual(wrong);
  expect(wrong.authority).toBe("sl-scjg");
  const missing = moveInLibrary(wrong, "nextProblem", shown);
  expect(missing.authority).toBe("sl-sjj");
  expect(moveInLibrary(missing, "nextProblem", shown)).toEqual(wrong);
  expect(moveInLibrary(missing, "previousProblem", shown)).toEqual(wrong);
  expect(moveInLibrary({ authority: "gone", year: 2024 }, "down", shown)).toEqual(top);
  expect(moveInLibrary(top, "pageDown", shown).authority).toBe("sl-sjj");
});

test("a large library is laid out at once", () => {
  const authorities = Array.from({ length: 2000 }, (_, i) => ({ id: `a${i}`, name: `第${i}局`, order: i }));
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const filings = authorities.flatMap(({ id }) =>
    years.map((year) => ({ authority: id, year, state: "filed" as const, digest: wrong })),
  );
  const before = Date.now();
  expect(library({ authorities, years, filings }, wholeLibrary, "zh").rows).toHaveLength(2000);
  expect(Date.now() - before).toBeLessThan(2000);
});
