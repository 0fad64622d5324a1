import { isBuiltin } from "node:module";
import { type Finding, type Import, type Manifest, type Member, packageOf, roomOf, unshipped } from "./member.ts";

/**
 * Holds each package.json against what its sources import: nothing used undeclared, no workspace package declared
 * unused, and no circle among the declarations. `root` is the manifest whose devDependencies every test may use.
 */
export function manifests(members: readonly Member[], root: Manifest): Finding[] {
  return [...members.flatMap((m) => [...undeclared(m, root), ...unused(m)]), ...cycles(members)];
}

interface Use extends Import {
  name: string;
  path: string;
}

function undeclared(member: Member, root: Manifest): Finding[] {
  const { name, dependencies, optionalDependencies, peerDependencies, devDependencies } = member.manifest;
  const shipped = new Set(Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }));
  const beside = new Set([...shipped, ...Object.keys({ ...devDependencies, ...root.devDependencies })]);
  return uses(member).flatMap((use) => {
    const tool = use.types || unshipped(use.path);
    if (use.name === name || (tool ? beside : shipped).has(use.name)) return [];
    const list = tool ? "dependencies or devDependencies" : "dependencies";
    return [
      {
        kind: "undeclared" as const,
        at: `${member.dir}/${use.path}:${use.line}`,
        says: `${use.name} is not in the ${list} of ${name}`,
      },
    ];
  });
}

function unused(member: Member): Finding[] {
  const used = new Set([...uses(member).map((use) => use.name), packageOf(member.extends ?? "")]);
  return workspaceOf(member.manifest)
    .filter((name) => !used.has(name))
    .map((name) => ({
      kind: "unused",
      at: `${member.dir}/package.json`,
      says: `${name} is declared and never imported`,
    }));
}

function uses(member: Member): Use[] {
  return member.sources.flatMap(({ path, imports }) =>
    imports.flatMap((found) => {
      // `#name` is the package's own, by the imports of its package.json.
      if (found.specifier === null || /^[.#]/.test(found.specifier) || isBuiltin(found.specifier)) return [];
      return [{ ...found, name: packageOf(found.specifier), path }];
    }),
  );
}

// Tests count: the build orders packages by every declaration, and a circle through a test is a circle.
function cycles(members: readonly Member[]): Finding[] {
  const next = new Map(members.map((m) => [m.manifest.name, workspaceOf(m.manifest)]));
  const done = new Set<string>();
  const found: Finding[] = [];
  const visit = (name: string, trail: readonly string[]) => {
    if (trail.includes(name)) {
      const circle = [...trail.slice(trail.indexOf(name)), name].join(" → ");
      found.push({ kind: "cycle", at: name, says: circle });
    } else if (!done.has(name)) {
      for (const to of next.get(name) ?? []) visit(to, [...trail, name]);
      done.add(name);
    }
  };
  for (const name of next.keys()) visit(name, []);
  return found;
}

function workspaceOf({ dependencies, devDependencies, optionalDependencies, peerDependencies }: Manifest): string[] {
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
  return Object.keys(all).filter((name) => roomOf(name) !== undefined);
}
