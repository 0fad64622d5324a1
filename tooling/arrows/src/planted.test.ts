// Every rule must fail for a violation planted in sources that exist only here.
import { describe, expect, test } from "vitest";
import { crossings } from "./crossings.ts";
import { sourceOf } from "./imports.ts";
import { manifests } from "./manifests.ts";
import type { Manifest, Member } from "./member.ts";
import { topLevel, words } from "./repository.ts";
import { saidTwice } from "./said.ts";

const doors = { ".": "./src/index.ts", "./rules/*": "./src/rules/*.ts", "./private": null };
const names = ["schema", "reader", "writer", "view", "store", "api", "client", "corpus", "server", "web", "tui"];

function member(name: string, sources: Record<string, string>, manifest: Partial<Manifest> = {}): Member {
  return {
    dir: `packages/${name}`,
    manifest: { name: `@gouji/${name}`, exports: doors, ...manifest },
    sources: Object.entries(sources).map(([path, text]) => sourceOf(path, text)),
  };
}

/** The kinds of finding when one file of one room holds one line. */
function inside(name: string, line: string, path = "src/a.ts"): string[] {
  const members = names.map((n) => member(n, n === name ? { [path]: line } : {}));
  return crossings(members).map((f) => f.kind);
}

describe("arrows", () => {
  test.each([
    ["schema", 'import "@gouji/reader";'],
    ["reader", 'import type { A } from "@gouji/writer";'],
    ["view", 'export * from "@gouji/reader";'],
    ["store", 'await import("@gouji/api");'],
    ["api", 'import "@gouji/client";'],
    ["web", 'import "@gouji/store";'],
    ["web", 'import "@gouji/reader";'],
    ["tui", 'import "@gouji/api";'],
    ["tui", 'import "@gouji/corpus";'],
    ["server", 'import "@gouji/corpus";'],
    ["reader", 'import "@gouji/corpus";'],
    ["corpus", 'import "@gouji/reader";'],
  ])("%s may not: %s", (name, line) => expect(inside(name, line)).toEqual(["arrow"]));

  test.each([
    ["reader", 'import "@gouji/schema";', "src/a.ts"],
    ["tui", 'import "@gouji/api"; import "@gouji/store";', "src/local.ts"],
    ["web", 'import "@gouji/reader";', "src/offline.ts"],
    ["server", 'import "@gouji/corpus";', "src/seed.ts"],
    ["reader", 'import "@gouji/corpus";', "src/a.test.ts"],
    ["corpus", 'import "@gouji/reader";', "src/a.test.ts"],
    ["reader", 'import "@gouji/reader";', "src/a.ts"],
    ["reader", 'import "./b.ts"; import "../data.json";', "src/a.ts"],
  ])("%s may: %s in %s", (name, line, path) => expect(inside(name, line, path)).toEqual([]));

  test("types cross from api to client, code does not", () => {
    expect(inside("client", 'import type { Router } from "@gouji/api";')).toEqual([]);
    expect(inside("client", 'import { router } from "@gouji/api";')).toEqual(["typesOnly"]);
    expect(inside("client", 'import { type Router } from "@gouji/api";')).toEqual(["typesOnly"]);
    expect(inside("client", 'import { router } from "@gouji/api";', "src/local.ts")).toEqual([]);
  });

  test("a package is entered by its exports only", () => {
    expect(inside("reader", 'import "@gouji/schema/rules/bounds";')).toEqual([]);
    expect(inside("reader", 'import "@gouji/schema/src/form.ts";')).toEqual(["internals"]);
    expect(inside("reader", 'import "@gouji/schema/private";')).toEqual(["internals"]);
    expect(inside("reader", 'import "../../schema/src/index.ts";')).toEqual(["internals"]);
    expect(inside("reader", 'import "../../schema/src/index.ts";', "src/a.test.ts")).toEqual(["internals"]);
  });

  test("rooms that run in a browser use no Node built-in outside an adapter", () => {
    for (const room of ["schema", "reader", "writer", "view"]) {
      expect(inside(room, 'import { readFileSync } from "node:fs";')).toEqual(["builtin"]);
      expect(inside(room, 'import type { Stats } from "fs";')).toEqual(["builtin"]);
      expect(inside(room, 'import "node:fs";', "src/pdf.node.ts")).toEqual([]);
      expect(inside(room, 'import "node:fs";', "src/a.test.ts")).toEqual([]);
    }
    expect(inside("tui", 'import "node:fs";')).toEqual([]);
  });

  test("schema imports zod and nothing else", () => {
    expect(inside("schema", 'import { z } from "zod"; import * as mini from "zod/mini";')).toEqual([]);
    expect(inside("schema", 'import fc from "fast-check";')).toEqual(["outside"]);
    expect(inside("schema", 'import fc from "fast-check";', "src/a.test.ts")).toEqual([]);
  });

  test("what cannot be known is said", () => {
    expect(inside("reader", "await import(name);")).toEqual(["computed"]);
    expect(inside("reader", "import {")).toEqual(["unparsed"]);
    expect(inside("reader", 'import "@gouji/nowhere";', "src/a.ts")).toEqual(["arrow"]);
    expect(crossings([member("attic", {})]).map((f) => f.kind)).toEqual(["unknownRoom"]);
  });

  test("a finding names the file and the line", () => {
    expect(crossings([member("reader", { "src/a.ts": '\nimport "@gouji/view";' })])).toMatchObject([
      { at: "packages/reader/src/a.ts:2", says: "no arrow leads from here to view" },
    ]);
  });
});

