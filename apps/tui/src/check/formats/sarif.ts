import { type Diagnosis, everyRule, type Outcome, type speak } from "@gouji/schema";
import type { Lang } from "../../lang.ts";
import { version } from "../../version.ts";
import { type Examined, type Judged, nameOf } from "../examine.ts";
import type { Format, Setting } from "../format.ts";

/** SARIF 2.1.0, for what shows the findings of many checkers. Cells are its logical locations; a repair is told, not offered. */
export function sarif({ all, lang, speak }: Setting): Format {
  const results: unknown[] = [];
  const refused: unknown[] = [];
  return {
    file: ({ file, reports, refusal }) =>
      refusal
        ? [`${JSON.stringify({ refused: notification(file, refusal, lang) })}\n`]
        : reports.flatMap((judged) =>
            judged.outcomes
              .filter(({ status }) => all || status === "fail" || status === "blocked")
              .map((outcome) => `${JSON.stringify(result(file, judged, outcome, speak[lang]))}\n`),
          ),
    keep(text) {
      for (const line of text.split("\n").filter(Boolean)) {
        const one = JSON.parse(line);
        if ("refused" in one) refused.push(one.refused);
        else results.push(one);
      }
    },
    *end({ ruleset }) {
      const driver = {
        name: "gouji",
        semanticVersion: version,
        rules: everyRule.map((rule) => descriptor(rule, speak[lang])),
      };
      const invocation = { executionSuccessful: refused.length === 0, toolExecutionNotifications: refused };
      const run = {
        tool: { driver },
        language: lang,
        invocations: [invocation],
        columnKind: "utf16CodeUnits",
        results,
        properties: { ruleset },
      };
      yield `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
    },
  };
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS = { error: "error", warning: "warning", info: "note" } as const;
const KINDS = { pass: "pass", fail: "fail", blocked: "open", notApplicable: "notApplicable" } as const;

type Speak = (typeof speak)[Lang];

function descriptor(rule: (typeof everyRule)[number], say: Speak) {
  const { name, claims, formula, basis, causes } = say.rule(rule);
  return {
    id: rule.id,
    shortDescription: { text: name },
    fullDescription: { text: claims },
    help: { text: [formula, basis, ...causes].filter(Boolean).join("\n") || claims },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { basis: rule.basis.kind, revision: rule.rev },
  };
}

function result(file: string, { layout, diagnoses }: Judged, outcome: Outcome, say: Speak) {
  const { rule, instance, status, severity, fingerprint, residual, left, right } = outcome;
  const repair = diagnoses.find(({ fails }) => fails.includes(nameOf(outcome)));
  const located = (cell: string) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ fullyQualifiedName: cell, name: say.label(cell, layout) }],
  });
  const cells = [...new Set([...left.terms, ...right.terms].map(({ cell }) => cell))];
  // What would be edited comes first; else the total, which stands at the right.
  const first = edited(repair) ?? right.terms.at(-1)?.cell ?? cells[0];
  return {
    ruleId: rule,
    ruleIndex: everyRule.findIndex(({ id }) => id === rule),
    kind: KINDS[status],
    // What did not fail has no level of its own.
    level: status === "fail" ? LEVELS[severity] : "none",
    message: {
      text: [say.outcome(outcome, layout), repair && say.diagnosis(repair, layout)].filter(Boolean).join("\n"),
    },
    locations: [
      first === undefined ? { physicalLocation: { artifactLocation: { uri: uriOf(file) } } } : located(first),
    ],
    relatedLocations: cells.filter((cell) => cell !== first).map((cell, at) => ({ id: at, ...located(cell) })),
    partialFingerprints: { "gouji/v1": fingerprint },
    properties: { instance, residual },
  };
}

const edited = (repair: Diagnosis | undefined) => repair?.explanations[0]?.edits[0]?.cell;

const notification = (file: string, { code, message }: NonNullable<Examined["refusal"]>, lang: Lang) => ({
  level: "error",
  descriptor: { id: code },
  message: { text: message[lang] },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
});

/** A path as a relative address; a name may hold signs that mean something in one. */
const uriOf = (file: string) => file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
