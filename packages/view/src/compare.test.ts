import { expect, test } from "vitest";
import { compareYears, type Entry } from "./compare.ts";
import { composition } from "./composition.ts";
import { examine } from "./examine.ts";
import { balanced, oneSlip, reportOf } from "./example/reports.ts";
import { medianOf, standings } from "./standings.ts";

const entry = (authority: string, year: number, report: ReturnType<typeof balanced> | null): Entry => ({
  authority,
  name: { scjg: "县市监局", gaj: "县公安局", jyj: "县教育局" }[authority] ?? authority,
  year,
  examined: report && examine({ ...report, year }),
});
/** Every request of the year from natural persons, granted. */
const received = (value: string, form = "2021") =>
  reportOf(
    form,
    Object.fromEntries(
      ["received", "processed.granted", "processed.total"].flatMap((row) => [
        [`requests/${row}@naturalPerson`, value],
        [`requests/${row}@total`, value],
      ]),
    ),
  );

test("a line is drawn through years that follow one another, and not across a gap", () => {
  const { series, title, table } = compareYears(
    [
      entry("scjg", 2019, received("100", "2019")),
      entry("scjg", 2020, received("101", "2019")),
      entry("scjg", 2021, received("117")),
      entry("scjg", 2023, received("120")),
      entry("scjg", 2024, received("128")),
    ],
    "requests/received@total",
    "zh",
  );
  expect(series[0]?.runs.map((run) => run.map(({ year }) => year))).toEqual([
    [2019, 2020, 2021],
    [2023, 2024],
  ]);
  expect(series[0]?.points.map(({ change }) => change)).toEqual([null, "+1.0%", "+15.8%", null, "+6.7%"]);
  expect(table.rows[0]?.[0]).toBe("县市监局");
  expect(title).toContain("2019");
  expect(title).not.toContain("%");
});

test("a change from a handful is told as a number, not in per cent", () => {
  const { series } = compareYears(
    [
      entry("gaj", 2021, received("0")),
      entry("gaj", 2022, received("2")),
      entry("gaj", 2023, received("5")),
      entry("gaj", 2024, received("6")),
    ],
    "requests/received@total",
    "zh",
  );
  expect(series[0]?.points.map(({ change }) => change)).toEqual([null, "+2", "+3", "+20.0%"]);
});

test("table two is compared within one form only, other requests by their sum across forms", () => {
  const years = (id: string) =>
    compareYears([entry("scjg", 2020, received("9", "2019")), entry("scjg", 2021, received("9"))], id, "zh");
  const two = years("licensing/licences@decisions");
  expect(two.series[0]?.runs).toHaveLength(2);
  expect(two.breaks.map(({ year }) => year)).toEqual([2021]);
  const other = years("requests/processed.otherwise.*@total");
  expect(other.series[0]?.runs).toHaveLength(1);
  expect(other.breaks).toEqual([]);
  expect(other.measure.name).toContain("其他处理");
});

test("a doubtful value is marked and not ranked; small bases are fractions and not ranked", () => {
  const entries = [
    entry("scjg", 2024, oneSlip()),
    entry("gaj", 2024, balanced()),
    entry("jyj", 2024, reportOf("2021", { "requests/received@total": "3", "requests/pendingAtEnd@total": "3" })),
    entry("none", 2024, null),
  ];
  const carried = standings(entries, "carryRate", 2024, "zh");
  expect(carried.rows.map(({ authority, text, rankSaid }) => [authority, text, rankSaid])).toEqual([
    ["jyj", "3/3*", "基数<5，不排位"],
    ["gaj", "5.2%", "1 / 1"],
    ["scjg", "3.7%*", "未平，不排位"],
    ["none", "—", "无数据，不排位"],
  ]);
  expect(carried.median?.text).toBe("5.2%");
  expect(standings(entries, "disclosureRate", 2024, "zh").rows[0]).toMatchObject({ text: "57.5%", doubtful: false });
});

test("equal values share a rank, and the median of two is between them", () => {
  const entries = ["a", "b", "c"].map((id, i) => entry(id, 2024, received(["5", "9", "9"][i] as string)));
  const { rows, median } = standings(entries, "requests/received@total", 2024, "en");
  expect(rows.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  expect(median?.text).toBe("9");
  const half = (value: string) => ({ numerator: value, denominator: "1" });
  expect(medianOf([half("5"), half("4")])).toEqual({ numerator: "9", denominator: "2" });
  expect(standings(entries.slice(0, 2), "requests/received@total", 2024, "en").median?.text).toBe("7");
  expect(medianOf([])).toBeNull();
});

test("the six families of outcomes add up to the whole", () => {
  const shares = composition(examine(balanced()), "zh");
  expect(shares.map(({ label, value }) => [label, value])).toEqual([
    ["予以公开", "61"],
    ["部分公开", "12"],
    ["不予公开", "20"],
    ["无法提供", "28"],
    ["不予处理", "4"],
    ["其他处理", "2"],
  ]);
  expect(shares[0]?.share).toBe("48.0%");
});
