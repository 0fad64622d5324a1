import { type Form, form2019, form2021 } from "@gouji/schema";
import fc from "fast-check";
import { strToU8, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read } from "../index.ts";
import { drawn, type Ink, type Manner } from "../testing/drawn.ts";
import { asPdf, type Hand } from "../testing/pdf.ts";
import { distinct, readOne, sampleOf, valuesOf } from "../testing/reading.ts";
import { unradical } from "./pdf/radicals.ts";

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
    ["on pages that lie on their side", form2021, { turned: true, height: 500 }, 0],
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

test("a page without text among others is noted", async () => {
  const [first, ...others] = drawn(sampleOf(distinct(form2021), form2021));
  const one = await readOne(asPdf([first ?? [], [], ...others]));
  expect(one.notes).toContainEqual({ code: "pageWithoutText", place: { page: 2 } });
});

test("radicals are read as the characters that they look like", () => {
  expect(unradical("⼈⺠政府⾏政许可，⻔户⽹站，⻓⻚⻅⻋")).toBe("人民政府行政许可，门户网站，长页见车");
});

describe("never a wrong number", () => {
  const page = (inks: readonly Ink[]) => readOne(asPdf([[...title, ...inks]]));
  const text = (text: string, x: number, base: number, size = 9): Ink => ({ kind: "text", text, x, base, size });
  const title = [
    text("示例县司法局2023年政府信息公开工作年度报告", 60, 60, 16),
    text("二、主动公开政府信息情况", 60, 90),
  ];
  /** Two rows of table two in boxes, and what stands in them. */
  const frame = (stops: readonly number[], rows: readonly number[]): Ink[] => [
    ...rows.map((y): Ink => ({ kind: "line", from: [stops[0] as number, y], to: [stops.at(-1) as number, y] })),
    ...stops.map((x): Ink => ({ kind: "line", from: [x, rows[0] as number], to: [x, rows.at(-1) as number] })),
  ];
  const heads = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
  const stops = [60, 160, 240, 320, 400];
  const table = (...row: readonly Ink[]): Ink[] => [
    ...frame(stops, [100, 120, 140, 160]),
    ...heads.map((head, at) => text(head, (stops[at] as number) + 6, 114)),
    text("规章", 66, 134),
    text("行政规范性文件", 66, 154),
    ...[3, 4, 5].map((figure, at) => text(String(figure), (stops[at + 1] as number) + 30, 154)),
    ...row,
  ];
  const rules = (one: Awaited<ReturnType<typeof page>>) =>
    ["issued", "repealed", "inForce"].map((column) => valuesOf(one)[`normative/rules@${column}`]);

  test("as it should be", async () => {
    expect(rules(await page(table(text("1", 190, 134), text("20", 270, 134), text("3", 350, 134))))).toEqual([
      "1",
      "20",
      "3",
    ]);
  });

  test("a blank stays one", async () => {
    expect(rules(await page(table(text("20", 270, 134))))).toEqual(["blank", "20", "blank"]);
  });

  test("digits on both sides of a line are two figures, however near", async () => {
    expect(rules(await page(table(text("12", 229, 134), text("34", 241, 134), text("3", 350, 134))))).toEqual([
      "12",
      "34",
      "3",
    ]);
  });

  test("a number that hangs over into an empty cell is in doubt", async () => {
    expect(rules(await page(table(text("123456", 222, 134), text("3", 350, 134))))).not.toContain("123456");
    expect(rules(await page(table(text("123456", 222, 134), text("3", 350, 134))))).not.toContain("123");
  });

  test("two numbers in one cell are not one", async () => {
    const [first] = rules(await page(table(text("1", 180, 134), text("6", 200, 134), text("2", 270, 134))));
    expect(first).not.toBe("16");
  });

  test("a raised digit refers to a note", async () => {
    const [first] = rules(
      await page(table(text("12", 190, 134), text("1", 199, 130, 5), text("2", 270, 134), text("3", 350, 134))),
    );
    expect(first).not.toBe("121");
  });

  test("what is printed across the page is no part of the table", async () => {
    const leaning = asPdf([[...title, ...table(text("1", 190, 134), text("2", 270, 134), text("3", 350, 134))]], {
      watermark: "8",
    });
    expect(rules(await readOne(leaning))).toEqual(["1", "2", "3"]);
  });

  test("lines left out at random", async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(9)), fc.infiniteStream(fc.nat(99)), async (figure, line) => {
        const figures = new Map([...distinct(form2021).keys()].map((cell) => [cell, String(figure.next().value)]));
        const pages = drawn(sampleOf(figures, form2021), { without: () => line.next().value < 5, height: 600 });
        for (const [cell, value] of Object.entries(valuesOf(await readOne(asPdf(pages, { height: 600 }))))) {
          if (/\d/.test(value)) expect(`${cell} ${value}`).toBe(`${cell} ${figures.get(cell)}`);
        }
      }),
      { numRuns: 6, seed: 7 },
    );
  }, 60_000);
});

