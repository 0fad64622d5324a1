import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { Decimal } from "../decimal.ts";
import { allForms, form2019, form2021, formById } from "../forms/index.ts";
import type { Outcome } from "../outcome.ts";
import type { Report } from "../report.ts";
import { layoutFor, layoutsOf, officialLayout } from "../resolve.ts";
import { everyRule, rules } from "../rules/index.ts";
import { rules as enRules } from "./en/rules.ts";
import { glossary } from "./glossary.ts";
import { type DiagnosisSaid, speak } from "./index.ts";
import { rules as zhRules } from "./zh/rules.ts";

const { zh, en } = speak;
const at = officialLayout(form2021);

/** Figures of a report; what is not named is 0. */
function reportOf(set: Record<string, string>, form = form2021 as (typeof allForms)[number]): Report {
  const figures = Object.fromEntries(
    officialLayout(form).cells.map(({ cell }) => [cell, { state: "number" as const, value: "0", raw: "0" }]),
  ) as Report["figures"];
  for (const [cell, raw] of Object.entries(set)) {
    if (raw === "absent") delete figures[cell];
    else if (Decimal.safeParse(raw).success) figures[cell] = { state: "number", value: raw, raw };
    else figures[cell] = raw.trim() === "" ? { state: "blank", raw } : { state: "text", raw };
  }
  const extensions = form.extensions.map((extension) => extension.id);
  const base = { year: 2024, authority: "示例县城关镇人民政府", scope: null, narratives: {}, extras: [] };
  return { ...base, form: form.id as Report["form"], extensions, figures };
}

const answer = (report: Report, rule: string, instance: string): Outcome =>
  check(report).find((outcome) => outcome.rule === rule && outcome.instance === instance) as Outcome;

const digits = (text: string) => (text.match(/\d+/g) ?? []).sort();

describe("cells", () => {
  test.each([
    ["requests/pendingAtEnd@total", "结转下年·总计", "三 › 四、结转下年度继续办理 › 总计", "carried out, total"],
    [
      "requests/processed.otherwise.other@legalPerson.other",
      "其他处理·其他·法人或其他组织·其他",
      "三 › 三、本年度办理结果 › （六）其他处理 › 3.其他 › 法人或其他组织 › 其他",
      "otherwise handled for other reasons, other legal person",
    ],
    [
      "remedies/cases@reconsideration.upheld",
      "行政复议·结果维持",
      "四 › 行政复议 › 结果维持",
      "reconsideration: upheld",
    ],
    [
      "normative/rules@inForce",
      "规章·现行有效件数",
      "二 › 第二十条第（一）项 › 规章 › 现行有效件数",
      "government rules, in force",
    ],
  ])("%s", (cell, label, path, english) => {
    expect(zh.label(cell, at)).toBe(label);
    expect(zh.path(cell, at)).toBe(path);
    expect(en.label(cell, at)).toBe(english);
  });

  test("have labels of their own within a layout, in both languages", () => {
    for (const layout of allForms.flatMap((form) => [...layoutsOf(form)])) {
      for (const wording of [zh, en]) {
        for (const say of [wording.label, wording.path]) {
          const labels = layout.cells.map(({ cell }) => say(cell, layout));
          expect(new Set(labels).size).toBe(labels.length);
          expect(labels.every((label) => label !== "")).toBe(true);
        }
      }
    }
  });

  test("are called by another form's name where the layout lacks them", () => {
    expect(zh.label("procurement/centralised@amount", at)).toBe("政府集中采购·采购总金额");
    expect(() => zh.label("requests/nothing@total", at)).toThrow(RangeError);
  });

  test("have English for every id, and no Chinese in it", () => {
    const han = /\p{Script=Han}/u;
    for (const text of Object.values(glossary)) expect(text).not.toMatch(han);
    for (const form of allForms) {
      for (const [id, section] of Object.entries(form.sections)) {
        expect(glossary[id] ?? (form.extensions.some((e) => e.tables.includes(id)) ? id : undefined)).toBeDefined();
        if (section.kind === "table")
          for (const table of Object.keys(section.blocks)) expect(glossary[table]).toBeDefined();
      }
    }
    for (const layout of allForms.flatMap((form) => [...layoutsOf(form)])) {
      for (const { table, rows, columns } of layout.grids) {
        for (const { path } of [...rows, ...columns]) {
          for (const segment of path.split(".")) {
            const known = [segment, path, `${table}/${path}`].some((key) => glossary[key] !== undefined);
            expect(known, `${table}/${path}`).toBe(true);
          }
        }
      }
    }
  });
});

