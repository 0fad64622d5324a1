import { allForms, type Layout, layoutsOf } from "@gouji/schema";
import { Failure } from "./failure.ts";

/** Every layout by its key, the official one of a form before its variants. */
export const layouts: ReadonlyMap<string, Layout> = new Map(
  allForms.flatMap(layoutsOf).map((layout) => [layout.key, layout]),
);

export function layoutOf(key: string): Layout {
  const layout = layouts.get(key);
  if (!layout) throw new Failure("unknownForm", { form: key });
  return layout;
}
