/** What the oldest browsers lack of the language itself. Loaded before everything else. */

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function findLast<T>(this: readonly T[], is: (item: T, index: number, all: readonly T[]) => unknown): T | undefined {
  for (let index = this.length - 1; index >= 0; index--) {
    if (is(this[index] as T, index, this)) return this[index];
  }
  return undefined;
}

function findLastIndex<T>(this: readonly T[], is: (item: T, index: number, all: readonly T[]) => unknown): number {
  let index = this.length - 1;
  while (index >= 0 && !is(this[index] as T, index, this)) index--;
  return index;
}

// Bound beforehand: by its own name it would call itself.
const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);

function provide(on: object, key: string, value: unknown): void {
  if (!(key in on)) Object.defineProperty(on, key, { value, writable: true, configurable: true });
}

provide(Array.prototype, "at", at);
provide(String.prototype, "at", at);
provide(Array.prototype, "findLast", findLast);
provide(Array.prototype, "findLastIndex", findLastIndex);
provide(Map, "groupBy", groupBy);
provide(Object, "hasOwn", hasOwn);
