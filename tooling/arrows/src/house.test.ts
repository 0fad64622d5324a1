// The repository itself, held against the rules of the house.
import { expect, test } from "vitest";
import { crossings } from "./crossings.ts";
import { files, manifestOf, membersOf, textOf } from "./disk.ts";
import { manifests } from "./manifests.ts";
import { map } from "./map.ts";
import type { Finding } from "./member.ts";
import { topLevel, words } from "./repository.ts";
import { saidTwice } from "./said.ts";

const paths = files();
const members = membersOf(paths);
const lines = (findings: readonly Finding[]) => findings.map((f) => `${f.at}  ${f.says}  (${f.kind})`);

test("every import follows an arrow", () => {
  expect(members.length).toBeGreaterThan(0);
  expect(lines(crossings(members))).toEqual([]);
});

test("every package.json agrees with the imports", () => {
  expect(lines(manifests(members, manifestOf(".")))).toEqual([]);
});

test("the top level holds the agreed names and no others", () => {
  expect(lines(topLevel(paths))).toEqual([]);
});

test("no file carries what must not be committed", () => {
  expect(lines(paths.flatMap((path) => words(path, textOf(path) ?? "")))).toEqual([]);
});

test("what two front ends say stands once, in the view", () => {
  const sources = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => ({ path, text: textOf(path) ?? "" }));
  expect(lines(saidTwice(sources))).toEqual([]);
});

test("every package stands on the map with a line of its own", () => {
  expect(map(members).split("\n")).toHaveLength(members.length);
  for (const { manifest } of members) expect(manifest, manifest.name).toHaveProperty("description");
});
