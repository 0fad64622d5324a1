import { type Member, roomOf } from "./member.ts";

const floors = ["apps", "packages", "tooling"];

/**
 * The packages as a plain-text picture: a line each, whoever imports standing above what it imports. Arrows that only
 * tests or tools draw stand in brackets.
 */
export function map(members: readonly Member[]): string {
  const rows = floors.flatMap((floor) =>
    byDepth(
      members.filter((m) => m.dir.startsWith(`${floor}/`)),
      members,
    ).map((m) => [m.dir, arrowsOf(m, members), m.manifest.description ?? ""]),
  );
  const wide = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([dir = "", to = "", says = ""]) =>
      `${dir.padEnd(wide[0] ?? 0)}  ${to.padEnd(wide[1] ?? 0)}  ${says}`.trimEnd(),
    )
    .join("\n");
}

function arrowsOf({ manifest }: Member, members: readonly Member[]): string {
  const shipped = names(manifest.dependencies, members);
  const beside = names(manifest.devDependencies, members).map((name) => `[${name}]`);
  const all = [...shipped, ...beside];
  return all.length ? `─▶ ${all.join(" ")}` : "";
}

// A package without sources (compiler options, the pinned Node) is no end of an arrow.
function names(list: Record<string, string> | undefined, members: readonly Member[]): string[] {
  return Object.keys(list ?? {})
    .filter((name) => members.some((m) => m.manifest.name === name && m.sources.length > 0))
    .flatMap((name) => roomOf(name) ?? []);
}

function byDepth(some: readonly Member[], members: readonly Member[]): Member[] {
  return some.toSorted((a, b) => depth(b, members) - depth(a, members) || a.dir.localeCompare(b.dir));
}

function depth(member: Member, members: readonly Member[]): number {
  const below = Object.keys(member.manifest.dependencies ?? {}).flatMap(
    (name) => members.find((m) => m.manifest.name === name) ?? [],
  );
  return below.length ? 1 + Math.max(...below.map((m) => depth(m, members))) : 0;
}
