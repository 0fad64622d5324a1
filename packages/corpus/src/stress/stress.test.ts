import { read } from "@gouji/reader";
import { describe, expect, it } from "vitest";
import { type MutationName, mutations } from "./mutations.ts";
import { isHidden, type Trial, tried } from "./stress.ts";
import { type WriterName, writers } from "./writers.ts";

const kinds = Object.keys(writers) as WriterName[];

/** Each change in a few kinds of file; `tooling/fuzz/src/stress.ts` asks for all of them, and for two changes at a time. */
const few = (Object.keys(mutations) as MutationName[]).map((name, at) => ({
  name,
  trials: [0, 5, 9].map(
    (step): Trial => ({
      seed: at + step,
      form: (at + step) % 2 ? "2019" : "2021",
      mutations: [name],
      writer: kinds[(at + step) % kinds.length] as WriterName,
    }),
  ),
}));

describe("a document that something happened to", () => {
  it.each(few)("never gives a figure to another cell: $name", async ({ trials }) => {
    for (const trial of trials.filter((one) => !isHidden(one))) {
      expect([trial.writer, (await tried(trial, read)).wrong]).toEqual([trial.writer, []]);
    }
  });

  it.each(["dropColumn", "dropTotal", "dropNatural", "totalFirst", "swapColumns", "normativeSwapped"] as const)(
    "is read along its heads where they say plainly which columns there are: %s",
    async (name) => {
      for (const writer of ["docx", "html", "xlsx", "pdf", "dump", "md", "tabs", "lines", "spaced"] as const) {
        for (const form of ["2021", "2019"] as const) {
          const { due, right, wrong } = await tried({ seed: 3, form, mutations: [name], writer }, read);
          expect([writer, right, wrong]).toEqual([writer, due, []]);
        }
      }
    },
  );

  it.each(["none", "dropTotal", "totalFirst", "swapColumns", "blanks"] as const)(
    "is read where its page has no lines, as far as a full row tells its columns: %s",
    async (name) => {
      const { due, right, wrong } = await tried({ seed: 0, form: "2021", mutations: [name], writer: "unruled" }, read);
      expect([right * 2 > due, wrong]).toEqual([true, []]);
    },
  );
});
