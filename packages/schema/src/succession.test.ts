import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { formById } from "./forms/index.ts";
import { Report } from "./report.ts";
import { officialLayout } from "./resolve.ts";
import type { Case } from "./rule.ts";
import { succeed } from "./succession.ts";

const reportOf = (form: string, year: number, set: Case["set"]) => {
  const known = formById(form);
  if (!known) throw new Error(form);
  const figures: Record<string, Figure> = {};
  for (const { cell } of officialLayout(known).cells) figures[cell] = { state: "number", value: "0", raw: "0" };
  for (const [cell, value] of Object.entries(set)) {
    if (value === null) delete figures[cell];
    else if (value === "") figures[cell] = { state: "blank", raw: "" };
    else if (value !== undefined) figures[cell] = { state: "number", value, raw: value };
  }
  return Report.parse({ form, year, authority: "示例县司法局", figures });
};

test("a report of another year is no predecessor", () => {
  const outcomes = succeed(reportOf("2021", 2023, {}), reportOf("2021", 2021, {}));
  expect(new Set(outcomes.map((o) => o.status))).toEqual(new Set(["notApplicable"]));
});

test("an unreadable predecessor blocks what needs it", () => {
  const outcomes = succeed(reportOf("2021", 2022, {}), "unreadable");
  const carry = outcomes.filter((o) => o.rule === "requests/carry");
  expect(carry).toHaveLength(7);
  expect(new Set(carry.map((o) => o.status))).toEqual(new Set(["blocked"]));
  expect(carry[0]?.missing).toEqual(["requests/pendingAtEnd@naturalPerson"]);
});

test("the terms of last year say so, and the residual is left minus right", () => {
  const outcomes = succeed(
    reportOf("2021", 2022, { "requests/pendingAtStart@total": "3" }),
    reportOf("2021", 2021, { "requests/pendingAtEnd@total": "5" }),
  );
  const carry = outcomes.find((o) => o.rule === "requests/carry" && o.instance === "total");
  expect(carry).toMatchObject({
    status: "fail",
    residual: "-2",
    left: { sum: "3", terms: [{ cell: "requests/pendingAtStart@total", value: "3" }] },
    right: { sum: "5", terms: [{ cell: "requests/pendingAtEnd@total", value: "5", year: 2021 }] },
    compared: { year: 2021, form: "2021" },
  });
});

test("most figures are the same every year in a small office: only many equal ones are a copy", () => {
  const few = { "requests/received@total": "1", "requests/processed.total@total": "1" };
  const similar = (set: Case["set"]) =>
    succeed(reportOf("2021", 2022, set), reportOf("2021", 2021, set)).find(
      (o) => o.rule === "document/similar" && o.instance === "figures",
    )?.status;
  expect(similar(few)).toBe("notApplicable");
  const cells = officialLayout(formById("2021") as never).cells.slice(20, 40);
  expect(similar(Object.fromEntries(cells.map(({ cell }, i) => [cell, String(i + 1)])))).toBe("fail");
});
