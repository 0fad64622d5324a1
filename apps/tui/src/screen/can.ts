import { type Action, bindings, type Screen } from "@gouji/view";

/** Actions that do nothing in the terminal yet, so that help does not promise them. */
const NOT_YET: ReadonlySet<Action> = new Set(["copyAs", "palette", "openSource", "suspend"]);

export const can = (action: Action): boolean => !NOT_YET.has(action);

/** The key of an action that the key bar names. */
export function keyOf(action: Action, screen: Screen): string | null {
  for (const { rows } of bindings({ front: "terminal", screen }, can)) {
    const row = rows.find((one) => one.action === action);
    if (row) return row.keys[0] ?? null;
  }
  return null;
}
