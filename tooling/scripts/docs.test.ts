import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pages } from "@gouji/schema";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..", "..", "packages", "schema", "docs");

test("the pages are what would be written: after a change of a form, rule or sentence, `npm run docs`", () => {
  const files = pages();
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [file, text] of files) expect(readFileSync(join(folder, file), "utf8"), file).toBe(text);
});
