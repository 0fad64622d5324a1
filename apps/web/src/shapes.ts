/**
 * Stands in for zod in the pages, where it would be a third of all that a first visit loads. What they show was validated by the
 * server, or by the worker that read it, so of a shape only its defaults are left. Nothing is refused here.
 */

type Fill = (value: unknown) => unknown;
type Shape = { readonly parse: Fill } & ((...given: unknown[]) => Shape);

/** Any word of zod is understood, and asks nothing. */
const shape = (fill: Fill): Shape =>
  new Proxy((() => {}) as unknown as Shape, {
    get(_, word) {
      if (word === "parse") return fill;
      if (word === "object") return (fields: Record<string, Shape>) => shape((value) => filled(fields, value));
      if (word === "default") return (usual: unknown) => shape((value) => (value === undefined ? usual : fill(value)));
      return () => shape(fill);
    },
  });

export const z = shape((value) => value);

function filled(fields: Readonly<Record<string, Shape>>, value: unknown): unknown {
  const given = value as Record<string, unknown>;
  const parsed = Object.entries(fields).map(([key, { parse }]) => [key, parse(given[key])] as const);
  return { ...given, ...Object.fromEntries(parsed.filter(([, one]) => one !== undefined)) };
}
