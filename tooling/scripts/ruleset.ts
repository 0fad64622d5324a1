import { createHash } from "node:crypto";
import { allForms, instancesOf, layoutsOf, name, rules, successionRules } from "@gouji/schema";

/** The file that names what reports are checked by. */
export function rulesetFile(): string {
  return `// Written by \`npm run generate\` from the forms and rules. Do not edit.

/** The sha256 of the forms and of all that the rules ask of them, as canonical JSON: two verdicts under one are comparable. */
export const ruleset = "${createHash("sha256").update(canonical(meaning())).digest("hex")}";
`;
}

/** Everything a verdict depends on. Examples are left out: a further one changes no verdict. */
function meaning(): unknown {
  return {
    forms: allForms,
    rules: [...rules, ...successionRules].map(({ cases: _, ...rule }) => rule),
    instances: Object.fromEntries(
      allForms
        .flatMap(layoutsOf)
        .map((layout) => [
          layout.key,
          instancesOf(layout).map(({ rule: _, ...instance }, i, all) => ({ ...instance, name: name(all[i] as never) })),
        ]),
    ),
  };
}

/** JSON with the keys of each object in the order of their code units. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
