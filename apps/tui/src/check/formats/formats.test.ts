// The formats that other programs define, held to what those programs expect.
import { everyRule } from "@gouji/schema";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { z } from "zod";
import { sortOut } from "../../args.ts";
import { reportWith, withJson } from "../../testing/reports.ts";
import { worldOf } from "../../testing/world.ts";
import { checkWith } from "../../verbs/check.ts";

const wrong = reportWith({ "requests/received@naturalPerson": "3" });
const blank = reportWith({ "requests/received@naturalPerson": "", "normative/documents@issued": "3" });
const odd = { ...wrong, authority: '“某局” <&> "乙"\u0007' };

async function check(input: unknown, line: string) {
  const { operands, options } = sortOut(["check", "-", ...line.split(" ")]);
  const { world, kept } = worldOf({ input: typeof input === "string" ? input : JSON.stringify(input) });
  const call = { operands, options, lang: options.lang ?? "zh", format: options.format ?? "text" } as const;
  await checkWith(withJson, call, world);
  return kept.out;
}

const text = z.strictObject({ text: z.string().min(1) });
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s<>"\\]+$/) }),
});
const location = z.strictObject({
  id: z.int().nonnegative().optional(),
  physicalLocation,
  logicalLocations: z
    .array(z.strictObject({ fullyQualifiedName: z.string(), name: z.string() }))
    .min(1)
    .optional(),
});
const properties = z.record(z.string(), z.unknown());

/** As much of SARIF 2.1.0 as is written, with what its schema demands of it. */
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: text,
              fullDescription: text,
              help: text,
              defaultConfiguration: z.strictObject({ level: z.enum(["error", "warning", "note"]) }),
              properties,
            }),
          ),
        }),
      }),
      language: z.enum(["zh", "en"]),
      columnKind: z.literal("utf16CodeUnits"),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({
              level: z.literal("error"),
              descriptor: z.strictObject({ id: z.string() }),
              message: text,
              locations: z.array(location),
            }),
          ),
        }),
      ]),
      results: z.array(
        z
          .strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().nonnegative(),
            kind: z.enum(["pass", "open", "notApplicable", "fail"]),
            level: z.enum(["none", "note", "warning", "error"]),
            message: text,
            locations: z.tuple([location]),
            relatedLocations: z.array(location),
            partialFingerprints: z.record(z.string(), z.string().min(1)),
            properties,
          })
          // The standard: whatever is not `fail` has the level `none`.
          .refine(({ kind, level }) => (kind === "fail") !== (level === "none")),
      ),
      properties,
    }),
  ]),
});

test.for(["zh", "en"] as const)("sarif has its shape, in %s", async (lang) => {
  const log = Sarif.parse(JSON.parse(await check([odd, blank], `--format sarif --all --lang ${lang}`)));
  const [run] = log.runs;
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(everyRule.map(({ id }) => id));
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(new Set(run.results.map(({ kind }) => kind))).toEqual(new Set(["pass", "fail", "open", "notApplicable"]));
  const [flow] = run.results.filter(({ ruleId, kind }) => ruleId === "requests/flow" && kind === "fail");
  expect(flow?.locations[0].logicalLocations?.[0]?.fullyQualifiedName).toMatch(/^requests\//);
  expect(flow?.properties.residual).toBe("3");
});

test("a refused file is a notification of a run that did not succeed", async () => {
  const [run] = Sarif.parse(JSON.parse(await check("no report", "--format sarif"))).runs;
  expect(run.results).toEqual([]);
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ descriptor: { id: "notAReport" } }],
  });
});

test("fingerprints are the same from run to run, and one a finding", async () => {
  const prints = async () =>
    Sarif.parse(JSON.parse(await check([wrong], "--format sarif"))).runs[0].results.map(
      ({ partialFingerprints }) => partialFingerprints["gouji/v1"],
    );
  const [first, second] = [await prints(), await prints()];
  expect(second).toEqual(first);
  expect(new Set(first).size).toBe(first.length);
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Element[];
}

/** Throws where the text is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, inside: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const one: Element = { name, attributes: attributes as Record<string, string>, inside: [] };
    open.at(-1)?.inside.push(one);
    open.push(one);
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.inside[0] as Element;
}

const count = z.string().regex(/^\d+$/).transform(Number);
const Suite = z.object({
  name: z.literal("testsuite"),
  attributes: z.strictObject({ name: z.string().min(1), tests: count, failures: count, errors: count, skipped: count }),
  inside: z.array(
    z.object({
      name: z.literal("testcase"),
      attributes: z.strictObject({ classname: z.string().min(1), name: z.string().min(1) }),
      inside: z
        .array(
          z.object({
            name: z.enum(["failure", "error", "skipped", "system-out"]),
            attributes: z.record(z.string(), z.string()),
          }),
        )
        .max(1),
    }),
  ),
});

test("junit has its shape, and counts what it holds; what --fail-on lets pass is no failure", async () => {
  const counted = async (line: string) => {
    const root = parsed(await check([odd, blank], line));
    expect(root.name).toBe("testsuites");
    const suites = z.array(Suite).parse(root.inside);
    return suites.map(({ attributes, inside }) => {
      const of = (name: string) => inside.filter((one) => one.inside[0]?.name === name).length;
      expect(attributes).toMatchObject({
        tests: inside.length,
        failures: of("failure"),
        errors: of("error"),
        skipped: of("skipped"),
      });
      expect(new Set(inside.map((one) => one.attributes.name)).size).toBe(inside.length);
      return attributes;
    });
  };
  const [first, second] = await counted("--format junit");
  expect(first).toMatchObject({ name: '“某局” <&> "乙"  2024' });
  expect(first?.failures).toBeGreaterThan(0);
  expect(second).toMatchObject({ failures: 0 });
  const [, warned] = await counted("--format junit --fail-on warning,blocked");
  expect(warned?.failures).toBeGreaterThan(0);
  const never = await counted("--format junit --fail-on never");
  expect(never.every(({ failures }) => failures === 0)).toBe(true);
});

test("a refused file is a case that could not be asked", async () => {
  const [suite] = z.array(Suite).parse(parsed(await check("no report", "--format junit")).inside);
  expect(suite?.inside[0]?.inside[0]).toMatchObject({ name: "error", attributes: { type: "notAReport" } });
});
