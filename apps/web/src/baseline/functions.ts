/** What the oldest browsers lack, written out. */

export function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
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

export function findLast<T>(
  this: readonly T[],
  is: (item: T, index: number, all: readonly T[]) => unknown,
): T | undefined {
  for (let index = this.length - 1; index >= 0; index--) {
    if (is(this[index] as T, index, this)) return this[index];
  }
  return undefined;
}

export function findLastIndex<T>(
  this: readonly T[],
  is: (item: T, index: number, all: readonly T[]) => unknown,
): number {
  let index = this.length - 1;
  while (index >= 0 && !is(this[index] as T, index, this)) index--;
  return index;
}

// Bound beforehand: by its own name it would call itself.
export const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty) as (
  object: object,
  key: PropertyKey,
) => boolean;

export function withResolvers<T>(this: PromiseConstructor) {
  let resolve!: (value: T | PromiseLike<T>) => void;
  let reject!: (reason?: unknown) => void;
  const promise = new this<T>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

/** Of plain data, buffers, maps and sets; nothing is transferred. What reads a PDF talks to itself in copies. */
export function structuredClone(value: unknown): unknown {
  const copies = new Map<unknown, unknown>();
  const copy = (one: unknown): unknown => {
    if (typeof one === "function" || typeof one === "symbol") {
      throw new DOMException(`${String(one)} could not be cloned.`, "DataCloneError");
    }
    if (typeof one !== "object" || one === null) return one;
    if (copies.has(one)) return copies.get(one);
    const keep = <T>(made: T): T => {
      copies.set(one, made);
      return made;
    };
    if (one instanceof ArrayBuffer) return keep(one.slice(0));
    if (one instanceof DataView)
      return keep(new DataView(copy(one.buffer) as ArrayBuffer, one.byteOffset, one.byteLength));
    if (ArrayBuffer.isView(one)) return keep((one as Uint8Array).slice());
    if (one instanceof Date) return keep(new Date(one));
    if (one instanceof RegExp) return keep(new RegExp(one));
    if (one instanceof Error) return keep(Object.assign(new Error(one.message), { name: one.name, stack: one.stack }));
    if (one instanceof Map) {
      const made = keep(new Map());
      for (const [key, its] of one) made.set(copy(key), copy(its));
      return made;
    }
    if (one instanceof Set) {
      const made = keep(new Set());
      for (const its of one) made.add(copy(its));
      return made;
    }
    const made = keep<Record<string, unknown> | unknown[]>(Array.isArray(one) ? new Array(one.length) : {});
    for (const [key, its] of Object.entries(one)) (made as Record<string, unknown>)[key] = copy(its);
    return made;
  };
  return copy(value);
}
