import { compare, type Outcome, speak } from "@gouji/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { copyText } from "./copy.ts";
import { examine } from "./examine.ts";
import { balanced, figure, oneSlip, reportOf } from "./example/reports.ts";
import { explain } from "./explain.ts";
import { explainCell } from "./explainCell.ts";
import { cellsIn, sheet } from "./sheet.ts";

const slip = examine(oneSlip());
const find = (outcomes: readonly Outcome[], rule: string, instance: string) =>
  outcomes.find((one) => one.rule === rule && one.instance === instance) as Outcome;
const flow = find(slip.outcomes, "requests/flow", "total");

test("a failing equation is laid out with its terms, sums, residual, suspect and grounds", () => {
  const said = explain(flow, slip, "zh");
  expect(said.heading).toBe("收支平衡·总计");
  expect(said.equation).toMatchObject({
    left: { sum: "134", terms: [{ value: "128", sign: "+" }, { value: "6" }] },
    right: { sum: "132", terms: [{ value: "127" }, { value: "5", suspect: "sole", label: "结转下年·总计" }] },
    residual: "2",
    difference: "+2",
  });
  expect(said.verdict).toMatchObject({
    decided: "unique",
    word: "可唯一定位",
    candidates: 1,
    repairs: [{ edits: [{ from: "5", to: "7" }], breaks: [] }],
  });
  expect(said.verdict?.repairs[0]?.clears).toHaveLength(2);
  expect(said.fellows).toMatchObject([{ heading: "行合计·结转下年" }]);
  expect(said.problem?.said).toBe("1 处问题（2 条关系不平）");
  expect(said.support).toEqual({
    cells: 3,
    equations: 4,
    holding: 4,
    said: "其余 3 格还参与 4 条等式，全部成立",
  });
  expect(said.elsewhere.map(({ to, breaks }) => [to, breaks])).toEqual([
    ["126", 1],
    ["4", 1],
    ["129", 2],
  ]);
  expect(said.basis).toMatchObject({
    quote: "第一项加第二项之和，等于第三项加第四项之和",
    instrument: { number: "国办公开办函〔2021〕30号" },
  });
});

test("it can be sent to the one who can mend it", () => {
  expect(copyText(explain(flow, slip, "zh"), "zh")).toBe(
    `${speak.zh.outcome(flow, slip.layout)}；结转下年·总计 5 → 7，可唯一定位，改后 2 条全平。`,
  );
});

test("next year's report is evidence for this year's repair", () => {
  const next = balanced({ "requests/pendingAtStart@total": "7" }, { year: 2025 });
  const said = explain(flow, slip, "zh", { years: [next] });
  expect(said.verdict?.repairs[0]?.evidence).toMatchObject([
    { cell: "requests/pendingAtStart@total", year: 2025, value: "7" },
  ]);
});

test("table four has candidates and no culprit", () => {
  const examined = examine(
    balanced({ "remedies/cases@reconsideration.upheld": "3", "remedies/cases@reconsideration.total": "4" }),
  );
  const said = explain(find(examined.outcomes, "remedies/total", "reconsideration"), examined, "zh");
  expect(said.verdict?.decided).toBe("several");
  expect(said.verdict?.candidates).toBeGreaterThan(1);
  expect(cellsIn(sheet(examined)).some((cell) => cell.suspect === "sole")).toBe(false);
});

test("a blocked question names what is missing, and what zero would give", () => {
  const examined = examine(balanced({ "requests/pendingAtEnd@total": "" }));
  const said = explain(find(examined.outcomes, "requests/flow", "total"), examined, "zh");
  expect(said).toMatchObject({
    status: "blocked",
    ifZero: "fail",
    missing: [{ label: "结转下年·总计" }],
    verdict: null,
  });
  expect(said.equation).toMatchObject({ residual: null, right: { sum: null } });
  expect(said.equation?.right.terms[1]).toMatchObject({ value: null, text: "空白" });
});

test("a cell tells its value, its relations and its past", () => {
  const past = reportOf("2019", { "requests/pendingAtEnd@total": "2" }, { year: 2020 });
  const said = explainCell("requests/pendingAtEnd@total", slip, "zh", { years: [past] });
  expect(said).toMatchObject({ value: "5", computed: "7", equations: 2, holding: 0, note: "", unit: "件" });
  expect(said.history.map(({ year, value, breaks }) => [year, value, breaks])).toEqual([
    [2020, "2", false],
    [2024, "5", false],
  ]);
  expect(explainCell("requests/received@naturalPerson", slip, "zh").speech).toBe(
    "本年新收·自然人，96，参与 2 条等式，全部成立",
  );
});

test("text, numbers and highlight come from one outcome, whatever is wrong", () => {
  const cells = slip.layout.cells.filter(({ quantity }) => quantity.kind === "count").map((place) => place.cell);
  const wrong = fc.dictionary(fc.constantFrom(...cells), fc.oneof(fc.nat(200).map(String), fc.constant("")), {
    minKeys: 1,
    maxKeys: 3,
  });
  fc.assert(
    fc.property(wrong, (set) => {
      const report = balanced();
      for (const [cell, text] of Object.entries(set)) report.figures[cell] = figure(text);
      const examined = examine(report);
      for (const outcome of examined.outcomes) {
        if (outcome.kind !== "relation" || (outcome.status !== "fail" && outcome.status !== "blocked")) continue;
        const said = explain(outcome, examined, "zh");
        const terms = [...(said.equation?.left.terms ?? []), ...(said.equation?.right.terms ?? [])];
        const theirs = [...outcome.left.terms, ...outcome.right.terms];
        expect(terms.map(({ cell, value }) => [cell, value])).toEqual(theirs.map(({ cell, value }) => [cell, value]));
        expect([said.equation?.left.sum, said.equation?.right.sum]).toEqual([outcome.left.sum, outcome.right.sum]);
        expect(said.sentence).toBe(speak.zh.outcome(outcome, examined.layout));
        if (outcome.residual !== null) {
          expect(said.equation?.difference?.replace("+", "")).toBe(outcome.residual);
          expect(said.sentence.includes(said.equation?.difference ?? "")).toBe(compare(outcome.residual, "0") !== 0);
        }
        const drawn = cellsIn(sheet(examined, { finding: outcome.fingerprint })).filter((cell) => cell.role);
        expect(new Set(drawn.map(({ cell }) => cell))).toEqual(new Set(theirs.map(({ cell }) => cell)));
        for (const cell of drawn) expect(cell.value).toBe(theirs.find((term) => term.cell === cell.cell)?.value);
      }
    }),
    { numRuns: 25 },
  );
});
