import { read } from "@gouji/reader";
import { describe, expect, it } from "vitest";
import { dice } from "../dice.ts";
import { generate } from "../generate.ts";
import { paper } from "../paper/paper.ts";
import { damaged } from "./damage.ts";
import { type FileKind, files } from "./index.ts";

const whole = paper(generate({ seed: 3, form: "2021", year: 2023, authority: "示例县水利局", size: "town" }));
/** Enough to meet every way of damage in every part; more are asked of a longer run. */
const COUNT = Number(process.env.GOUJI_FUZZ ?? 40);

describe.each(Object.keys(files) as FileKind[])("a damaged %s", (kind) => {
  it("is read, or refused with a code, in time", async () => {
    const file = files[kind](whole);
    for (let seed = 0; seed < COUNT; seed++) {
      const broken = damaged(file, dice(`${kind} ${seed}`));
      const started = performance.now();
      const reading = await read(broken);
      if ("refused" in reading)
        expect([seed, reading.refused.code]).toEqual([seed, expect.stringMatching(/^[a-zA-Z]+$/)]);
      else expect([seed, reading.reports.length]).not.toEqual([seed, 0]);
      expect([seed, performance.now() - started < 5000]).toEqual([seed, true]);
    }
  }, 60_000);
});
