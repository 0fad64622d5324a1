import { describe, expect, test } from "vitest";
import { z } from "zod";
import { allForms, form2014, form2019, form2021 } from "../forms/index.ts";
import type { Report } from "../report.ts";
import { officialLayout } from "../resolve.ts";
import { rules } from "../rules/index.ts";
import { catalogue } from "./catalogue.ts";
import { longHead, longRows, toCsv, wideHead, wideRow } from "./csv.ts";
import { reportOf } from "./example.ts";
import { formPage } from "./formPage.ts";
import { jsonSchema } from "./jsonSchema.ts";
import { pages } from "./pages.ts";

const layout = officialLayout(form2021);
const report: Report = {
  ...reportOf({ form: "2021", authority: "示例市,司法局", set: { "fees/charges@amount": "12.5" } }, 2024),
};
report.figures["requests/received@total"] = { state: "dash", raw: "/" };
report.figures["requests/pendingAtEnd@total"] = { state: "text", raw: '=HYPERLINK("x")' };
delete report.figures["requests/pendingAtStart@total"];

describe("JSON Schema", () => {
  const schemas = allForms.map((form) => [officialLayout(form).key, officialLayout(form)] as const);

  test.each(schemas)("of %s has exactly the cells of the form", (_, one) => {
    const { figures } = jsonSchema(one).properties as {
      figures: { properties: object; additionalProperties: boolean };
    };
    expect(Object.keys(figures.properties)).toEqual(one.cells.map(({ cell }) => cell));
    expect(figures.additionalProperties).toBe(false);
  });

  test("takes a report of its form, and no other", () => {
    const takes = (form: (typeof allForms)[number], given: unknown) =>
      z.fromJSONSchema(jsonSchema(officialLayout(form)) as never).safeParse(given).success;
    expect(takes(form2021, report)).toBe(true);
    expect(takes(form2019, report)).toBe(false);
    expect(takes(form2014, report)).toBe(false);
    expect(takes(form2021, { ...report, figures: { "requests/nothing@total": { state: "blank", raw: "" } } })).toBe(
      false,
    );
    expect(takes(form2021, { ...report, figures: { "requests/received@total": { state: "number", raw: "1" } } })).toBe(
      false,
    );
  });
});

describe("CSV", () => {
  test("long: a row a cell that the report has", () => {
    const rows = longRows(report, layout);
    expect(longHead.join()).toBe("authority,year,form,cell,label,state,value,unit,raw");
    expect(rows).toHaveLength(layout.cells.length - 1);
    expect(rows.find((row) => row[3] === "fees/charges@amount")).toEqual([
      "示例市,司法局",
      "2024",
      "2021",
      "fees/charges@amount",
      "行政事业性收费·本年收费金额",
      "number",
      "12.5",
      "万元",
      "12.5",
    ]);
    expect(rows.find((row) => row[3] === "requests/received@total")?.slice(5)).toEqual(["dash", "", "件", "/"]);
  });

  test("wide: a column a cell, its address above its label", () => {
    const [addresses, labels] = wideHead(layout);
    const row = wideRow(report, layout);
    expect([addresses.length, labels.length, row.length]).toEqual([203, 203, 203]);
    const at = addresses.indexOf("requests/received@total");
    expect([labels[at], row[at]]).toEqual(["本年新收·总计", "/"]);
    expect(row[addresses.indexOf("requests/pendingAtStart@total")]).toBe("");
  });

  test("quotes what needs it, and runs nothing", () => {
    expect(toCsv([["a,b", 'say "x"', "-8", "+1.5", "=1+1", "@x", "-2+3", ""]])).toBe(
      `"a,b","say ""x""",-8,+1.5,'=1+1,'@x,'-2+3,\r\n`,
    );
  });
});

describe("pages", () => {
  test("of a form shows every row and column with its address", () => {
    for (const form of allForms) {
      const one = officialLayout(form);
      const page = formPage(one);
      expect(page).toContain(form.instrument.number);
      for (const { rows, columns } of one.grids) {
        for (const { path, label } of [...rows, ...columns]) {
          expect(page).toContain(`\`${path}\``);
          expect(page).toContain(label);
        }
      }
    }
  });

  test("there is one a form, a schema a form, and one of the rules", () => {
    const all = pages();
    expect(all.size).toBe(allForms.length * 2 + 1);
    for (const { id } of rules) expect(all.get("rules.md")).toContain(`\`${id}\``);
  });
});

test("the catalogue is plain data, and counts the instances of each form", () => {
  const entries = catalogue();
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  expect(entries[0]).toMatchObject({ id: "requests/flow", says: { zh: { name: "收支平衡" } } });
  expect(entries[0]?.forms["2021"]).toHaveLength(7);
});
