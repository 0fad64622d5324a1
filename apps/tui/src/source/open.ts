import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readLink } from "@gouji/view";
import type { State } from "../screen/state.ts";
import type { Call } from "../verb.ts";
import type { World } from "../world.ts";
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
export async function openTarget(call: Call, world: World): Promise<Target> {
  const [first = ""] = call.operands;
  if (/^https?:\/\//.test(first)) {
    const { origin, pathname, search, hash } = new URL(first);
    return { source: await server(origin, call), start: placed(pathname + search + hash) };
  }
  if (first !== "" && (existsSync(resolve(world.cwd, first)) || /[*?{]|^@/.test(first))) {
    const { folder } = await import("./folder.ts");
    return { source: folder(call.operands, call, world), start: {} };
  }
  const start = first === "" ? {} : placed(first);
  if (call.options.server !== undefined) return { source: await server(call.options.server, call), start };
  const kept = keptIn(call.options, world);
  if (!isThere(kept)) {
    const { shelved } = await import("./shelf.ts");
    const nothing = { name: "", authorities: [], filed: [] };
    return { source: shelved("folder" in kept ? kept.folder : "", async () => nothing), start };
  }
  const { local } = await import("../local.ts");
  return { source: await local(kept, call.options.region), start };
}

async function server(url: string, { options }: Call): Promise<Source> {
  const [{ connect }, { asked }] = await Promise.all([import("@gouji/client"), import("./asked.ts")]);
  const address = url.replace(/\/+$/, "");
  return asked({ client: connect({ url: address }), url: address, name: address, region: options.region });
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
