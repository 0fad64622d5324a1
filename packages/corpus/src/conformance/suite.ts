import { allForms, type Report, rules } from "@gouji/schema";
import { answer } from "./answer.ts";
import { areas } from "./areas/index.ts";
import type { Case } from "./case.ts";
import { type Manifest, pathOf, type Written } from "./load.ts";
import { patchBetween } from "./patch.ts";

/** Every case, made and answered. */
export const cases = (): Case[] => areas.flatMap((area) => area.drafts().map((draft) => answer(area.id, draft)));

/** The files of the suite by path, as text. */
export function files(all: readonly Case[] = cases()): Map<string, string> {
  const manifest: Manifest = {
    v: 1,
    licence: "CC0-1.0",
    forms: allForms.map((form) => [form.id, ...form.extensions.map((extension) => extension.id)].join("+")),
    rules: rules.map((rule) => rule.id),
    areas: areas.map(({ id, about }) => ({
      id,
      about,
      cases: all.map((one) => one.id).filter((one) => one.startsWith(`${id}/`)),
    })),
  };
  return new Map([
    ["manifest.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ...written(all).map((one): [string, string] => [pathOf(one.id), told(one)]),
  ]);
}

/** Reports that differ little from one that is written in full are written as the difference. */
function written(all: readonly Case[]): Written[] {
  const whole: { id: string; input: Report }[] = [];
  return all.map(({ input, expected, ...head }) => {
    const near = nearest(input, whole);
    const patch = near && patchBetween(near.input, input);
    if (patch && JSON.stringify(patch).length < JSON.stringify(input).length / 3) {
      return { ...head, like: near.id, patch, expected };
    }
    whole.push({ id: head.id, input });
    return { ...head, input, expected };
  });
}

function nearest<Other extends { readonly input: Report }>(
  report: Report,
  others: readonly Other[],
): Other | undefined {
  const cells = Object.entries(report.figures);
  let [best, least]: [Other | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const other of others) {
    const { form, extensions, figures } = other.input;
    if (form !== report.form || extensions.length !== report.extensions.length) continue;
    const same = cells.filter(([cell, figure]) => figures[cell]?.raw === figure.raw).length;
    const apart = cells.length + Object.keys(figures).length - 2 * same;
    if (apart < least) [best, least] = [other, apart];
  }
  return best;
}

const INLINE = new Set(["about", "pass"]);

/** Laid out so that a figure and an outcome take a line each: a change of one is a change of one line. */
function told(value: unknown, depth = 0): string {
  const pad = " ".repeat(2 * (depth + 1));
  const end = depth === 0 ? "\n" : "";
  if (depth > 2 || typeof value !== "object" || value === null) return JSON.stringify(value) + end;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return JSON.stringify(value) + end;
  const entries = Array.isArray(value)
    ? value.map((one) => told(one, Array.isArray(one) ? depth + 1 : 3))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${JSON.stringify(key)}: ${told(one, INLINE.has(key) ? 3 : depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (entries.length === 0) return open + close + end;
  return `${open}\n${entries.map((entry) => pad + entry).join(",\n")}\n${pad.slice(2)}${close}${end}`;
}
