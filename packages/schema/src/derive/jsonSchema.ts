import { z } from "zod";
import { Figure } from "../figure.ts";
import type { Layout } from "../layout.ts";
import { Report } from "../report.ts";
import { speak } from "../wording/index.ts";

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The JSON Schema (2020-12) of a report that follows one layout: its cells by address, each blank or dash or text or number. */
export function jsonSchema(layout: Layout): JsonSchema {
  const { form } = layout;
  const base = z.toJSONSchema(Report, { io: "input" });
  const extensions = form.extensions.map((extension) => extension.id);
  return {
    $schema: base.$schema,
    $id: `urn:gouji:report:${layout.key}`,
    title: form.title,
    description: `${form.instrument.title}（${form.instrument.number}）`,
    ...base,
    properties: {
      ...base.properties,
      form: { const: form.id },
      extensions: named(extensions),
      figures: figures(layout),
    },
    // An extension cannot be told from its official form unless it is named.
    required: [...(base.required ?? []), ...(extensions.length > 0 ? ["extensions"] : [])],
    $defs: { figure: withoutDialect(z.toJSONSchema(Figure)) },
  };
}

/** The extensions, in any order, and no other. */
const named = (ids: readonly string[]): JsonSchema => ({
  type: "array",
  items: ids.length > 0 ? { enum: ids } : { type: "string" },
  minItems: ids.length,
  maxItems: ids.length,
  ...(ids.length > 1 && { uniqueItems: true }),
});

/** A cell that the document does not have is left out, so none is required. */
function figures(layout: Layout): JsonSchema {
  const properties = layout.cells.map(({ cell, quantity }) => [
    cell,
    {
      $ref: "#/$defs/figure",
      title: speak.zh.path(cell, layout),
      description: `${speak.en.label(cell, layout)} (${quantity.unit})`,
    },
  ]);
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

const withoutDialect = ({ $schema: _, ...schema }: JsonSchema): JsonSchema => schema;
