import { type Form, form2019, form2021 } from "@gouji/schema";
import { describe, expect, test } from "vitest";
import { read } from "../index.ts";
import type { ReadReport } from "../reading.ts";
import { drawn, type Ink, type Manner } from "../testing/drawn.ts";
import { asPdf, type Hand } from "../testing/pdf.ts";
import { layoutOf } from "../testing/sample.ts";

async function readOne(bytes: Uint8Array): Promise<ReadReport> {
  const reading = await read(bytes);
  if ("refused" in reading) throw new Error(`refused: ${reading.refused.code}`);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as ReadReport;
}

const valuesOf = (one: ReadReport) =>
  Object.fromEntries(
    Object.entries(one.report.figures).map(([cell, figure]) => [
      cell,
      figure.state === "number" ? figure.value : figure.state,
    ]),
  );

/** Figures that differ from cell to cell. */
const distinct = (form: Form, variant = 0) =>
  new Map(layoutOf({ form, variant, figure: () => "" }).cells.map(({ cell }, at) => [cell as string, String(at + 7)]));

const sampleOf = (figures: ReadonlyMap<string, string>, form: Form, variant = 0) => ({
  form,
  variant,
  figure: (cell: string) => figures.get(cell) ?? "",
});

const upwards = (a: Ink, b: Ink) => heightOf(b) - heightOf(a);
const heightOf = (ink: Ink) => (ink.kind === "text" ? ink.base : ink.from[1]);

describe("a report in print", () => {
  test.each<readonly [string, Form, Manner & Hand, number]>([
    ["as it is", form2021, {}, 0],
    ["form 2019", form2019, {}, 0],
    ["（六） in one row", form2021, {}, 1],
    ["on low pages, numbered", form2021, { height: 300, numbered: true }, 0],
    ["with heads on every page", form2021, { height: 320, repeatHeads: true, numbered: true }, 0],
    ["lines as thin surfaces", form2021, { lines: "bars", height: 500 }, 0],
    ["a character at a time", form2021, { spelt: true }, 0],
    ["from the bottom up", form2021, { order: upwards }, 0],
    ["bold", form2021, { bold: true }, 0],
  ])("%s", async (_, form, manner, variant) => {
    const figures = distinct(form, variant);
    const one = await readOne(asPdf(drawn(sampleOf(figures, form, variant), manner), manner));
    expect(valuesOf(one)).toEqual(Object.fromEntries(figures));
    expect(one.report).toMatchObject({
      form: form.id,
      year: 2023,
      authority: "示例县司法局",
      signedOff: "2024-01-20",
      extras: [],
    });
  });
});
