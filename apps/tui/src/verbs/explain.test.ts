import { everyRule } from "@gouji/schema";
import { expect, test } from "vitest";
import { gouji } from "../testing/world.ts";

test("a rule on one screen: name, severity, formula, basis with its quote, forms, causes, an example that breaks it", async () => {
  const { exit, out, err } = await gouji(["explain", "requests/flow"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toMatch(/^收支平衡 {2}强制性 {2}requests\/flow\n/);
  expect(out).toContain("第一项加第二项之和，等于第三项加第四项之和");
  expect(out).toContain("国办公开办函〔2021〕30号");
  expect(out).toMatch(/2021 版 7 处；2019 版 7 处/);
  expect(out).toMatch(/样例.* -> .*1/);
});

test("one instance has the formula of its own cells", async () => {
  const { out } = await gouji(["explain", "requests/flow[legalPerson.business]", "--lang", "en"]);
  expect(out).toContain("requests/flow[legalPerson.business]");
  expect(out).toMatch(/newly received, (.+) \+ carried in, \1 = outcomes total, \1 \+ carried out, \1/);
});

test("as data, in both languages", async () => {
  const { out } = await gouji(["explain", "remedies/total", "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({
    v: 1,
    rule: {
      id: "remedies/total",
      severity: "error",
      name: { zh: expect.any(String), en: expect.any(String) },
      forms: [
        { id: "2021", instances: ["reconsideration", "litigation.direct", "litigation.afterReconsideration"] },
        {},
      ],
      example: { outcome: { rule: "remedies/total", status: "fail" }, message: { zh: expect.any(String) } },
    },
  });
});

test("every rule can be explained, in both languages", { timeout: 30_000 }, async () => {
  for (const { id } of everyRule) {
    for (const lang of ["zh", "en"]) {
      const { exit, out, err } = await gouji(["explain", id, "--lang", lang]);
      expect({ id, exit, err }).toEqual({ id, exit: 0, err: "" });
      expect(out.split("\n").length).toBeGreaterThan(4);
    }
  }
});

test("rules lists what --rules and --skip leave, and show is explain", async () => {
  expect((await gouji(["rules"])).out.trimEnd().split("\n")).toHaveLength(everyRule.length);
  const { out } = await gouji([
    "rules",
    "list",
    "--rules",
    "re*/total,requests/*",
    "--skip",
    "requests/*,*/count,*/filled",
  ]);
  expect(out).toBe("remedies/total  强制性  复议诉讼合计\n");
  expect(await gouji(["rules", "show", "requests/flow"])).toEqual(await gouji(["explain", "requests/flow"]));
  const { ruleset, rules: all } = JSON.parse((await gouji(["rules", "--format", "json"])).out);
  expect(ruleset).toMatch(/^[0-9a-f]{64}$/);
  expect(all).toHaveLength(everyRule.length);
});
