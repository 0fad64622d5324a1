import { expect, test } from "vitest";
import { z } from "./shapes.ts";

type Word = "object" | "enum" | "int" | "min" | "nullable" | "array" | "string" | "default" | "regex" | "optional";
type Words = { readonly [W in Word]: (...given: unknown[]) => Words } & { parse(value: unknown): unknown };

test("of a shape its defaults are left", () => {
  const words = z as unknown as Words;
  const Report = words.object({
    form: words.enum(["2019", "2021"]),
    year: words.int().min(1990).nullable(),
    extras: words.array(words.string()).default([]),
    note: words.string().regex(/x/).optional(),
  });
  expect(Report.parse({ form: "2021", year: 2024 })).toEqual({ form: "2021", year: 2024, extras: [] });
});
