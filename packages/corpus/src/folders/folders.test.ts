import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { read } from "@gouji/reader";
import { describe, expect, it } from "vitest";
import type { About } from "./case.ts";
import { expectation } from "./expect.ts";
import { files, folder, json } from "./files.ts";

const cases = globSync("*/*/case.json", { cwd: folder })
  .map((path) => dirname(path))
  .sort();

describe("a golden folder", () => {
  it.each(cases)("is read as it was meant: %s", async (id) => {
    const at = join(folder, id);
    const about: About = JSON.parse(readFileSync(join(at, "case.json"), "utf8"));
    const expected = readFileSync(join(at, "expected.json"), "utf8");
    const reading = await read(readFileSync(join(at, about.input)), { name: about.input });
    const found = "refused" in reading ? reading : reading.reports.map(({ report }) => expectation(report));
    const text = json(Array.isArray(found) && found.length === 1 ? found[0] : found);
    if (text !== expected) writeFileSync(join(at, "expected-changed.json"), text);
    expect(JSON.parse(text)).toEqual(JSON.parse(expected));
    const notes = "refused" in reading ? [] : reading.reports.flatMap((one) => one.notes.map(({ code }) => code));
    expect(notes).toEqual(expect.arrayContaining([...(about.notes ?? [])]));
  });

  it("is what its seed makes of it; if not, run scripts/generate.ts", () => {
    const all = files();
    expect(cases).toEqual([...new Set([...all.keys()].map((path) => dirname(path)))].sort());
    for (const [path, content] of all) {
      const at = join(folder, path);
      expect(existsSync(at) && readFileSync(at).equals(Buffer.from(content)), path).toBe(true);
    }
  });
});
