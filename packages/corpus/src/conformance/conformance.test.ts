import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "@gouji/schema";
import { describe, expect, it } from "vitest";
import { own } from "./engine.ts";
import { kills } from "./kill.ts";
import { folder, load, manifest } from "./load.ts";
import { match } from "./match.ts";
import { files } from "./suite.ts";

const cases = load();
const inArea = (id: string) => cases.filter((one) => one.id.startsWith(`${id}/`));

describe("the conformance suite", () => {
  it.each(manifest().areas.map((area) => area.id))("is answered by our own engine: %s", (id) => {
    expect(inArea(id).length).toBeGreaterThan(0);
    for (const one of inArea(id)) {
      const { outcomes, diagnoses } = own(one.input);
      expect(match(one, outcomes, diagnoses), one.id).toEqual([]);
    }
  });

  it("is what its seeds make of it; if not, look at the -changed files and run scripts/generate.ts", () => {
    const changed = [...files()].filter(([path, text]) => {
      const at = join(folder, path);
      if (existsSync(at) && readFileSync(at, "utf8") === text) return false;
      if (existsSync(at)) writeFileSync(at.replace(/(\.json)$/, "-changed$1"), text);
      return true;
    });
    expect(changed.map(([path]) => path)).toEqual([]);
  }, 60_000);

  it("has every rule pass, fail, and left out or blocked", () => {
    const { rules } = manifest();
    const failing = new Set(
      cases.flatMap((one) => one.expected.outcomes.filter((o) => o.status === "fail").map((o) => o.rule)),
    );
    const passing = new Set(cases.flatMap((one) => Object.keys(one.expected.pass)));
    const neither = new Set(
      cases.flatMap((one) => [
        ...one.expected.notApplicable,
        ...one.expected.outcomes.filter((o) => o.status === "blocked").map((o) => o.rule),
      ]),
    );
    for (const seen of [failing, passing, neither]) expect(rules.filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it("notices every wrong rule", () => {
    const { total, killed, survivors } = kills(cases);
    console.log(`conformance: ${killed} of ${total} wrong rules noticed (${((100 * killed) / total).toFixed(2)} %)`);
    expect(total).toBeGreaterThan(20_000);
    expect(survivors).toEqual([]);
  }, 60_000);
});

describe("matching", () => {
  const one = cases.find(({ id }) => id === "undecidable/total-zero-two-parts") as (typeof cases)[number];
  const right = own(one.input);

  it("takes outcomes in any order, and with keys of their own", () => {
    const outcomes = [...right.outcomes].reverse().map((outcome) => ({ ...outcome, mood: "good" }));
    expect(match(one, outcomes, right.diagnoses)).toEqual([]);
  });

  it("sees a missing answer, another residual, another status", () => {
    const fails = right.outcomes.find((outcome) => outcome.status === "fail");
    expect(
      match(
        one,
        right.outcomes.filter((outcome) => outcome !== fails),
        undefined,
      ),
    ).toHaveLength(1);
    const changed = (change: object) =>
      right.outcomes.map((outcome) => (outcome === fails ? { ...outcome, ...change } : outcome));
    expect(match(one, changed({ residual: "1" }), undefined)).toHaveLength(1);
    expect(match(one, changed({ status: "pass" }), undefined)).toHaveLength(2);
    expect(match(one, changed({ severity: "info" }), undefined)).toHaveLength(1);
    expect(match(one, check({ ...one.input, figures: {} }), undefined).length).toBeGreaterThan(1);
  });

  it("sees an explanation too few and one too many", () => {
    const [diagnosis] = right.diagnoses ?? [];
    const explanations = diagnosis?.explanations ?? [];
    const fails = diagnosis?.fails ?? [];
    const other = { edits: [{ cell: "remedies/cases@reconsideration.pending", from: "0", to: "9" }] };
    expect(match(one, right.outcomes, [])).toHaveLength(1);
    expect(match(one, right.outcomes, [{ fails, explanations: explanations.slice(1) }]).length).toBeGreaterThan(0);
    expect(match(one, right.outcomes, [{ fails, explanations: [...explanations, other] }])).toHaveLength(1);
  });
});
