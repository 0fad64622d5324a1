import { expect, test } from "vitest";
import { en } from "./en/index.ts";
import { zh } from "./zh/index.ts";

type Tree = { readonly [key: string]: unknown };

/** Every sentence made of arguments, with the way to it. */
function sentences(tree: Tree, at = ""): [string, (...args: unknown[]) => unknown][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = `${at}.${key}`;
    if (typeof value === "function")
      return [[path, value as (...args: unknown[]) => unknown] as const].map(([p, f]) => [p, f]);
    return typeof value === "object" && value !== null ? sentences(value as Tree, path) : [];
  }) as [string, (...args: unknown[]) => unknown][];
}

const digits = (said: unknown) => (String(said).match(/\d+/g) ?? []).sort();

test("both languages tell the same numbers", () => {
  const english = new Map(sentences(en as unknown as Tree));
  for (const [path, say] of sentences(zh as unknown as Tree)) {
    const given = [31, 47, 59, 83].slice(0, say.length);
    expect(digits(english.get(path)?.(...given)), path).toEqual(digits(say(...given)));
  }
});

/** What keys and files are called is so in any language. */
const NAMES = /^(?:Ctrl|Shift|Alt|Esc|Enter|Tab|Word|Excel|PDF|docx|xlsx|txt|html|csv|json|md|zip|JavaScript)$/i;

test("a clerk meets no English in the Chinese catalogue", () => {
  const said = texts(zh as unknown as Tree).flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
  expect(said.filter((word) => !NAMES.test(word))).toEqual([]);
});

const texts = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) =>
    typeof value === "string" ? [value] : typeof value === "object" && value !== null ? texts(value as Tree) : [],
  );
