import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../index.ts";
import { asDoc, paragraph, row } from "../testing/doc.ts";
import { asOle } from "../testing/ole.ts";
import { readOne, valuesOf } from "../testing/reading.ts";

const cells = (...texts: string[]) => texts.map((text) => ({ text }));
const body = [
  paragraph("示例县司法局2023年政府信息公开工作年度报告"),
  paragraph("二、主动公开政府信息情况"),
  ...row([{ text: "第二十条第（一）项", across: 4 }]),
  ...row(cells("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")),
  ...row(cells("规章", "1", "", "3")),
  ...row(cells("行政规范性文件", "174", "5", "")),
  paragraph("三、收到和处理政府信息公开申请情况"),
  ...row([
    { text: "三、本年度办理结果", merged: "first" },
    ...cells("（一）予以公开", "1", "2", "3", "4", "5", "6", "21"),
  ]),
  ...row([{ text: "", merged: "rest" }, ...cells("（二）部分公开", "0", "0", "0", "0", "0", "", "0")]),
  paragraph("示例县司法局"),
  paragraph("2024年1月20日"),
];
const due = {
  "normative/rules@issued": "1",
  "normative/rules@repealed": "blank",
  "normative/rules@inForce": "3",
  "normative/documents@issued": "174",
  "normative/documents@repealed": "5",
  "normative/documents@inForce": "blank",
  "requests/processed.granted@legalPerson.other": "6",
  "requests/processed.granted@total": "21",
  "requests/processed.grantedInPart@legalPerson.other": "blank",
};
const text = body.map((one) => one.text).join("");

describe("a report of Word 97", () => {
  test("its tables as the file sets them, blanks included", async () => {
    const one = await readOne(asDoc(body));
    expect(valuesOf(one)).toMatchObject(due);
    expect(one.report).toMatchObject({ year: 2023, authority: "示例县司法局", signedOff: "2024-01-20" });
  });

  test("kept in pieces, in another order", async () => {
    expect(valuesOf(await readOne(asDoc(body, { pieces: [9, 60, 90, 150] })))).toMatchObject(due);
  });

  test.each([
    ["deleted", [0x00, 0x08, 1]],
    ["hidden", [0x3c, 0x08, 1]],
    ["hidden against their style", [0x3c, 0x08, 0x81]],
    ["struck through", [0x37, 0x08, 1]],
    ["struck through twice", [0x53, 0x2a, 1]],
  ])("digits that are %s are no part of a figure", async (_, set) => {
    const at = text.indexOf("174");
    const one = await readOne(asDoc(body, { characters: [{ from: at + 1, to: at + 2, set }] }));
    expect(valuesOf(one)["normative/documents@issued"]).toBe("14");
  });

  test("what is as its style has it is printed", async () => {
    const at = text.indexOf("174");
    const one = await readOne(asDoc(body, { characters: [{ from: at + 1, to: at + 2, set: [0x3c, 0x08, 0x80] }] }));
    expect(valuesOf(one)["normative/documents@issued"]).toBe("174");
  });

  test("of a field only its result is printed", async () => {
    const withField = body.map((one) =>
      one.text === "5\x07" ? { ...one, text: "\x13 =SUM(1,4) \x145\x15\x07" } : one,
    );
    expect(valuesOf(await readOne(asDoc(withField)))).toMatchObject(due);
  });
});

describe("refused", () => {
  const whole = asDoc(body);

  test("an encrypted document, and an encrypted package", async () => {
    expect(await read(asDoc(body, { flags: 0x0100 }))).toEqual({ refused: { code: "encrypted" } });
    const packed = asOle({ EncryptedPackage: new Uint8Array(1) });
    expect(await read(packed)).toEqual({ refused: { code: "encrypted" } });
  });

  test("what is kept in the same way and is no document", async () => {
    expect(await read(asOle({ Other: new Uint8Array(1) }))).toEqual({ refused: { code: "unsupported", kind: "ole" } });
  });

  test.each([0.1, 0.5, 0.8])("one that ends after %f of it", async (part) => {
    expect(await read(whole.slice(0, whole.length * part))).toEqual({ refused: { code: "truncated" } });
  });

  test("damaged at random: a reading or a refusal", async () => {
    const bite = fc.record({ at: fc.nat(whole.length), length: fc.constantFrom(1, 1, 4, 600), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(bite, { minLength: 1, maxLength: 20 }), async (bites) => {
        const bytes = whole.slice();
        for (const { at, length, value } of bites) bytes.fill(value, at, at + length);
        const reading = await read(bytes);
        expect("refused" in reading || reading.reports.length > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
