import type { Member } from "@gouji/schema";
import { expect, test } from "vitest";
import { balanced, oneSlip, reportOf } from "./example/reports.ts";
import { region, regionCell } from "./region.ts";

const member = (authority: string, name: string, report: Member["report"], counted = true): Member => ({
  authority,
  name,
  counted,
  report,
});
const own = (set: Record<string, string>) => reportOf("2021", set, { scope: "region", authority: "示例县" });
const small = reportOf("2021", { "requests/received@total": "6" });
const roster = { name: "示例县", year: 2024, own: own({ "requests/received@total": "134" }), members: [] as Member[] };

test("a region is the sum of its members, and who is missing is named", () => {
  const members = [
    member("a", "县市监局", balanced()),
    member("b", "县财政局", null),
    member("c", "县税务局", small, false),
  ];
  const view = region({ ...roster, members }, "zh");
  expect(view).toMatchObject({ counted: ["a"], missing: [{ name: "县财政局" }], partial: "1 家未纳入，合计只含 1 家" });
  expect(view.rows.find(({ cell }) => cell === "requests/received@total")).toMatchObject({
    sum: "128",
    own: "134",
    difference: "-6",
    status: "blocked",
  });
  expect(view.equations).toMatchObject({ total: 42, pass: 42 });
});

test("a difference is traced to drafts, and to repairs of members", () => {
  const members = [member("a", "县市监局", oneSlip()), member("b", "县财政局", null)];
  const drafts = [member("b", "县财政局", small)];
  expect(regionCell({ ...roster, members, drafts }, "requests/received@total", "zh").sources).toMatchObject([
    { kind: "draft", name: "县财政局", said: "县财政局 恰为 6" },
  ]);
  const seven = { ...roster, own: own({ "requests/pendingAtEnd@total": "7" }), members: members.slice(0, 1) };
  const cell = regionCell(seven, "requests/pendingAtEnd@total", "zh");
  expect(cell).toMatchObject({ difference: "-2", status: "fail", terms: [{ doubtful: true, share: "100.0%" }] });
  expect(cell.sources).toMatchObject([{ kind: "repair", said: "县市监局 结转下年·总计 5 → 7" }]);
});

test("an unbalanced sum names the members that do not balance", () => {
  const members = [member("a", "县市监局", oneSlip()), member("b", "县公安局", balanced())];
  const view = region({ ...roster, members }, "zh");
  expect(view.unbalanced.map(({ heading, members }) => [heading, members.map(({ name }) => name)])).toEqual([
    ["收支平衡·总计", ["县市监局"]],
    ["行合计·结转下年", ["县市监局"]],
  ]);
  const past = new Map([["a", [balanced({ "requests/received@total": "117" }, { year: 2023 })]]]);
  const { terms } = regionCell({ ...roster, members, past }, "requests/received@total", "zh");
  expect(terms).toMatchObject([
    { name: "县市监局", value: "128", share: "50.0%", change: "+11" },
    { name: "县公安局", change: null },
  ]);
});

test("a region without a report of its own is still added up", () => {
  const view = region({ ...roster, own: null, members: [member("a", "县市监局", balanced())] }, "en");
  expect(view.rows.find(({ cell }) => cell === "requests/received@total")).toMatchObject({
    sum: "128",
    difference: null,
  });
});
