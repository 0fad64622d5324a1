import type { CellOf, Form } from "../form.ts";
import { form2014 } from "./2014.ts";
import { form2019 } from "./2019.ts";
import { form2021 } from "./2021.ts";
import { ningbo } from "./extensions/ningbo.ts";
import { formNarrative } from "./narrative.ts";

/** The official forms, oldest first. A new year's form is added here; an old one is closed, not edited. */
export const forms = [formNarrative, form2014, form2019, form2021] as const;

/** Official forms with what a region adds to them. */
export const extended = [ningbo] as const;

/** Every form that a report may follow. */
export const allForms: readonly Form[] = [...forms, ...extended];

/** Every cell address that any known form has. */
export type Cell = CellOf<typeof form2014> | CellOf<typeof form2019> | CellOf<typeof form2021> | CellOf<typeof ningbo>;

export type FormId = (typeof forms)[number]["id"];

/** The form due for a report year, if one was in force. */
export function formFor(year: number): Form | undefined {
  return forms.find((form) => form.years.from <= year && year <= (form.years.to ?? Number.POSITIVE_INFINITY));
}

/** A form with the named extensions, if it is known. */
export function formById(id: string, extensions: readonly string[] = []): Form | undefined {
  if (extensions.length === 0) return forms.find((form) => form.id === id);
  return extended.find(
    (form) =>
      form.id === id &&
      sameSet(
        form.extensions.map((e) => e.id),
        extensions,
      ),
  );
}

const sameSet = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x) => b.includes(x));

export { form2014, form2019, form2021, formNarrative, ningbo };
