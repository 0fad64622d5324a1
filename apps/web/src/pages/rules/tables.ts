import { allForms, gloss, type Lang, type Layout, layoutsOf, speak } from "@gouji/schema";
import { say } from "../../words/index.ts";

const official = [...allForms].reverse().map((form) => layoutsOf(form)[0] as Layout);
const plain = [...official.filter(({ form }) => form.extensions.length === 0), ...official];

/** What the newest form that has a table prints above it; what is asked of whole documents and regions has a name of its own. */
export function headingOf(table: string, lang: Lang): string {
  for (const layout of plain) {
    const grid = layout.grids.find((one) => one.table === table);
    if (!grid) continue;
    const part = speak[lang].part(grid.section as never, layout);
    if (!grid.block.label) return part;
    // The form prints an article of the regulations there; English names the table.
    return lang === "zh"
      ? `${part} ${grid.block.label}`
      : `${part}: ${gloss(grid.table, grid.table) ?? grid.block.label}`;
  }
  return say().rules.tables[table] ?? table;
}
