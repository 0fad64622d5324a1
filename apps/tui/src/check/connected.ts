/** Puts together what shares a key with another, directly or through a third; the order is that of the first in each group. */
export function connected<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const groups: { readonly items: T[]; readonly keys: Set<string> }[] = [];
  for (const item of items) {
    const keys = keysOf(item);
    const [first, ...others] = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const group = first ?? { items: [], keys: new Set<string>() };
    if (!first) groups.push(group);
    for (const other of others) {
      group.items.push(...other.items);
      for (const key of other.keys) group.keys.add(key);
      groups.splice(groups.indexOf(other), 1);
    }
    group.items.push(item);
    for (const key of keys) group.keys.add(key);
  }
  return groups.map((group) => group.items);
}
