import type { Key, Store } from "@gouji/store";
import { defined } from "../defined.ts";
import { Failure } from "../failure.ts";
import type { Which } from "../given/shapes.ts";
import { authorityOf } from "../roster.ts";

/** Where one report alone is meant, that of the office comes before those that hold others too. */
const ORDER: readonly Key["scope"][] = ["agency", "government", "region", "unstated"];

/** The key of a report that was asked for in fewer words. Throws a Failure where there is none. */
export async function keyOf(store: Store, which: Which): Promise<Key> {
  const { region, authority, year, scope } = which;
  if (region !== undefined && scope !== undefined) return { region, authority, year, scope };
  return (await placeOf(store, which)).key;
}

/** The same with the scopes in which the authority reports on the year. */
export async function placeOf(
  store: Store,
  { region, authority, year, scope }: Which,
): Promise<{ key: Key; scopes: Key["scope"][] }> {
  const at = { region: region ?? (await authorityOf(store, authority)).region, authority, year };
  const scopes = await scopesOf(store, at);
  const found = scope ?? scopes[0];
  if (!found) throw new Failure("notFound", at);
  return { key: { ...at, scope: found }, scopes };
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
