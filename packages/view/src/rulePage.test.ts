import { expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { ruleList, rulePage } from "./rulePage.ts";

test("every rule has a page in both languages", () => {
  for (const { id } of catalogue) {
    for (const lang of ["zh", "en"] as const) {
      const page = rulePage(id, lang);
      expect(page.name && page.claims && page.basis, id).toBeTruthy();
      if (page.over === "report") expect(page.forms.length, id).toBeGreaterThan(0);
    }
  }
});

test("a rule tells its formula, its ground, its forms and worked cases", () => {
  const page = rulePage("requests/flow", "zh");
  expect(page).toMatchObject({ name: "收支平衡", severityWord: "强制性", over: "report" });
  expect(page.formula).toContain("本年新收");
  expect(page.forms.map(({ form, questions }) => [form, questions])).toEqual([
    ["2019", 7],
    ["2021", 7],
    ["2019+ningbo", 7],
  ]);
  expect(page.examples[0]?.set[0]).toMatchObject({ label: "本年新收·自然人", value: "3" });
  expect(() => rulePage("no/rule", "zh")).toThrow(RangeError);
});

test("the list has every rule once", () => {
  const ids = ruleList("en").flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(catalogue.map(({ id }) => id).sort());
});