describe("manifests", () => {
  const root: Manifest = { name: "root", devDependencies: { vitest: "1" } };
  const kinds = (...members: Member[]) => manifests(members, root).map((f) => f.kind);
  const schema = { "@gouji/schema": "workspace:*" };

  test("what is imported is declared", () => {
    const sources = { "src/a.ts": 'import { z } from "zod/mini";' };
    expect(kinds(member("reader", sources))).toEqual(["undeclared"]);
    expect(kinds(member("reader", sources, { dependencies: { zod: "1" } }))).toEqual([]);
  });

  test("what is shipped is no devDependency; what is not may be", () => {
    const dev = { devDependencies: { zod: "1" } };
    expect(kinds(member("reader", { "src/a.ts": 'import "zod";' }, dev))).toEqual(["undeclared"]);
    expect(kinds(member("reader", { "src/a.ts": 'import type { Z } from "zod";' }, dev))).toEqual([]);
    expect(kinds(member("reader", { "src/a.test.ts": 'import "zod"; import "vitest";' }, dev))).toEqual([]);
    expect(kinds(member("reader", { "src/a.ts": 'import "vitest";' }))).toEqual(["undeclared"]);
  });

  test("a declared workspace package is imported", () => {
    expect(kinds(member("reader", {}, { dependencies: schema }))).toEqual(["unused"]);
    expect(kinds(member("reader", { "src/a.ts": 'import "@gouji/schema";' }, { dependencies: schema }))).toEqual([]);
    const tsconfig = { devDependencies: { "@gouji/tsconfig": "workspace:*" } };
    expect(kinds({ ...member("reader", {}, tsconfig), extends: "@gouji/tsconfig/base.json" })).toEqual([]);
  });

  test("there is no circle, through tests neither", () => {
    const a = member(
      "schema",
      { "src/a.test.ts": 'import "@gouji/corpus";' },
      { devDependencies: { "@gouji/corpus": "workspace:*" } },
    );
    const b = member("corpus", { "src/a.ts": 'import "@gouji/schema";' }, { dependencies: schema });
    expect(manifests([a, b], root)).toMatchObject([
      { kind: "cycle", says: "@gouji/schema → @gouji/corpus → @gouji/schema" },
    ]);
  });
});

describe("sentences", () => {
  const view = { path: "packages/view/src/words/zh.ts", text: 'export const zh = { basis: "依据", all: "成立" };' };
  const said = (path: string, text: string) => saidTwice([view, { path, text }]).map(({ at }) => at);

  test("a word of the view is not typed again in an application, nor one of an application in the other", () => {
    expect(said("apps/web/src/words/zh/report.ts", '\nexport const a = "依据：";')).toEqual([
      "apps/web/src/words/zh/report.ts:2",
    ]);
    expect(said("apps/tui/src/screens/A.tsx", "export const A = () => <p>依据</p>;")).toHaveLength(1);
    const web = { path: "apps/web/src/a.ts", text: `export const a = (n: number) => \`其余 \${n} 项\`;` };
    const tui = { path: "apps/tui/src/a.ts", text: `export const b = (of: number) => \`其余 \${of} 项\`;` };
    expect(saidTwice([web, tui])).toHaveLength(1);
  });

  test("tests, comments and pieces of a sentence are free", () => {
    expect(said("apps/web/src/a.test.ts", 'expect("依据");')).toEqual([]);
    const pieces = `// 依据
export const a = (n: number) => \`\${n} 条成立，\${n} 条不成立\`;`;
    expect(said("apps/web/src/a.ts", pieces)).toEqual([]);
    expect(said("packages/schema/src/a.ts", 'export const a = "依据";')).toEqual([]);
  });
});

describe("repository", () => {
  test("the top level is fixed", () => {
    expect(topLevel(["packages/a/b.ts", ".ci/run", "README.md"])).toEqual([]);
    expect(topLevel(["scripts/a.ts", "notes.md"]).map((f) => f.at)).toEqual(["scripts", "notes.md"]);
  });

  // Put together here, so that this file carries none of them.
  const slash = "/";
  test.each([
    `const a = "${slash}work/main";`,
    `cd ${slash}tmp/job.1/x`,
    `"${slash}home/somebody/x"`,
    `"resolved": "https:${slash}${slash}${["registry", "npmjs", "org"].join(".")}/zod"`,
    `const dir = "..${slash}shared/corpus";`,
    `done by a sub${"agent"}`,
  ])("denied: %s", (line) => {
    expect(words("a.ts", `\n${line}`)).toMatchObject([{ kind: "word", at: "a.ts:2" }]);
  });

  test.each([
    `dir="$\{DIR:-..${slash}shared/corpus}"`,
    `const dir = process.env.DIR ?? "..${slash}shared/corpus";`,
    "packages/work/a.ts, homework/, https://example.org/work/",
    'import "../shared.ts"',
  ])("allowed: %s", (line) => expect(words("a.ts", line)).toEqual([]));
});
