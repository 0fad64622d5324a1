import type { Held } from "../source/source.ts";

/** Names without what all of them begin with, which is the name of the region; for lists, where room is scarce. */
export function shortNames({ authorities }: Pick<Held, "authorities">): (name: string) => string {
  const known = prefixes.get(authorities) ?? common(authorities.map(({ name }) => name));
  prefixes.set(authorities, known);
  return (name) => (name.startsWith(known) ? name.slice(known.length) : name);
}

const prefixes = new WeakMap<object, string>();

function common(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length < 3) return "";
  let shared = first;
  for (const name of others) while (!name.startsWith(shared)) shared = shared.slice(0, -1);
  // Something has to be left of every name.
  return names.every((name) => name.length >= shared.length + 2) ? shared : "";
}
