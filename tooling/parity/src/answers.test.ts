// The API, the command and the view: one judgement, in the same bytes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caller, limits } from "@gouji/api";
import { check, speak } from "@gouji/schema";
import { openStore, type Store } from "@gouji/store";
import { verdictOn } from "@gouji/tui/check/tally.ts";
import { inBoth, langs } from "@gouji/tui/lang.ts";
import { examine, isEquation, problemsOf, summary, words } from "@gouji/view";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beside, conformance, drawn, type Given } from "./reports.ts";
import { unsaid } from "./same.ts";
import { command } from "./terminal.ts";

const all = conformance();
let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gouji-parity-"));
  store = await openStore({ folder });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = () => caller({ store, clock: () => new Date(0), by: "parity", limits });

type Record = { type: string; v: number; file: string | null; [key: string]: unknown };

/** The records of one run, report by report. */
async function records(given: readonly Given[], options: string): Promise<Record[][]> {
  const { out } = await command(
    given.map(({ report }) => report),
    `--format ndjson ${options}`,
  );
  const lines: Record[] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const starts = lines.flatMap(({ type }, at) => (type === "report" ? [at] : []));
  expect(starts).toHaveLength(given.length);
  return starts.map((from, at) => lines.slice(from, starts[at + 1] ?? -1));
}

/** An object of the API, or a record without what only tells whence it comes. */
const bytes = (all: readonly object[]): string =>
  all.map((one) => JSON.stringify({ ...one, v: undefined, type: undefined, file: undefined })).join("\n");
const typed = (lines: readonly Record[] = [], type: string) => lines.filter((one) => one.type === type);

// Whatever passes is many times as much, so not every case says it.
test.each([
  ["--all", drawn(all)],
  ["--fail-on error", all],
] as const)(
  "the API answers what the command prints %s",
  async (options, given) => {
    const printed = await records(given, options);
    let outcomes = 0;
    for (const [at, { id, report }] of given.entries()) {
      const answer = await ask().check.report({ report, all: options === "--all" });
      expect(bytes(typed(printed[at], "outcome")), id).toBe(bytes(answer.outcomes));
      expect(bytes(typed(printed[at], "diagnosis")), id).toBe(bytes(answer.diagnoses));
      expect(printed[at]?.[0]?.outcomes, id).toEqual(answer.counts);
      outcomes += answer.outcomes.length;
    }
    console.log(`  API = command ${options}: ${given.length} reports, ${outcomes} outcomes`);
  },
  60_000,
);

test("what the command prints is what the view says", async () => {
  const printed = await records(all, "--fail-on error");
  let sentences = 0;
  for (const [at, { id, report }] of all.entries()) {
    const { outcomes, diagnoses, layout } = examine(report, { outcomes: check(report) });
    const found = outcomes.filter(({ status }) => status === "fail" || status === "blocked");
    const messages = [...typed(printed[at], "outcome"), ...typed(printed[at], "diagnosis")].map(
      ({ message }) => message,
    );
    expect(messages, id).toEqual([
      ...found.map((one) => inBoth((lang) => speak[lang].outcome(one, layout))),
      ...diagnoses.map((one) => inBoth((lang) => speak[lang].diagnosis(one, layout))),
    ]);
    sentences += 2 * messages.length;
  }
  console.log(`  command = view: ${all.length} reports, ${sentences} sentences`);
}, 60_000);

test("with last year's report the API finds what the page finds", async () => {
  for (const { id, report, previous } of beside()) {
    const { outcomes, diagnoses } = examine(report, previous ? { previous } : {});
    const answer = await ask().check.report({ report, previous, all: true });
    expect(answer.outcomes.map(({ message, ...one }) => JSON.stringify(one)).join("\n"), id).toBe(
      outcomes.map((one) => JSON.stringify(one)).join("\n"),
    );
    expect(
      answer.diagnoses.map(({ message, ...one }) => one),
      id,
    ).toEqual(diagnoses);
  }
}, 60_000);

test.each(langs)(
  "people are told the same counts and sentences, in %s",
  async (lang) => {
    const given = all.filter(({ id }) => /^(?:violated|slips|undecidable|missing|blocked|hybrid)/.test(id));
    for (const { id, report } of given) {
      const { out, err } = await command([report], `--lang ${lang}`);
      const examined = examine(report, { outcomes: check(report) });
      const told = summary(examined, lang);
      const failing = examined.outcomes.filter(({ status }) => status === "fail");
      // What one rule says of many cells is told in one line.
      const single = failing.filter(({ kind }) => kind !== "figure");
      expect(
        unsaid(
          out,
          single.flatMap((one) => [
            speak[lang].heading(one, examined.layout),
            speak[lang].outcome(one, examined.layout),
          ]),
        ),
        id,
      ).toEqual([]);
      expect(
        unsaid(out, [
          ...told.problems.filter(({ findings }) => findings.length === 1).map(({ said }) => said),
          ...examined.diagnoses.map((one) => speak[lang].diagnosis(one, examined.layout)),
          ...told.blocked.flatMap(({ said, ifZeroSaid }) => [said, ifZeroSaid]),
        ]),
        id,
      ).toEqual([]);
      expect(unsaid(err, [words[lang].equations({ ...told.equations, blocked: 0 })]), id).toEqual([]);
      const { equations, holding, failing: off, problems } = verdictOn(examined);
      expect({ total: equations, pass: holding, fail: off }, `${id}: ${err}`).toMatchObject({
        total: told.equations.total,
        pass: told.equations.pass,
        fail: told.equations.fail,
      });
      const mended = problemsOf(examined).filter(
        ({ findings, diagnoses }) => diagnoses.length > 0 || findings.some((one) => isEquation(one)),
      );
      expect(problems, `${id}: ${err}`).toBe(mended.length);
    }
  },
  60_000,
);
