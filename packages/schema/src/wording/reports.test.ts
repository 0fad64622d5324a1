import { describe, expect, test } from "vitest";
import { formById } from "../forms/index.ts";
import type { Outcome } from "../outcome.ts";
import { Report } from "../report.ts";
import { layoutFor, officialLayout } from "../resolve.ts";
import { aggregate, type Member } from "../roster.ts";
import { succeed, successionRules } from "../succession.ts";
import { speak } from "./index.ts";

const { zh, en } = speak;

function reportOf(
  form: string,
  year: number,
  set: Readonly<Record<string, string | null | undefined>>,
  overview?: string,
) {
  const { cells } = officialLayout(formById(form) as NonNullable<ReturnType<typeof formById>>);
  const figures: Record<string, unknown> = {};
  for (const { cell } of cells) {
    const value = set[cell] === undefined ? "0" : set[cell];
    if (value !== null)
      figures[cell] = value === "" ? { state: "blank", raw: "" } : { state: "number", value, raw: value };
  }
  return Report.parse({ form, year, authority: "示例县", figures, narratives: overview ? { overview } : {} });
}

const digits = (text: string) => (text.match(/\d+/g) ?? []).sort();

function both(outcome: Outcome, report: Report): string {
  const layout = layoutFor(report);
  const [chinese, english] = [zh.outcome(outcome, layout), en.outcome(outcome, layout)];
  expect(digits(chinese), `${chinese}\n${english}`).toEqual(digits(english));
  expect(english).not.toMatch(/undefined|null/);
  return chinese;
}

describe("a report beside last year's", () => {
  test.each(successionRules.map((rule) => [rule.id, rule] as const))("%s says its examples", (id, rule) => {
    for (const example of rule.cases) {
      const now = reportOf(example.form, 2022, example.set, example.overview);
      const { before } = example;
      const then = before ? reportOf(before.form, 2021, before.set, before.overview) : undefined;
      for (const previous of [then, "unreadable" as const]) {
        for (const outcome of succeed(now, previous)) if (outcome.rule === id) expect(both(outcome, now)).not.toBe("");
      }
    }
  });

  test("names the year of each figure", () => {
    const now = reportOf("2021", 2022, { "requests/pendingAtStart@total": "3", "fees/charges@amount": "125000" });
    const then = reportOf("2021", 2021, { "requests/pendingAtEnd@total": "5", "fees/charges@amount": "11.5" });
    const said = (rule: string, instance: string) =>
      both(succeed(now, then).find((o) => o.rule === rule && o.instance === instance) as Outcome, now);
    expect(said("requests/carry", "total")).toBe(
      "总计列：上年结转 3，不等于 2021 年结转下年 5，差 -2；请核查两年的数，属实的请附说明",
    );
    expect(said("fees/scale", "charges")).toBe(
      "行政事业性收费·本年收费金额：本报告 125000，2021 年 11.5，相差约一万倍；请核查单位",
    );
  });
});

describe("a region beside its members", () => {
  const cell = "requests/received@total";
  const of = (value: string, scope: Report["scope"] = null) => ({
    ...reportOf("2021", 2024, { [cell]: value }),
    scope,
  });
  const member = (authority: string, report: Report | null): Member => ({
    authority,
    name: authority,
    counted: true,
    report,
  });
  const said = (region: Report, ...members: Member[]) =>
    both(aggregate(region, members).find((outcome) => outcome.instance === cell) as Outcome, region);
  const [office, police] = [member("县政府办公室", of("349")), member("县公安局", of("163"))];

  test("names its members", () => {
    expect(said(of("349", "region"), office, police)).toBe(
      "本年新收·总计：县政府办公室 349 ＋ 县公安局 163 ＝ 512，不等于本报告 349，差 +163；请核对成员名单和各成员的最新稿",
    );
    expect(said(of("512", "region"), office, police)).toMatch(/两边相等$/);
    expect(said(of("512", "region"), office, member("县公安局", null))).toContain("缺 县公安局的年报，无法核对");
    expect(said(of("512"), office, police)).toContain("无法核对");
    expect(said(of("512", "agency"), office, police)).toContain("不适用");
  });
});
