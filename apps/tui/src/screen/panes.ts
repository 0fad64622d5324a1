import type { Action } from "@gouji/view";
import { step } from "./list.ts";

/** A list, and beside it the rows that belong to the row one is at: which of them has the keys, and where one is in each. */
export interface Panes {
  readonly pane: 0 | 1;
  readonly at: number;
  readonly inner: number;
}

/** Where a key leads in them; null where it means nothing there. */
export function inPanes(
  action: Action,
  was: Panes,
  rows: { readonly outer: number; readonly inner: number },
  page: number,
): Panes | null {
  const { pane, at, inner } = was;
  const to = pane === 0 ? step(at, action, rows.outer, page) : step(inner, action, rows.inner, page);
  if (to !== null) return pane === 0 ? { pane, at: to, inner: 0 } : { pane, at, inner: to };
  if (action === "nextPane" || action === "previousPane") return { pane: pane === 0 ? 1 : 0, at, inner };
  return action === "open" && pane === 0 ? { pane: 1, at, inner } : null;
}
