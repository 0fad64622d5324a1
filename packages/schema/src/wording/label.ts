import type { Form } from "../form.ts";
import type { Layout } from "../layout.ts";
import { everyLayout, isMute, isNameless, nameOf, standOf } from "./name.ts";
import type { Phrases } from "./phrases.ts";

/** A cell in short: its row and its column, each only where it says something. */
export function labelOf(cell: string, layout: Layout, phrases: Phrases): string {
  const { place, grid } = standOf(cell, layout);
  const row = isNameless(place.row) ? "" : nameOf(place.row, grid, phrases);
  const column = isMute(place.column, grid) ? "" : nameOf(place.column, grid, phrases);
  return row && column ? phrases.joinCell(row, column) : row || column;
}

/** A cell with everything printed around it. */
export function pathOf(cell: string, layout: Layout, phrases: Phrases): string {
  const { place, grid, layout: at } = standOf(cell, layout);
  const section = at.form.sections[grid.section]?.label ?? "";
  return [
    ...phrases.gridSteps(grid, section),
    ...phrases.lineSteps(place.row, grid),
    ...(isMute(place.column, grid) ? [] : phrases.lineSteps(place.column, grid)),
  ]
    .filter(Boolean)
    .join(" › ");
}

export const formName = (form: Form, phrases: Phrases): string => phrases.form(form.id, form.title);

/** A section that holds figures, or a table that an extension brings into one. Throws a RangeError on no part of any form. */
export function partName(part: string, layout: Layout, phrases: Phrases): string {
  const { form } = [layout, ...everyLayout()].find((one) => one.cells.some((place) => place.part === part)) ?? {};
  if (!form) throw new RangeError(`no form has the part ${part}`);
  const brought = form.extensions.find((extension) => extension.tables.includes(part));
  return phrases.part(part, form.sections[part]?.label ?? brought?.label ?? "");
}
