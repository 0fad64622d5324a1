import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allForms, layoutsOf } from "@gouji/schema";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** What the forms print, as far as it is long enough to be no common word. */
function printed(): string[] {
  const labels = allForms.flatMap((form) => [
    form.title,
    ...Object.values(form.sections).map((section) => section.label),
    ...layoutsOf(form).flatMap(({ grids }) =>
      grids.flatMap(({ block, rows, columns }) => [
        block.label ?? "",
        ...[...rows, ...columns].flatMap(({ label, heads }) => [label, ...heads]),
        ...block.balances.map(({ says }) => says),
      ]),
    ),
  ]);
  return [...new Set(labels)].filter((label) => (bare(label).match(/\p{Script=Han}/gu) ?? []).length >= 5);
}

/** The texts of a source file that are data: what stands in quotes, and between tags. */
function texts(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|>([^<>{}]+)</g)].map(
    ([, double, single, template, between]) => (double ?? single ?? template ?? between ?? "").trim(),
  );
}

/** A label without its ordinal and its remark. */
const bare = (label: string) =>
  label
    .trim()
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|其中：)/, "")
    .replace(/（[^）]*）$/, "");

// Spellings that are met in the field stand there, even where one is the official spelling of another form.
const spellings = ["packages/reader/src/aliases.ts", "packages/reader/src/labels/script.ts"];
const forms = "packages/schema/src/forms/";

const files = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", {
  cwd: root,
  exclude: ["**/*.test.{ts,tsx}", "**/generated/**"],
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !spellings.includes(file))
  .map((file) => ({ file, texts: texts(readFileSync(join(root, file), "utf8")) }));

test("a label is seen in quotes and between tags, and not in a comment", () => {
  const label = printed()[0] as string;
  const seen = (source: string) => texts(source).map(bare).includes(bare(label));
  expect([`f("${label}")`, `f('${label}')`, `f(\`${label}\`)`, `<th>${label}</th>`].map(seen)).not.toContain(false);
  expect([`// ${label}`, `/** "${label}" */`].map(seen)).not.toContain(true);
});

test("no label is typed in a second form: what two forms print alike is written once", () => {
  const twice = printed().flatMap((label) => {
    const where = files.filter(({ file, texts }) => file.startsWith(forms) && texts.includes(label));
    return where.length > 1 ? [`${label}: ${where.map(({ file }) => file).join(", ")}`] : [];
  });
  expect(twice).toEqual([]);
});

test("no label is typed outside the forms: it can be taken from there", () => {
  const labels = new Set(printed().map(bare));
  const typed = files
    .filter(({ file }) => !file.startsWith(forms))
    .flatMap(({ file, texts }) => texts.filter((text) => labels.has(bare(text))).map((text) => `${file}: ${text}`));
  expect(typed).toEqual([]);
});
