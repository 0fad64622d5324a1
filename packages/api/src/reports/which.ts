import type { Key, Store } from "@gouji/store";
import { defined } from "../defined.ts";
import { Failure } from "../failure.ts";
import type { Which } from "../given/shapes.ts";
import { authorityOf } from "../roster.ts";

/** Where one report alone is meant, that of the office comes before those that hold others too. */
const ORDER: readonly Key["scope"][] = ["agency", "government", "region", "unstated"];

/** The key of a report that was asked for in fewer words. Throws a Failure where there is none. */
export async function keyOf(store: Store, { region, authority, year, scope }: Which): Promise<Key> {
  const at = region ?? (await authorityOf(store, authority)).region;
  if (scope !== undefined) return { region: at, authority, year, scope };
  const [found] = await scopesOf(store, { region: at, authority, year });
  if (!found) throw new Failure("notFound", { region: at, authority, year });
  return { region: at, authority, year, scope: found };
}

/** The scopes in which an authority reports on a year, the usual one first; those in the bin where there is no other. */
export async function scopesOf(store: Store, { region, authority, year }: Omit<Key, "scope">): Promise<Key["scope"][]> {
  for (const removed of [false, true]) {
    const { items } = await store.list({ region, years: [year], authorities: [authority], removed });
    if (items.length > 0) return items.map(({ scope }) => scope).sort((a, b) => rank(a) - rank(b));
  }
  return [];
}

export const rank = (scope: Key["scope"]): number => ORDER.indexOf(scope);

export const nothing = (which: Which, rev?: number) => new Failure("notFound", defined({ ...which, rev }));
