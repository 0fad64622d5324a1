import { allForms, layoutFor, layoutsOf } from "@gouji/schema";
import { expect, test } from "vitest";
import { balanced, reportOf } from "./example/reports.ts";
import { cellsFor, indicatorById, indicators, measure } from "./indicators.ts";
import { amongOthers } from "./standings.ts";

const of = (id: string, report = balanced()) => measure(indicatorById(id) as never, report, layoutFor(report));

test("every indicator has its cells in both forms since 2019, and in no form only some of them", () => {
  for (const layout of allForms.flatMap(layoutsOf)) {
    for (const { numerator, denominator, ...rest } of indicators) {
      const paths = [...numerator, ...denominator, ...("less" in rest ? rest.less : [])];
      const found = paths.map((path) => cellsFor([path], layout).length > 0);
      expect(new Set(found).size, layout.key).toBe(1);
      if (["2019", "2021"].includes(layout.form.id)) expect(found[0]).toBe(true);
    }
  }
});

test("rates are exact, and tell their sums", () => {
  expect(of("disclosureRate")).toMatchObject({ text: "57.5%", ratio: { numerator: "73", denominator: "127" } });
  expect(of("denialRate")).toMatchObject({ ratio: { numerator: "20", denominator: "127" } });
  expect(of("carryRate")).toMatchObject({ ratio: { numerator: "7", denominator: "134" } });
});

test("其他处理 is the same sum in one row or in three", () => {
  const three = {
    "requests/processed.otherwise.notCorrected@total": "2",
    "requests/processed.otherwise.other@total": "1",
  };
  const total = { "requests/processed.total@total": "10" };
  const ratio = { numerator: "3", denominator: "10" };
  expect(of("otherwiseRate", reportOf("2021", { ...three, ...total }))).toMatchObject({ ratio });
  expect(of("otherwiseRate", reportOf("2019", { "requests/processed.otherwise@total": "3", ...total }))).toMatchObject({
    ratio,
  });
});

test("nothing to divide by is no value, a few cases are a fraction, a blank is no zero", () => {
  expect(of("correctionRate")).toEqual({ state: "zero" });
  const few = { "remedies/cases@reconsideration.corrected": "1", "remedies/cases@reconsideration.total": "3" };
  expect(of("correctionRate", balanced(few))).toMatchObject({ text: "1/3", small: true });
  expect(of("disclosureRate", balanced({ "requests/processed.granted@total": "" }))).toEqual({ state: "missing" });
  expect(of("disclosureRate", reportOf("2014"))).toEqual({ state: "absent" });
});

test("a figure among those of others: how many, the middle, the ends; blanks are not counted", () => {
  expect(amongOthers(["10", null, "2", "9"])).toEqual({ of: 3, median: "9", least: "2", most: "10" });
  expect(amongOthers(["1", "2"])?.median).toBe("1.5");
  expect(amongOthers([null])).toBeNull();
});