describe("refused", () => {
  const whole = asPdf(drawn(sampleOf(distinct(form2021), form2021)));

  test("a scan, with the numbers of its pages", async () => {
    expect(await read(asPdf([[{ kind: "text", text: "- 1 -", x: 300, base: 820, size: 9 }]]))).toEqual({
      refused: { code: "needsOcr" },
    });
  });

  test("an encrypted one", async () => {
    expect(await read(asPdf([[]], { encrypted: true }))).toEqual({ refused: { code: "encrypted" } });
  });

  test.each([0.1, 0.5, 0.9, 0.999])("one that ends after %f of it", async (part) => {
    expect(await read(whole.slice(0, whole.length * part))).toEqual({ refused: { code: "truncated" } });
  });

  test("one that unpacks to more than a page can hold", async () => {
    const bomb = asPdf([[]], { content: zlibSync(new Uint8Array(30_000_000).fill(32)), filter: "/FlateDecode" });
    expect(await read(bomb)).toEqual({ refused: { code: "unsafe" } });
  });

  test("one with more characters on a page than any page has", async () => {
    const crowded = asPdf([[]], { content: strToU8(`BT /F1 9 Tf <${"4e00".repeat(250_000)}> Tj ET`) });
    expect(await read(crowded)).toMatchObject({ refused: { code: "tooLarge", what: "elements" } });
  });

  test("one that nests its drawing without end", async () => {
    const nested = asPdf([[]], { content: strToU8("q ".repeat(100_000)) });
    expect(await read(nested)).toEqual({ refused: { code: "unsafe" } });
  });

  test.each([
    ["without end", "/W [1 99999999999999 500"],
    ["far beyond any font", "/W [1 9999999 500"],
  ])("one with a number that is counted up to, %s", async (_, widths) => {
    const text = asText(whole).replace("/W [1 [500", widths);
    expect(await read(asBytes(text))).toEqual({ refused: { code: "unreadable" } });
  });

  test("one with such a number among packed objects", async () => {
    const packed = String.fromCharCode(...zlibSync(strToU8("7 0 [1 9999999 500]")));
    const stream = `90 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj\nxref`;
    expect(await read(asBytes(asText(whole).replace("xref", stream)))).toEqual({ refused: { code: "unreadable" } });
  });

  test("large numbers that are counted to by nobody are none of these", async () => {
    const more =
      "91 0 obj\n<< /ByteRange [0 1234567 2345678 3456789] /Names [(No. 13912345678 \\) 9999999) 5 0 R] >>\nendobj\nxref";
    expect(await read(asBytes(asText(whole).replace("xref", more)))).toHaveProperty("reports");
  });

  test("damaged at random: a reading or a refusal", async () => {
    await fc.assert(
      fc.asyncProperty(damage(whole.length), async (bites) => {
        const bytes = whole.slice();
        for (const { at, length, value } of bites) bytes.fill(value, at, at + length);
        const reading = await read(bytes);
        expect("refused" in reading || reading.reports.length > 0).toBe(true);
      }),
      { numRuns: 25, seed: 7 },
    );
  }, 60_000);
});

const asText = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);
const asBytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

const damage = (length: number) =>
  fc.array(fc.record({ at: fc.nat(length), length: fc.constantFrom(1, 1, 3, 40, 700), value: fc.nat(255) }), {
    minLength: 1,
    maxLength: 12,
  });
