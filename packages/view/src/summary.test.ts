import { expect, test } from "vitest";
import { examine } from "./examine.ts";
import { balanced, oneSlip, reportOf } from "./example/reports.ts";
import { summary } from "./summary.ts";

test("what one repair removes counts once", () => {
  const said = summary(examine(oneSlip()), "zh");
  expect(said).toMatchObject({
    headline: "1 处问题（2 条关系不平）",
    badge: "✗1(2式)",
    plainBadge: "x1(2式)",
    equationsSaid: "等式 42：平 40，不平 2",
    counts: [
      { severity: "error", problems: 1, findings: 2 },
      { severity: "warning", problems: 0 },
      { severity: "info", problems: 0 },
    ],
  });
  expect(said.problems[0]?.said).toBe("结转下年·总计 5 → 7，可唯一定位，改后 2 条全平");
});

test("a clean report shows its proof", () => {
  const said = summary(examine(balanced()), "zh");
  expect(said).toMatchObject({ state: "clean", headline: "42 条等式全部成立", badge: "", problems: [] });
  const sums = said.proof.filter(({ name }) => ["收支平衡", "办理合计", "行合计", "复议诉讼合计"].includes(name));
  expect(sums.map(({ pass, of }) => [pass, of])).toEqual([
    [7, 7],
    [7, 7],
    [25, 25],
    [3, 3],
  ]);
  expect(said.proof.slice(0, 4)).toEqual(sums);
});

test("blanks that block are one line, named by their column, and are no pass", () => {
  const blank = Object.fromEntries(
    examine(balanced())
      .layout.cells.filter((place) => place.table === "requests" && place.column.path === "total")
      .map(({ cell }) => [cell, ""]),
  );
  const said = summary(examine(balanced(blank)), "zh");
  expect(said.blocked[0]).toMatchObject({ at: { of: "column", line: "总计" } });
  expect(said.blocked[0]?.said).toMatch(/^总计列 25 格空缺，\d+ 条关系无法核对$/);
  expect(said.equations.blocked).toBe(27);
});

test("a table that is missing is one group", () => {
  const report = balanced();
  for (const cell of Object.keys(report.figures)) if (cell.startsWith("requests/")) delete report.figures[cell];
  const said = summary(examine(report), "en");
  expect(said.blocked[0]?.at).toEqual({ of: "part", part: "requests" });
  expect(said.state).not.toBe("clean");
});

test("other forms are summed up too", () => {
  expect(summary(examine(reportOf("2014")), "zh").equations.total).toBeGreaterThan(0);
  expect(summary(examine(reportOf("narrative", {}, { year: 2010 })), "zh").headline).toBe("没有可核对的数字");
});

test("gaps are named in the language, and in table four by their group", () => {
  const said = (lang: "zh" | "en") =>
    summary(
      examine(balanced({ "remedies/cases@reconsideration.upheld": "", "remedies/cases@reconsideration.total": "" })),
      lang,
    ).blocked.map((group) => group.said);
  expect(said("zh")[0]).toMatch(/^行政复议 2 格空缺/);
  expect(said("en")[0]).not.toMatch(/\p{Script=Han}/u);
});

test("English says nothing in Chinese", () => {
  const { proof: _, ...said } = summary(examine(oneSlip()), "en");
  expect(JSON.stringify(said)).not.toMatch(/\p{Script=Han}/u);
});
