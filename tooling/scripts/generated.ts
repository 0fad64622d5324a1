import { allForms, layoutsOf, programOf } from "@gouji/schema";
import { rulesetFile } from "./ruleset.ts";
import { indexOf, straightLine } from "./straight.ts";

/** Where the code derived from the forms stands, from the root. */
export const folder = "packages/schema/src/generated";

/** Every file derived from the forms and rules: its name and its text. */
export function generated(): Map<string, string> {
  const written = allForms
    .flatMap(layoutsOf)
    .filter((layout) => programOf(layout).matrix.instance.length > 0)
    .map(straightLine);
  return new Map([
    ...written.map(({ file, text }) => [file, text] as const),
    ["index.ts", indexOf(written)],
    ["ruleset.ts", rulesetFile()],
  ]);
}
