import {
  allForms,
  type CellPlace,
  type Form,
  jsonSchema,
  type Layout,
  layoutsOf,
  officialLayout,
  speak,
} from "@gouji/schema";
import { z } from "zod";
import { layoutOf } from "./layouts.ts";
import { type Both, inBoth } from "./said.ts";
import { asking, routerOf } from "./trpc.ts";

export const forms = routerOf({
  list: asking
    .meta({ says: { zh: "已知的格式，旧的在前", en: "the forms that are known, oldest first" } })
    .query(() => allForms.map((form) => inShort(form))),

  one: asking
    .meta({
      says: {
        zh: "一种格式：表格、单元格与报告的 JSON Schema",
        en: "one form: its tables, its cells, and the JSON Schema of a report",
      },
    })
    .input(z.object({ key: z.string().min(1).max(100).describe("as 2021, 2019+ningbo or 2021~1") }))
    .query(({ input }) => atLength(layoutOf(input.key))),
});

/** A form at a glance. */
export interface FormInShort {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly name: Both;
  readonly instrument: {
    readonly number: string;
    readonly title: string;
    readonly issuer: string;
    readonly date?: string;
  };
  readonly years: { readonly from: number; readonly to?: number };
  readonly extensions: readonly { readonly id: string; readonly label: string; readonly region: string }[];
  /** The official layout, then those that reports are met in. */
  readonly layouts: readonly string[];
  readonly cells: number;
}

function inShort(form: Form): FormInShort {
  const { id, title, instrument, years, extensions } = form;
  const official = officialLayout(form);
  return {
    key: official.key,
    id,
    title,
    name: inBoth((lang) => speak[lang].form(form)),
    instrument,
    years,
    extensions: extensions.map((extension) => ({ id: extension.id, label: extension.label, region: extension.region })),
    layouts: layoutsOf(form).map(({ key }) => key),
    cells: official.cells.length,
  };
}

function atLength(layout: Layout) {
  const { form, grids, cells } = layout;
  return {
    ...inShort(form),
    key: layout.key,
    sections: Object.entries(form.sections).map(([id, section]) => ({ id, kind: section.kind, label: section.label })),
    tables: grids.map(({ table, section, block, rows, columns }) => ({
      table,
      section,
      label: block.label ?? null,
      rows: rows.map(({ path, label, heads }) => ({ path, label, heads })),
      columns: columns.map(({ path, label, heads }) => ({ path, label, heads })),
      /** What the form says of its own sums. */
      balances: block.balances.map(({ id, says }) => ({ id, says })),
    })),
    cells: cells.map((place) => cellOf(place, layout)),
    schema: jsonSchema(layout) as Record<string, unknown>,
  };
}

const cellOf = ({ cell, part, table, quantity }: CellPlace, layout: Layout) => ({
  cell: cell as string,
  part,
  table,
  kind: quantity.kind,
  unit: quantity.unit,
  label: inBoth((lang) => speak[lang].label(cell, layout)),
  path: inBoth((lang) => speak[lang].path(cell, layout)),
});
