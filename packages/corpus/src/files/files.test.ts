import { read } from "@gouji/reader";
import type { Report } from "@gouji/schema";
import { describe, expect, it } from "vitest";
import { generate } from "../generate.ts";
import { paper } from "../paper/paper.ts";
import { type FileKind, files } from "./index.ts";
import { quirks } from "./quirks.ts";

const kinds = Object.keys(files) as FileKind[];

const reports: Record<string, Report> = {
  "2021": generate({ seed: 5, form: "2021", year: 2023, authority: "示例县自然资源局", size: "county" }),
  "2021, six in one row": generate({
    seed: 6,
    form: "2021",
    year: 2022,
    authority: "示例县司法局",
    size: "bureau",
    variant: 1,
  }),
  "2019": generate({ seed: 7, form: "2019", year: 2020, authority: "示例县教育局", size: "bureau" }),
  "2019 with local tables": generate({
    seed: 8,
    form: "2019",
    year: 2019,
    authority: "示例县民政局",
    size: "bureau",
    extensions: ["ningbo"],
  }),
  "2014": generate({ seed: 9, form: "2014", year: 2017, authority: "示例县公安局", size: "bureau" }),
};

/** Read in part as yet: a page has no columns but those drawn, so rows that do not fit the official order are left out. */
const gaps: { readonly [kind in FileKind]?: readonly (keyof typeof quirks)[] } = {
  pdf: ["remarks", "totalFirst", "subtotal"],
  ofd: ["remarks", "totalFirst", "subtotal"],
};

describe.each(kinds)("a report as %s", (kind) => {
  describe.each(Object.keys(reports))("of %s", (name) => {
    const report = reports[name] as Report;
    it.each(Object.keys(quirks) as (keyof typeof quirks)[])("is read whole: %s", async (quirk) => {
      const reading = await read(files[kind](quirks[quirk](paper(report))));
      if ("refused" in reading) throw new Error(reading.refused.code);
      const [first, ...others] = reading.reports;
      expect(others).toEqual([]);
      expect(first?.report.form).toBe(report.form);
      expect(first?.report.year).toBe(report.year);
      expect(first?.report.authority).toBe(report.authority);
      const [found, meant] = [contents(first?.report), contents(report)];
      if (gaps[kind]?.includes(quirk)) expect(meant).toEqual(expect.arrayContaining(found));
      else expect(found).toEqual(meant);
    });
  });
});

/** Cells by what stands in them; a workbook has its own way of writing a number. */
const contents = (report: Report | undefined) =>
  Object.entries(report?.figures ?? {})
    .map(([cell, figure]) => `${cell} ${figure.state} ${figure.state === "number" ? figure.value : ""}`)
    .sort();
