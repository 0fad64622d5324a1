import {
  allForms,
  type Cell,
  Decimal,
  type Figure,
  type Form,
  type FormId,
  type Layout,
  layoutsOf,
  type Report,
} from "@gouji/schema";
import { generate } from "../../generate.ts";
import type { Size } from "../../proportions.ts";
import type { Case, Explained } from "../case.ts";

/** A case before anyone has answered it. */
export interface Draft {
  readonly id: string;
  readonly about: Case["about"];
  readonly input: Report;
  /** Nothing may be found in it. */
  readonly clean?: true;
  /** Just these instances must fail. */
  readonly fails?: readonly string[];
  readonly diagnoses?: readonly Explained[];
}

export interface Area {
  readonly id: string;
  readonly about: Case["about"];
  readonly drafts: () => readonly Draft[];
}

/** A layout of a form that has figures. */
export interface Kind {
  readonly form: Form;
  readonly layout: Layout;
  readonly variant: number;
  /** The key as a folder name. */
  readonly name: string;
}

export const kinds: readonly Kind[] = allForms.flatMap((form) =>
  layoutsOf(form)
    .map((layout, variant) => ({ form, layout, variant, name: layout.key.replace("+", "-").replace("~", "-mixed") }))
    .filter(({ layout }) => layout.cells.length > 0),
);

/** The layouts of official forms without borrowed lines. */
export const official = kinds.filter((kind) => kind.variant === 0);

export const kindOf = (key: string): Kind => kinds.find(({ layout }) => layout.key === key) as Kind;

interface Making {
  readonly size?: Size;
  readonly seed?: number;
  readonly authority?: string;
  readonly year?: number;
}

/** A generated report of that layout. A city, since it may issue 规章 as well. */
export const make = (
  kind: Kind,
  { size = "bureau", seed = 1, authority = "示例市人民政府", year }: Making = {},
): Report =>
  generate({
    seed,
    form: kind.form.id as FormId,
    extensions: kind.form.extensions.map((extension) => extension.id),
    variant: kind.variant,
    year: year ?? kind.form.years.to ?? 2024,
    authority,
    size,
  });

/** The report with other content in some cells: a number, "" for blank, another text as it stands, null for no cell. */
export function set(report: Report, content: { readonly [C in Cell]?: string | null }): Report {
  const figures = { ...report.figures };
  for (const [cell, text] of Object.entries(content)) {
    if (text === null) delete figures[cell];
    else figures[cell] = figureOf(text as string);
  }
  return { ...report, figures };
}

/** The report with the same content in every cell. */
export const all = (report: Report, layout: Layout, text: (cell: Cell) => string | null): Report =>
  set(report, Object.fromEntries(layout.cells.map(({ cell }) => [cell, text(cell)])));

function figureOf(text: string): Figure {
  if (Decimal.safeParse(text).success) return { state: "number", value: text, raw: text };
  if (text === "") return { state: "blank", raw: "" };
  return /^[-/—]+$/.test(text) ? { state: "dash", raw: text } : { state: "text", raw: text };
}
