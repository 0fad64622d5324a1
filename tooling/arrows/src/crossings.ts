import { isBuiltin } from "node:module";
import { dirname, join, normalize } from "node:path/posix";
import {
  type Finding,
  type Import,
  type Kind,
  type Member,
  packageOf,
  roomOf,
  type Source,
  unshipped,
} from "./member.ts";
import { type Arrow, everyTest, type Room, rooms } from "./table.ts";

/** Holds every import of every member against the table of arrows. */
export function crossings(members: readonly Member[], table: Record<string, Room> = rooms): Finding[] {
  return members.flatMap((member) => {
    const room = table[roomOf(member.manifest.name) ?? ""];
    if (!room) return [finding("unknownRoom", member.dir, `${member.manifest.name} is not in the table of arrows`)];
    return member.sources.flatMap((source) => inSource(member, room, source, members));
  });
}

function inSource(member: Member, room: Room, source: Source, members: readonly Member[]): Finding[] {
  const file = `${member.dir}/${source.path}`;
  if (source.broken) return [finding("unparsed", file, source.broken)];
  return source.imports.flatMap((found) => {
    const broken = judge(member, room, source.path, found, members);
    return broken ? [finding(broken[0], `${file}:${found.line}`, broken[1])] : [];
  });
}

function judge(
  member: Member,
  room: Room,
  path: string,
  { specifier, types }: Import,
  members: readonly Member[],
): [Kind, string] | undefined {
  if (specifier === null) {
    return unshipped(path) ? undefined : ["computed", "a computed import cannot be held against the table"];
  }
  if (specifier.startsWith(".")) {
    const target = normalize(join(dirname(path), specifier));
    return target.startsWith("../")
      ? ["internals", `${specifier} leaves the package; import it by its name`]
      : undefined;
  }
  if (isBuiltin(specifier)) return builtin(room, path, specifier);
  const to = roomOf(specifier);
  if (!to) return outside(room, path, specifier);
  const self = to === roomOf(member.manifest.name);
  return (self ? undefined : arrow(room, path, to, types)) ?? internals(specifier, to, members);
}

function builtin(room: Room, path: string, specifier: string): [Kind, string] | undefined {
  if (room.runs === "node" || unshipped(path) || /\.node\.ts$/.test(path)) return undefined;
  return ["builtin", `${specifier}: this room runs in a browser too; a *.node.ts adapter may use Node`];
}

function outside(room: Room, path: string, specifier: string): [Kind, string] | undefined {
  if (!room.outside || unshipped(path) || room.outside.includes(packageOf(specifier))) return undefined;
  return ["outside", `${specifier}: this room imports ${room.outside.join(", ")} and nothing else`];
}

function arrow(room: Room, path: string, to: string, types: boolean): [Kind, string] | undefined {
  const given = [...room.arrows, ...(unshipped(path) ? [...(room.tests ?? []), ...everyTest] : [])];
  const here = given.filter((a) => a.to === to && (!a.only || a.only.includes(path)));
  if (here.some((a) => a.as !== "types" || types)) return undefined;
  if (here.length > 0) return ["typesOnly", `${to} may be imported here as types only: ${reasons(here)}`];
  const elsewhere = given.filter((a) => a.to === to);
  if (elsewhere.length === 0) return ["arrow", `no arrow leads from here to ${to}`];
  return ["arrow", `only ${elsewhere.flatMap((a) => a.only ?? []).join(", ")} may import ${to}: ${reasons(elsewhere)}`];
}

function internals(specifier: string, to: string, members: readonly Member[]): [Kind, string] | undefined {
  const target = members.find((m) => roomOf(m.manifest.name) === to);
  if (!target) return ["unknownRoom", `${specifier}: there is no such package`];
  const sub = `.${specifier.slice(target.manifest.name.length)}`;
  if (doors(target).some((door) => opens(door, sub))) return undefined;
  return ["internals", `${specifier} is not among the exports of ${target.manifest.name}`];
}

function doors({ manifest: { exports } }: Member): string[] {
  if (!exports) return [];
  if (typeof exports === "string" || !Object.keys(exports).some((key) => key.startsWith("."))) return ["."];
  return Object.keys(exports).filter((key) => (exports as Record<string, unknown>)[key] !== null);
}

function opens(door: string, sub: string): boolean {
  const [head = "", tail] = door.split("*");
  if (tail === undefined) return door === sub;
  return sub.length > head.length + tail.length && sub.startsWith(head) && sub.endsWith(tail);
}

function reasons(arrows: readonly Arrow[]): string {
  return [...new Set(arrows.map((a) => a.why))].join("; ");
}

function finding(kind: Kind, at: string, says: string): Finding {
  return { kind, at, says };
}
