import { expect, test } from "vitest";
import { dataOf } from "./dataOf.ts";

const at = (link: string) => {
  const { pathname, search } = new URL(link, "http://127.0.0.1");
  return dataOf({ pathname, search }, "zh");
};

test("a page's data is at its own address, with its filters", () => {
  expect(at("/")?.json).toBe("/library.json?lang=zh");
  expect(at("/?q=%E5%B1%80&year=2024")?.csv).toBe("/library.csv?q=%E5%B1%80&year=2024&lang=zh");
  expect(at("/findings?rule=requests/flow")?.csv).toBe("/findings.csv?rule=requests%2Fflow&lang=zh");
  expect(at("/agg/sl/2024?focus=requests/received@total")?.json).toMatch(/^\/agg\/sl\/2024\.json\?focus=/);
});

test("of a report that has a finding open it is the report's", () => {
  expect(at("/r/sl-scjg/2024@2/f/b1c9?scope=agency")?.csv).toBe("/r/sl-scjg/2024@2.csv?scope=agency&lang=zh");
});

test("a page without data has no such address", () => {
  for (const link of ["/add", "/check", "/agg", "/nowhere"]) expect(at(link)).toBeNull();
});
