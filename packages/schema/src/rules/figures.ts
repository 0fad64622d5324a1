import type { Form } from "../form.ts";
import { allForms } from "../forms/index.ts";
import { type CellPlace, layout } from "../layout.ts";
import type { Case, Rule } from "../rule.ts";
import { rule } from "./define.ts";

type Kind = CellPlace["quantity"]["kind"];

/** What each kind of quantity must look like, and an example of what it must not. */
const DOMAINS: { readonly [K in Kind]: { readonly good: string; readonly bad: string } } = {
  count: { good: "174.0", bad: "1.5" },
  signed: { good: "-8", bad: "0.5" },
  money: { good: "18.25", bad: "-1" },
};

/** The tables of all known forms, with one cell of each kind that a table holds. */
const tables = new Map<string, Map<Kind, { cell: CellPlace["cell"]; form: Form }>>();
for (const form of allForms) {
  for (const { table, quantity, cell } of layout(form).cells) {
    const kinds = tables.get(table) ?? new Map();
    if (!kinds.has(quantity.kind)) kinds.set(quantity.kind, { cell, form });
    tables.set(table, kinds);
  }
}

/** What a single figure must be, table by table: its kind by its unit, and that it is there at all. */
export const figures: readonly Rule[] = [...tables].flatMap(([table, kinds]) => [
  ...[...kinds].map(([kind, { cell, form }]) =>
    rule(
      `${table}/${kind}`,
      { over: "cells", table, kind, judge: kind },
      {
        family: kind,
        severity: "error",
        basis: { kind: "label", source: "form" },
        cases: [
          example(form, cell, DOMAINS[kind].good, "pass"),
          example(form, cell, DOMAINS[kind].bad, "fail"),
          example(form, cell, "", "notApplicable"),
        ],
      },
    ),
  ),
  filled(table, [...kinds.values()][0] as { cell: CellPlace["cell"]; form: Form }),
]);

/** Nil is reported as 0. The form does not say so in words, hence no error. */
function filled(table: string, { cell, form }: { cell: CellPlace["cell"]; form: Form }): Rule {
  return rule(
    `${table}/filled`,
    { over: "cells", table, judge: "filled" },
    {
      family: "filled",
      severity: "warning",
      basis: { kind: "derived", source: "form" },
      cases: [
        example(form, cell, "0", "pass"),
        example(form, cell, "", "fail"),
        example(form, cell, null, "notApplicable"),
      ],
    },
  );
}

function example(
  form: Form,
  cell: CellPlace["cell"],
  value: string | null,
  status: "pass" | "fail" | "notApplicable",
): Case {
  const instance = cell.slice(cell.indexOf("/") + 1);
  const extensions = form.extensions.map((extension) => extension.id);
  return { form: form.id, extensions, set: { [cell]: value }, expect: { [instance]: status } };
}
