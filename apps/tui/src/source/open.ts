import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readLink } from "@gouji/view";
import type { State } from "../screen/state.ts";
import type { Call } from "../verb.ts";
import type { World } from "../world.ts";
import { deferred } from "./deferred.ts";
import type { Source } from "./source.ts";
import { isThere, keptIn } from "./where.ts";

/** Where to look, and what to open there. */
export interface Target {
  readonly source: Source;
  /** What a name may stand for is looked up among the authorities once they are known. */
  readonly start: Partial<State>;
}

/**
 * What `open` is told to open: a folder or files of documents, the address of a server with or without a place in it, or a
 * place in the library: `authority`, `authority/2024`, `authority/2024#cell`.
 */
export function openTarget(call: Call, world: World): Target {
  const [first = ""] = call.operands;
  if (/^https?:\/\//.test(first)) {
    const { origin, pathname, search, hash } = new URL(first);
    return { source: server(origin, call), start: placed(pathname + search + hash) };
  }
  if (first !== "" && (existsSync(resolve(world.cwd, first)) || /[*?{]|^@/.test(first))) {
    const load = async () => (await import("./folder.ts")).folder(call.operands, call, world);
    return { source: deferred({ name: call.operands.join(" "), url: null }, load), start: {} };
  }
  const start = first === "" ? {} : placed(first);
  if (call.options.server !== undefined) return { source: server(call.options.server, call), start };
  const kept = keptIn(call.options, world);
  const name = "folder" in kept ? kept.folder : "PostgreSQL";
  const load = async () => {
    if (isThere(kept)) return (await import("../local.ts")).local(kept, call.options.region);
    const { shelved } = await import("./shelf.ts");
    return shelved(name, async () => ({ name, authorities: [], filed: [] }));
  };
  return { source: deferred({ name, url: null }, load), start };
}

function server(url: string, { options }: Call): Source {
  const address = url.replace(/\/+$/, "");
  return deferred({ name: address, url: address }, async () => {
    const [{ connect }, { asked }] = await Promise.all([import("@gouji/client"), import("./asked.ts")]);
    return asked({ client: connect({ url: address }), url: address, name: address, region: options.region });
  });
}

/** A place of the view as the state of the screens. */
export function placed(link: string): Partial<State> {
  const place = readLink(/^[/?]/.test(link) ? link : `/r/${link}`) ?? null;
  if (place === null) return { wanted: null, at: { authority: link, year: null } };
  switch (place.page) {
    case "library":
      return { query: place.query, at: { authority: null, year: place.query.year } };
    case "report":
      return {
        screen: "report",
        at: { authority: place.authority, year: place.year },
        wanted: { cell: place.cell, finding: place.finding },
      };
    case "findings":
      return { screen: "findings", at: { authority: null, year: place.year } };
    case "compare":
      return { screen: "compare", selected: place.authorities };
    case "region":
      return { screen: "region", at: { authority: null, year: place.year } };
    case "rules":
      return { screen: "rules" };
    case "imports":
      return { screen: "imports" };
    default:
      return {};
  }
}
