import { allForms } from "../forms/index.ts";
import { officialLayout } from "../resolve.ts";
import { formPage } from "./formPage.ts";
import { jsonSchema } from "./jsonSchema.ts";
import { rulesPage } from "./rulesPage.ts";

/** Every document that is derived from the forms and rules: its name and its text. */
export function pages(): Map<string, string> {
  const layouts = allForms.map(officialLayout);
  return new Map([
    ...layouts.map((layout) => [`${layout.key}.md`, formPage(layout)] as const),
    ...layouts.map((layout) => [`${layout.key}.schema.json`, json(jsonSchema(layout))] as const),
    ["rules.md", rulesPage()],
  ]);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
