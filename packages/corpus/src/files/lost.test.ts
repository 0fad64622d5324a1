import { read } from "@gouji/reader";
import { describe, expect, it } from "vitest";
import { dice } from "../dice.ts";
import { generate } from "../generate.ts";
import { type Paper, paper } from "../paper/paper.ts";
import { type FileKind, files } from "./index.ts";
import { quirks } from "./quirks.ts";

const made = generate({ seed: 31, form: "2021", year: 2023, authority: "示例县财政局", size: "county" });
// Every figure another number, so that one in the wrong cell shows.
const report = {
  ...made,
  figures: Object.fromEntries(
    Object.keys(made.figures).map((cell, at) => [
      cell,
      { state: "number" as const, value: `${at + 101}`, raw: `${at + 101}` },
    ]),
  ),
};

/** Workbooks are not among them: there a cell that is left out leaves its place. */
const kinds = ["docx", "odt", "html"] as const satisfies readonly FileKind[];

describe.each(kinds)("cells that are missing in a %s", (kind) => {
  it.each(Object.keys(quirks) as (keyof typeof quirks)[])("move no figure into another cell: %s", async (quirk) => {
    for (let seed = 0; seed < 8; seed++) {
      const throws = dice(`${kind} ${quirk} ${seed}`);
      const reading = await read(
        files[kind](withoutSome(quirks[quirk](paper(report)), (text) => /^\d{3}$/.test(text) && throws.chance(0.03))),
      );
      if ("refused" in reading) continue;
      for (const [cell, figure] of Object.entries(reading.reports[0]?.report.figures ?? {})) {
        if (figure.state === "number")
          expect([seed, cell, figure.value]).toEqual([seed, cell, report.figures[cell]?.value]);
      }
    }
  });
});

const withoutSome = (whole: Paper, isLost: (text: string) => boolean): Paper => ({
  ...whole,
  sections: whole.sections.map((section) => ({
    ...section,
    tables: section.tables.map((rows) => rows.map((row) => row.filter(({ text }) => !isLost(text)))),
  })),
});
