import { expect, test } from "vitest";
import { everyRule, ruleById, rules } from "../rules/index.ts";
import { run } from "./example.ts";

test.each(everyRule.flatMap((rule) => rule.cases.map((example, i) => [rule.id, i + 1, rule, example] as const)))(
  "%s holds its example %i",
  (_, __, rule, example) => {
    expect(run(rule, example).outcomes).toHaveLength(Object.keys(example.expect).length);
  },
);

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s has an example of passing, failing, and not deciding",
  (_, rule) => {
    const statuses = new Set(rule.cases.flatMap(({ expect }) => Object.values(expect)));
    expect(statuses).toContain("pass");
    expect(statuses).toContain("fail");
    // Of a single figure, or of the document, nothing can be missing that the rule does not ask about.
    const compares = rule.subject.over === "form" || rule.subject.over === "claims";
    expect(statuses.has("blocked") || (!compares && statuses.has("notApplicable"))).toBe(true);
  },
);

test("an example that does not hold is not published", () => {
  const rule = ruleById("requests/flow");
  const example = { form: "2021", set: {}, expect: { total: "fail" } } as const;
  expect(() => rule && run(rule, example)).toThrow("requests/flow[total]: pass where fail is expected");
});
