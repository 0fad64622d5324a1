import { type Form, form2014, form2019, form2021, ningbo } from "@gouji/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "./index.ts";
import type { ReadReport } from "./reading.ts";
import { layoutOf, type Sample, type Writing, write, writings } from "./testing/sample.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function readOne(text: string): Promise<ReadReport> {
  const reading = await read(encode(text));
  if ("refused" in reading) throw new Error(`refused: ${reading.refused.code}`);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0] as ReadReport;
}

/** Figures that differ from cell to cell, so that a shift by one shows. */
function distinct(sample: Pick<Sample, "form" | "variant">, seed = 1): Map<string, string> {
  const cells = layoutOf({ ...sample, figure: () => "" }).cells;
  return new Map(cells.map((place, at) => [place.cell, String((at + 1) * 7 + seed)]));
}

const forms: readonly (readonly [string, Form, number])[] = [
  ["2021", form2021, 0],
  ["2021 with （六） in one row", form2021, 1],
  ["2019", form2019, 0],
  ["2019 with 宁波 tables", ningbo, 0],
  ["2014", form2014, 0],
];

describe.each(forms)("form %s", (_, form, variant) => {
  test.each(writings)("written as %s", async (writing) => {
    const figures = distinct({ form, variant });
    const sample = { form, variant, figure: (cell: string) => figures.get(cell) ?? "" };
    const { report } = await readOne(write(sample, writing));
    expect({ form: report.form, extensions: report.extensions }).toEqual({
      form: form.id,
      extensions: form.extensions.map((one) => one.id),
    });
    expect(valuesOf(report.figures)).toEqual(Object.fromEntries(figures));
    expect(report.year).toBe(2023);
    expect(report.authority).toBe("示例县司法局");
    expect(report.signedOff).toBe("2024-01-20");
    expect(report.extras).toEqual([]);
  });
});

const valuesOf = (figures: ReadReport["report"]["figures"]) =>
  Object.fromEntries(
    Object.entries(figures).map(([cell, one]) => [cell, one.state === "number" ? one.value : one.state]),
  );

describe("blanks and nil marks", () => {
  /** In these writings a blank cell is still a cell. */
  const exact: readonly Writing[] = ["dump", "tabs", "markdown", "closing"];
  test.each(exact)(
    "any pattern of them leaves no figure in a wrong cell: %s",
    async (writing) => {
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(fc.constantFrom("0", "3", "", "/", "12", "-", "无")), async (stream) => {
          const texts = new Map(
            [...distinct({ form: form2021 }).keys()].map((cell) => [cell, stream.next().value as string]),
          );
          const figure = (cell: string) => texts.get(cell) ?? "";
          const { report } = await readOne(write({ form: form2021, figure }, writing));
          for (const [cell, one] of Object.entries(report.figures))
            expect([cell, one.raw]).toEqual([cell, figure(cell)]);
        }),
        { numRuns: 15 },
      );
    },
    30_000,
  );

  test("where blanks leave no trace, a row that lacks a cell is left out and not filled up", async () => {
    const figures = distinct({ form: form2021 });
    const hole = "requests/received@legalPerson.research";
    const figure = (cell: string) => (cell === hole ? "" : (figures.get(cell) ?? ""));
    const { report, notes } = await readOne(write({ form: form2021, figure }, "lines"));
    expect(Object.keys(report.figures).filter((cell) => cell.startsWith("requests/received@"))).toEqual([]);
    expect(report.figures["requests/pendingAtStart@total"]?.raw).toBe(figures.get("requests/pendingAtStart@total"));
    expect(notes).toContainEqual(expect.objectContaining({ code: "rowUnclear", found: 6, due: 7 }));
  });
});

/** Where a figure and the next label are lost together, two rows of one figure become one, and nothing shows it. */
const APART = 4;

describe("robustness", () => {
  const figures = distinct({ form: ningbo });
  const text = write({ form: ningbo, figure: (cell) => figures.get(cell) ?? "" }, "dump");
  const junk = fc.constantFrom(
    "",
    "\t",
    "\n",
    "\n\n",
    "|",
    "12",
    "0",
    "总计",
    "其他",
    "（六）",
    "年",
    "\u200b",
    "[bookmark: x]",
    "-",
  );
  const edit = fc.record({ at: fc.nat(text.length), drop: fc.nat(40), put: junk });

  test("a damaged document is read or refused, and every number read stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        let damaged = text;
        for (const { at, drop, put } of edits) damaged = damaged.slice(0, at) + put + damaged.slice(at + drop);
        const reading = await read(encode(damaged));
        if ("refused" in reading) return;
        for (const { report } of reading.reports) {
          for (const figure of Object.values(report.figures)) {
            if (figure.state !== "number") continue;
            expect([figure.raw, damaged.includes(figure.raw)]).toEqual([figure.raw, true]);
          }
        }
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  test.each(writings)(
    "lost lines never move a figure into another cell: %s",
    async (writing) => {
      const whole = [form2019, form2021].map((form) => {
        const known = distinct({ form });
        return { known, lines: write({ form, figure: (cell) => known.get(cell) ?? "" }, writing).split("\n") };
      });
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...whole),
          fc.array(fc.nat(120), { minLength: 1, maxLength: 8 }),
          async ({ known, lines }, lost) => {
            const left = lines.filter((_, at) => !lost.some((one) => at === one * APART));
            const reading = await read(encode(left.join("\n")));
            if ("refused" in reading) return;
            for (const [cell, one] of Object.entries(reading.reports[0]?.report.figures ?? {})) {
              if (one.state === "number") expect([cell, one.value]).toEqual([cell, known.get(cell)]);
            }
          },
        ),
        { numRuns: 40 },
      );
    },
    30_000,
  );

  test("any bytes are read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const reading = await read(bytes);
        expect("refused" in reading || reading.reports.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(["\t", "|", "| ", "|||\n", "规章\n", "0\n", "一、总体情况\n", "规章 0 0 0\n", "(一)", "2023年", "#", "- "])(
    "a long run of %j ends in time",
    async (piece) => {
      const started = performance.now();
      await read(encode(`示例县司法局2023年政府信息公开工作年度报告\n${piece.repeat(5000)}`));
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );
});
