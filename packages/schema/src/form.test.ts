import { describe, expect, test } from "vitest";
import type { CellOf, Form } from "./form.ts";
import { allForms, type Cell, type form2014, form2019, form2021, forms, ningbo } from "./forms/index.ts";
import { layoutsOf, officialLayout } from "./resolve.ts";
import { ruleById } from "./rules/index.ts";

describe("an address that no form has does not compile", () => {
  test("misspelt row, column or table", () => {
    const good = "requests/processed.denied.stateSecret@legalPerson.business" satisfies CellOf<typeof form2021>;
    // @ts-expect-error: the row is stateSecret
    const row: Cell = "requests/processed.denied.stateSecrets@legalPerson.business";
    // @ts-expect-error: the column is legalPerson.business
    const column: Cell = "requests/processed.denied.stateSecret@business";
    // @ts-expect-error: the table is requests
    const table: Cell = "request/received@total";
    const known = officialLayout(form2021).place;
    expect([good, row, column, table].map((cell) => known.has(cell))).toEqual([true, false, false, false]);
  });

  test("a cell of another form", () => {
    const amount = "procurement/centralised@amount" satisfies CellOf<typeof form2019>;
    // @ts-expect-error: the form of 2021 has no table of procurement
    const gone: CellOf<typeof form2021> = "procurement/centralised@amount";
    // @ts-expect-error: only an extension brings the tables of offices and staff to the form of 2019
    const brought: CellOf<typeof form2019> = "capacity/institution.staff@count";
    expect(officialLayout(form2019).place.has(amount)).toBe(true);
    expect(officialLayout(form2021).place.has(gone)).toBe(false);
    expect(officialLayout(form2019).place.has(brought)).toBe(false);
  });

  test("both ways of printing （六） are addresses; parts hang on their row", () => {
    const oneRow = "requests/processed.otherwise@total" satisfies CellOf<typeof form2021>;
    const three = "requests/processed.otherwise.feeUnpaid@total" satisfies CellOf<typeof form2019>;
    const deep = "statistics/replied.denied.stateSecret@count" satisfies CellOf<typeof form2014>;
    const part = "capacity/institution.staffFullTime@count" satisfies CellOf<typeof ningbo>;
    // @ts-expect-error: the part carries its whole name, not its parent's
    const wrong: Cell = "capacity/institution.staff.staffFullTime@count";
    expect([oneRow, three, deep, part, wrong]).toHaveLength(5);
  });
});

describe.each(allForms.map((form) => [officialLayout(form).key, form] as const))("%s", (_, form) => {
  const layouts = layoutsOf(form);

  test("has no address twice, in any of its variants", () => {
    for (const { cells } of layouts) expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length);
  });

  test("names its totals so, and a rule for each", () => {
    for (const { line, label } of lines(form)) {
      if (line.kind !== "total") continue;
      expect(label).toMatch(/总计$/);
      expect(ruleById(line.rule)?.subject).toEqual({ over: "form" });
    }
  });

  test("gives each row and column a label, but for the one row that the paper leaves without", () => {
    const nameless = lines(form).filter(({ label }) => label === "");
    expect(new Set(nameless.map(({ path }) => path)).size).toBeLessThanOrEqual(1);
    for (const { path } of nameless) expect(path).toBe("cases");
  });

  test("writes ids in camel case and labels without stray spaces", () => {
    for (const { path, label, heads } of lines(form)) {
      expect(path).toMatch(/^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*$/);
      for (const text of [label, ...heads]) expect(text).toBe(text.trim());
    }
  });
});

test("the years of the forms follow one another, without gap or overlap", () => {
  const years = forms.map((form: Form) => form.years);
  years.slice(1).forEach((one, i) => {
    expect(one.from).toBe((years[i]?.to ?? 0) + 1);
  });
  expect(years.at(-1)?.to).toBeUndefined();
});

const lines = (form: Form) =>
  layoutsOf(form).flatMap(({ grids }) => grids.flatMap(({ rows, columns }) => [...rows, ...columns]));

test("a section that an extension brings has its ordinal, and those behind it count on", () => {
  const ordinals = (form: Form) => Object.values(form.sections).map((section) => section.label.slice(0, 2));
  expect(ordinals(form2019)).toEqual(["一、", "二、", "三、", "四、", "五、", "六、"]);
  expect(ordinals(ningbo)).toEqual([...ordinals(form2019), "七、"]);
});
