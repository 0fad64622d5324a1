import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { formById } from "./forms/index.ts";
import { Report } from "./report.ts";
import { officialLayout } from "./resolve.ts";
import { addUp, aggregate, type Member, suspects } from "./roster.ts";

const cell = "requests/received@total";
const layout = officialLayout(formById("2021") as never);

const reportOf = (value: string, more: { form?: string; scope?: string; fees?: string } = {}): Report => {
  const form = more.form ?? "2021";
  const figures: Record<string, Figure> = {};
  for (const { cell } of officialLayout(formById(form) as never).cells)
    figures[cell] = { state: "number", value: "0", raw: "0" };
  figures[cell] = value === "" ? { state: "blank", raw: "" } : { state: "number", value, raw: value };
  if (more.fees) figures["fees/charges@amount"] = { state: "number", value: more.fees, raw: more.fees };
  return Report.parse({ form, year: 2024, authority: "示例县", scope: more.scope ?? null, figures });
};

const member = (authority: string, report: Report | null, counted = true): Member => ({
  authority,
  name: authority,
  counted,
  report,
});
const about = (outcomes: ReturnType<typeof aggregate>, of = cell) => outcomes.find((o) => o.instance === of);

const office = member("sl-xzf", reportOf("349"));
const police = member("sl-gaj", reportOf("163"));

test("own office and members make the region", () => {
  const outcomes = aggregate(reportOf("512", { scope: "region" }), [office, police]);
  expect(new Set(outcomes.map((o) => o.status))).toEqual(new Set(["pass"]));
  expect(about(outcomes)).toMatchObject({
    left: { sum: "512", terms: [{ authority: "sl-xzf", value: "349" }, { value: "163" }] },
  });
});

test("a member left out of the region's sum is named", () => {
  const off = about(aggregate(reportOf("349", { scope: "region" }), [office, police]));
  expect(off).toMatchObject({ status: "fail", severity: "warning", residual: "163" });
  expect(suspects(off as never)).toEqual(["sl-gaj"]);
});

test("a member that did not file blocks every cell, and is named", () => {
  const outcomes = aggregate(reportOf("512", { scope: "region" }), [office, member("sl-gaj", null)]);
  expect(new Set(outcomes.map((o) => o.status))).toEqual(new Set(["blocked"]));
  expect(about(outcomes)).toMatchObject({ absent: ["sl-gaj"], residual: null, left: { sum: null } });
});

test("a member on another form is absent, not mapped", () => {
  const added = addUp([office, member("sl-gaj", reportOf("1", { form: "2019" }))], layout);
  expect(added.absent).toEqual(["sl-gaj"]);
  expect(added.cells.find((c) => c.cell === cell)?.sum).toBe("349");
});

test("a blank in one cell blocks that cell alone", () => {
  const outcomes = aggregate(reportOf("349", { scope: "region" }), [office, member("sl-gaj", reportOf(""))]);
  expect(about(outcomes)).toMatchObject({ status: "blocked", absent: ["sl-gaj"] });
  expect(about(outcomes, "requests/pendingAtEnd@total")?.status).toBe("pass");
});

test("who reports in another line is not counted", () => {
  expect(
    about(aggregate(reportOf("349", { scope: "region" }), [office, member("sl-swj", reportOf("9"), false)]))?.status,
  ).toBe("pass");
});

test("a region that does not say whom it covers is not judged, and an office alone has no members", () => {
  expect(about(aggregate(reportOf("512"), [office, police]))?.status).toBe("blocked");
  expect(about(aggregate(reportOf("349", { scope: "agency" }), [office, police]))?.status).toBe("notApplicable");
});

test("amounts of mixed precision may differ by their rounding, amounts of one precision may not", () => {
  const fees = (parent: string, ...of: string[]) =>
    about(
      aggregate(
        reportOf("0", { scope: "region", fees: parent }),
        of.map((value, i) => member(`sl-${i}`, reportOf("0", { fees: value }))),
      ),
      "fees/charges@amount",
    );
  expect(fees("3.6", "1.25", "2.36")).toMatchObject({ status: "pass", rounding: true, residual: "0.01" });
  expect(fees("3.60", "1.25", "2.36")).toMatchObject({ status: "fail" });
  expect(fees("3.1", "1.25", "2.36")).toMatchObject({ status: "fail" });
});

test("what several members count once each is not added up", () => {
  const like = officialLayout(formById("2019") as never);
  const added = addUp([], like).cells.map((c) => c.cell);
  expect(added).toContain("licensing/licences@decisions");
  expect(added).not.toContain("licensing/licences@previous");
});
