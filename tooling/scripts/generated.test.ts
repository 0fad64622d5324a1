import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, generated } from "./generated.ts";

const root = join(import.meta.dirname, "..", "..", folder);

test("what is committed is what would be generated: after a change of a form or rule, `npm run generate`", () => {
  const files = generated();
  expect(readdirSync(root).sort()).toEqual([...files.keys()].sort());
  for (const [file, text] of files) expect(readFileSync(join(root, file), "utf8"), file).toBe(text);
});