describe("answers", () => {
  const flow = {
    "requests/received@total": "128",
    "requests/pendingAtStart@total": "6",
    "requests/processed.total@total": "127",
    "requests/pendingAtEnd@total": "5",
  };

  test("a balance that fails", () => {
    const outcome = answer(reportOf(flow), "requests/flow", "total");
    expect(zh.heading(outcome, at)).toBe("收支平衡·总计");
    expect(zh.outcome(outcome, at)).toBe(
      "总计列：本年新收 128 ＋ 上年结转 6 ＝ 134，不等于办理总计 127 ＋ 结转下年 5 ＝ 132，差 +2",
    );
    expect(en.outcome(outcome, at)).toBe(
      "column total: newly received 128 + carried in 6 = 134, not equal to outcomes total 127 + carried out 5 = 132; difference +2",
    );
  });

  test("a gap says what 0 would give", () => {
    const outcome = answer(reportOf({ ...flow, "requests/pendingAtEnd@total": "" }), "requests/flow", "total");
    expect(zh.outcome(outcome, at)).toBe("总计列：缺 结转下年，无法核对；缺格按 0 计则差 +7");
  });

  test("a bound that is a number of its own is told without a difference", () => {
    const at2019 = officialLayout(form2019);
    const outcome = answer(reportOf({ "fees/charges@previous": "1288" }, at2019.form), "fees/itemsScale", "charges");
    expect(zh.outcome(outcome, at2019)).toMatch(/ 1288，多于 999；/);
    expect(en.outcome(outcome, at2019)).toMatch(/ 1288, more than 999; check/);
  });

  test("a long sum tells the rest", () => {
    const outcome = answer(reportOf({ "requests/processed.granted@total": "3" }), "requests/outcomes", "total");
    expect(zh.outcome(outcome, at)).toBe("总计列：予以公开 3（其余 20 项为 0），不等于办理总计 0，差 +3");
  });

  test("what every rule's examples give is said, with the same numbers in both languages", () => {
    for (const rule of rules) {
      for (const example of rule.cases) {
        const form = formById(example.form, example.extensions) as (typeof allForms)[number];
        const set = Object.fromEntries(Object.entries(example.set).map(([cell, value]) => [cell, value ?? "absent"]));
        const report = { ...reportOf(set, form), year: example.year ?? null, authority: example.authority ?? null };
        if (example.title !== undefined) report.title = example.title;
        if (example.other !== undefined) report.narratives = { other: example.other };
        for (const outcome of check(report)) if (outcome.rule === rule.id) same(outcome, report);
      }
    }
  });

  test("numbers are the same in both languages, whatever stands in the cells", () => {
    const figure = fc.oneof(
      { weight: 4, arbitrary: fc.nat(12).map(String) },
      { weight: 3, arbitrary: fc.nat(99999).map(String) },
      fc.constantFrom("", " ", "/", "无", "absent", "12.5", "-3", "0.1234567", "12件", "３"),
    );
    const forms = allForms.filter((form) => officialLayout(form).cells.length > 0);
    const told = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...forms).chain((form) =>
          fc.record({
            form: fc.constant(form),
            figures: fc.array(fc.tuple(fc.constantFrom(...officialLayout(form).cells), figure), { maxLength: 120 }),
          }),
        ),
        ({ form, figures }) => {
          const report = reportOf(Object.fromEntries(figures.map(([{ cell }, raw]) => [cell, raw])), form);
          for (const outcome of check(report)) {
            told.add(`${outcome.rule} ${outcome.status}`);
            same(outcome, report);
          }
        },
      ),
      { numRuns: 25 },
    );
    for (const rule of rules) expect([...told].some((one) => one.startsWith(`${rule.id} `))).toBe(true);
  });

  test("do not blame: no 错误, 失败, 非法, no exclamation marks", () => {
    const said = JSON.stringify([zhRules, everyRule.map((rule) => zh.rule(rule))]);
    expect(said).not.toMatch(/错误|失败|非法|[!！]/);
  });

  function same(outcome: Outcome, report: Report) {
    const layout = layoutFor(report);
    const pair = [zh, en].map((wording) => wording.outcome(outcome, layout)) as [string, string];
    expect(digits(pair[0]), pair.join("\n")).toEqual(digits(pair[1]));
    expect(digits(zh.heading(outcome, layout))).toEqual(digits(en.heading(outcome, layout)));
    expect(pair[1]).not.toMatch(/undefined|null/);
    expect(pair[0]).not.toMatch(/undefined|null|[A-Za-z]{3}/);
  }
});

