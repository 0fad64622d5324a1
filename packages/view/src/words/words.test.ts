import { expect, test } from "vitest";
import { subjects as en } from "./en/subjects.ts";
import { subjects as zh } from "./zh/subjects.ts";

type Say = (...args: unknown[]) => string;

/** Every sentence of a tree that is made of values, with the way to it. */
const sentences = (tree: object, at = ""): [string, Say][] =>
  Object.entries(tree).flatMap(([key, value]): [string, Say][] => {
    if (typeof value === "function") return [[`${at}.${key}`, value as Say]];
    return typeof value === "object" ? sentences(value, `${at}.${key}`) : [];
  });

const numbers = (said = "") => (said.match(/\d+/g) ?? []).sort();

test.each([
  ["many", [31, 47, 59, 83]],
  ["one", [1, 1, 1, 1]],
] as const)("both languages tell the same numbers of %s", (_, values) => {
  const english = new Map(sentences(en));
  const chinese = sentences(zh);
  expect(chinese.length).toBeGreaterThan(20);
  for (const [at, say] of chinese) {
    const given = values.slice(0, say.length);
    const [one, other] = [numbers(say(...given)), numbers(english.get(at)?.(...given))];
    // English may say "the other cell" where there is one.
    if (values[0] !== 1) expect(other, at).toEqual(one);
    else expect(other.length, at).toBeLessThanOrEqual(one.length);
  }
});

test("English counts one thing in the singular", () => {
  const { report, region, rules } = en;
  expect(report.counter(null, 1)).toBe("1 problem");
  expect(report.clears(1)).toBe("makes 1 relation hold");
  expect(report.support(1, 1, 1)).toBe("The other cell stands in 1 other equation: all hold");
  expect(region.undecided(1)).toBe("1 authority is still missing, so it cannot be judged");
  expect(rules.count(1)).toBe("1 rule");
});
