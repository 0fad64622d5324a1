import { form2019, form2021 } from "@gouji/schema";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read } from "../index.ts";
import { drawn } from "../testing/drawn.ts";
import { asOfd } from "../testing/ofd.ts";
import { distinct, readOne, sampleOf, valuesOf } from "../testing/reading.ts";

describe("a report as OFD", () => {
  test.each([
    ["form 2021", form2021, 842],
    ["form 2019", form2019, 842],
    ["on low pages", form2021, 320],
  ] as const)("%s", async (_, form, height) => {
    const figures = distinct(form);
    const one = await readOne(asOfd(drawn(sampleOf(figures, form), { height, numbered: true }), height));
    expect(valuesOf(one)).toEqual(Object.fromEntries(figures));
    expect(one.report).toMatchObject({ form: form.id, year: 2023, authority: "示例县司法局", extras: [] });
  });
});

test.each(["1e30", "9007199254740993", "NaN", "-1e308"])(
  "text at %s, where no page reaches, is passed over",
  async (far) => {
    const figures = distinct(form2021);
    const name = "Doc_0/Pages/Page_0/Content.xml";
    const parts = unzipSync(asOfd(drawn(sampleOf(figures, form2021))));
    const stray = `<ofd:TextObject ID="9" Boundary="${far} 0 9 9" Size="4"><ofd:TextCode X="0" Y="0">7</ofd:TextCode></ofd:TextObject>`;
    const page = strFromU8(parts[name] as Uint8Array).replace("<ofd:Layer>", `<ofd:Layer>${stray}`);
    const one = await readOne(zipSync({ ...parts, [name]: strToU8(page) }));
    expect(one.report.authority).toBe("示例县司法局");
  },
);

describe("refused", () => {
  const whole = asOfd(drawn(sampleOf(distinct(form2021), form2021)));

  test("a scan", async () => {
    expect(await read(asOfd([[], []]))).toEqual({ refused: { code: "needsOcr" } });
  });

  test("one with more characters on a page than any page has", async () => {
    const name = "Doc_0/Pages/Page_0/Content.xml";
    const crowded = `<ofd:TextObject ID="9" Boundary="0 0 9 9" Size="4"><ofd:TextCode X="0" Y="0">${"一".repeat(250_000)}</ofd:TextCode></ofd:TextObject>`;
    const parts = unzipSync(whole);
    const page = strFromU8(parts[name] as Uint8Array).replace("<ofd:Layer>", `<ofd:Layer>${crowded}`);
    expect(await read(zipSync({ ...parts, [name]: strToU8(page) }, { level: 0 }))).toMatchObject({
      refused: { code: "tooLarge", what: "elements" },
    });
  });

  test("an encrypted one", async () => {
    const parts = { ...unzipSync(whole), "Encryptions.xml": strToU8("<Encryptions/>") };
    expect(await read(zipSync(parts))).toEqual({ refused: { code: "encrypted" } });
  });

  test("one without one of its pages", async () => {
    const { "Doc_0/Pages/Page_1/Content.xml": _, ...parts } = unzipSync(whole);
    expect(await read(zipSync(parts))).toEqual({ refused: { code: "truncated" } });
  });
});