describe("rules", () => {
  test("the families with words are the families of the rules", () => {
    const families = [...new Set(everyRule.map((rule) => rule.family))].sort();
    expect(Object.keys(zhRules).sort()).toEqual(families);
    expect(Object.keys(enRules).sort()).toEqual(families);
  });

  test.each(everyRule.map((rule) => [rule.id, rule] as const))("%s is explained, with the same numbers", (_, rule) => {
    const [chinese, english] = [zh.rule(rule), en.rule(rule)];
    for (const key of ["name", "claims", "formula", "basis", "action"] as const) {
      expect(digits(chinese[key]), `${chinese[key]} / ${english[key]}`).toEqual(digits(english[key]));
    }
    expect(digits(chinese.causes.join())).toEqual(digits(english.causes.join()));
    expect(chinese.causes.length).toBe(english.causes.length);
  });

  test("stand on the words of the form", () => {
    const flow = rules.find((rule) => rule.id === "requests/flow");
    expect(flow && zh.rule(flow)).toMatchObject({
      name: "收支平衡",
      severity: "强制性",
      formula: "本年新收 ＋ 上年结转 ＝ 办理总计 ＋ 结转下年",
      basisKind: "格式原文",
    });
    expect(flow && zh.rule(flow).basis).toContain("（国办公开办函〔2021〕30号）“第一项加第二项之和");
  });
});

describe("repairs", () => {
  const edit = (cell: string, from: string, to: string) => ({ cell, from, to });
  const fails = ["requests/flow[total]", "requests/applicants[pendingAtEnd]"];
  const one = { edits: [edit("requests/pendingAtEnd@total", "5", "7")], clears: fails, kind: "set" };

  test("are named where there is one", () => {
    const diagnosis: DiagnosisSaid = { fails, explanations: [one], complete: true };
    expect(zh.diagnosis(diagnosis, at)).toBe("结转下年·总计 5 → 7，可唯一定位，改后 2 条全平");
    expect(zh.diagnosis({ ...diagnosis, complete: false }, at)).not.toContain("可唯一定位，");
    expect(zh.problems(1, 2)).toBe("1 处问题（2 条关系不平）");
    expect(en.problems(1, 1)).toBe("1 problem (1 relation does not hold)");
    const single = { ...diagnosis, explanations: [{ ...one, clears: fails.slice(0, 1) }] };
    expect(zh.diagnosis(single, at)).toMatch(/改后 1 条即平$/);
    expect(en.diagnosis(single, at)).toMatch(/; 1 relation then holds$/);
  });

  test("are counted where there are several", () => {
    const upheld = { ...one, edits: [edit("remedies/cases@reconsideration.upheld", "5", "0")] };
    const diagnosis: DiagnosisSaid = { fails, explanations: [one, upheld, one, one], complete: true, total: 9 };
    expect(zh.diagnosis(diagnosis, at)).toMatch(/^不能唯一定位，9 个候选：/);
    expect(digits(zh.diagnosis(diagnosis, at))).toEqual(digits(en.diagnosis(diagnosis, at)));
    expect(zh.diagnosis({ fails, explanations: [], complete: false }, at)).toMatch(/逐格核查/);
  });
});
