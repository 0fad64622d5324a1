import { expect, test } from "vitest";
import { digest } from "./digest.ts";
import { examine } from "./examine.ts";
import { balanced, oneSlip } from "./example/reports.ts";
import type { Holdings } from "./library.ts";
import { type Offered, palette } from "./palette.ts";

const holdings: Holdings = {
  authorities: [
    { id: "sl-scjg", name: "县市场监管局", aliases: ["县工商局"], order: 2 },
    { id: "sl-gaj", name: "县公安局", order: 1 },
  ],
  years: [2023, 2024],
  filings: [
    { authority: "sl-scjg", year: 2023, state: "filed", digest: digest(examine(balanced())) },
    { authority: "sl-scjg", year: 2024, state: "filed", digest: digest(examine(oneSlip())) },
    { authority: "sl-gaj", year: 2024, state: "draft" },
  ],
};
const offered: Offered = {
  holdings,
  cells: [{ cell: "requests/pendingAtEnd@total", label: "结转下年·总计" }],
  pages: [{ link: "/compare", label: "对比" }],
  at: { front: "web", screen: "report" },
  can: (action) => action === "trial",
};
const found = (typed: string) =>
  palette(typed, offered, "zh").flatMap(({ kind, offers }) => offers.map(({ label, note }) => [kind, label, note]));

test("with nothing typed it offers the pages and what can be done here", () => {
  expect(found("")).toEqual([
    ["page", "对比", ""],
    ["action", "试算", "="],
  ]);
});

test("a name, an old name or initials lead to the reports of an office, a year to one of them", () => {
  expect(found("scjg")).toEqual([
    ["report", "县市场监管局 2024", "✗1"],
    ["report", "县市场监管局 2023", "✓"],
  ]);
  expect(found("2023 工商")).toEqual([["report", "县市场监管局 2023", "✓"]]);
  expect(palette("scjg", offered, "zh")[0]?.offers[0]?.leads).toEqual({ link: "/r/sl-scjg/2024" });
});

test("an office that has filed nothing is no report to open", () => expect(found("公安")).toEqual([]));

test("a year alone is the library of that year", () => {
  expect(found("20")).toEqual([
    ["year", "年报库 2024", ""],
    ["year", "年报库 2023", ""],
  ]);
  expect(palette("2023", offered, "zh").map(({ offers }) => offers[0]?.leads)).toEqual([{ link: "/?year=2023" }]);
});

test("cells of the open report and rules are found by words and by initials", () => {
  expect(found("jzxn 总计")).toEqual([["cell", "结转下年·总计", ""]]);
  expect(found("szph")).toEqual([["rule", "收支平衡", ""]]);
});
