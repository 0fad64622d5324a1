import { formById, officialLayout, type speak } from "@gouji/schema";
import { words } from "@gouji/view";
import type { Lang } from "../lang.ts";
import type { Paint } from "../text/colour.ts";
import { pad, width } from "../text/width.ts";

import type { Entry } from "./catalogue.ts";

interface Said {
  readonly speak: typeof speak;
  readonly lang: Lang;
  readonly paint: Paint;
}

/** One rule on one screen. */
export function sayEntry(entry: Entry, said: Said): string {
  const { speak, lang, paint } = said;
  const say = words[lang].rules;
  const id = entry.instance === undefined ? entry.id : `${entry.id}[${entry.instance}]`;
  const forms = entry.forms.map(({ name, instances }) => say.asked(name[lang], instances.length));
  const lines: [string, string][] = [
    [say.formula, entry.formula[lang]],
    [say.basis, speak[lang].basisKind[entry.basis.kind] + words[lang].colon + entry.basis.text[lang]],
    [say.over, forms.join(words[lang].semicolon)],
    [say.causes, entry.causes[lang].join(words[lang].semicolon)],
    [say.examples, example(entry, said)],
  ];
  const told = lines.filter(([, text]) => text !== "");
  const wide = Math.max(...told.map(([title]) => width(title)));
  return [
    `${paint.bold(entry.name[lang])}  ${speak[lang].severity[entry.severity]}  ${paint.cyan(id)}`,
    `  ${entry.claims[lang]}`,
    ...told.map(([title, text]) => `  ${pad(title, wide)}  ${text}`),
    "",
  ].join("\n");
}

/** A line a rule. */
export function sayList(entries: readonly Entry[], { speak, lang, paint }: Said): string {
  const wide = Math.max(0, ...entries.map(({ id }) => id.length));
  const wideWord = Math.max(0, ...entries.map(({ severity }) => width(speak[lang].severity[severity])));
  return entries
    .map(({ id, severity, name }) => {
      const word = pad(speak[lang].severity[severity], wideWord);
      return `${paint.cyan(pad(id, wide))}  ${word}  ${name[lang]}\n`;
    })
    .join("");
}

/** A report in little that breaks the rule, and what is found in it. */
function example({ example }: Entry, { speak, lang }: Said): string {
  const form = example && formById(example.form, example.extensions);
  if (!example || !form) return "";
  const say = words[lang];
  const layout = officialLayout(form);
  const set = Object.entries(example.set).map(([cell, value]) => {
    return `${speak[lang].label(cell, layout)} = ${value === null ? say.figure.absent : value === "" ? say.figure.blank : value}`;
  });
  const given = set.length > 6 ? [...set.slice(0, 5), `… (${set.length})`] : set;
  return `${given.join(say.comma)}${say.semicolon}${say.rules.rest} -> ${example.message[lang]}`;
}
