import { type Action, bindings, type Screen } from "@gouji/view";
import { screenfuls } from "../screens/index.ts";

/** Actions that do nothing in the terminal yet, so that help does not promise them. */
const NOT_YET: ReadonlySet<Action> = new Set(["palette", "openSource"]);

/** What does something on a screen. */
export const canOn =
  (screen: Screen) =>
  (action: Action): boolean =>
    !NOT_YET.has(action) && (action !== "copyAs" || screenfuls[screen].copies !== undefined);

/** The key of an action that the key bar names: the first, or a shorter synonym where that takes two hands. */
export function keyOf(action: Action, screen: Screen): string | null {
  for (const { rows } of bindings({ front: "terminal", screen }, canOn(screen))) {
    const keys = rows.find((one) => one.action === action)?.keys;
    if (keys) return (keys[0]?.includes("+") ? keys.find((key) => !key.includes("+")) : keys[0]) ?? keys[0] ?? null;
  }
  return null;
}
