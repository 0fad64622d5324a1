import type { Form } from "./form.ts";
import { type Layout, layout } from "./layout.ts";
import { formOf, type Report } from "./report.ts";

/** One way to settle the `oneOf` lines of a form, and the cells that no other way has. */
interface Variant {
  readonly layout: Layout;
  readonly own: readonly string[];
}

const variants = new Map<Form, readonly Variant[]>();

/** The form as it was issued. Cached. */
export const officialLayout = (form: Form): Layout => (variantsOf(form)[0] as Variant).layout;

/** Every layout of a form, the official one first. Cached. */
export const layoutsOf = (form: Form): readonly Layout[] => variantsOf(form).map((variant) => variant.layout);

/**
 * The layout a report follows: of lines that stand for one another, those that the report has most figures for. Without any
 * it is the official one. Throws a RangeError where the form is unknown.
 */
export function layoutFor(report: Pick<Report, "form" | "extensions" | "figures">): Layout {
  const ways = variantsOf(formOf(report));
  let best = ways[0] as Variant;
  let most = 0;
  if (ways.length > 1) {
    for (const way of ways) {
      const held = way.own.filter((cell) => report.figures[cell]).length;
      if (held > most) [best, most] = [way, held];
    }
  }
  return best.layout;
}

function variantsOf(form: Form): readonly Variant[] {
  const known = variants.get(form);
  if (known) return known;
  const layouts = combinations(form).map((combination) => {
    let next = 0;
    return layout(form, () => combination[next++] ?? 0);
  });
  const made = layouts.map((one) => ({
    layout: one,
    own: one.cells
      .map((place) => place.cell as string)
      .filter((cell) => !layouts.some((other) => other !== one && other.place.has(cell))),
  }));
  variants.set(form, made);
  return made;
}

/** Every choice of variants, counted through like a number with one digit for each `oneOf`; all zeros comes first. */
function combinations(form: Form): number[][] {
  const sizes: number[] = [];
  layout(form, (among) => {
    sizes.push(among.length);
    return 0;
  });
  return sizes.reduce<number[][]>(
    (all, size) => all.flatMap((c) => Array.from({ length: size }, (_, i) => [...c, i])),
    [[]],
  );
}
