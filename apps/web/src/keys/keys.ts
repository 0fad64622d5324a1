import { type Action, keyOfEvent, press, type Screen } from "@gouji/view";
import { onCleanup, onMount } from "solid-js";

/** What a key's action does here. `false` says that there was nothing to do, so the next in line is asked. */
export type Handlers = { readonly [A in Action]?: (event: KeyboardEvent) => unknown };

const line: Handlers[] = [];

/** The part of a page that calls this answers to keys while it is shown; the latest is asked first. */
export function useKeys(handlers: Handlers): void {
  onMount(() => {
    line.push(handlers);
    onCleanup(() => line.splice(line.indexOf(handlers), 1));
  });
}

/** Whether anything answers to an action now. */
export const answers = (action: Action): boolean => line.some((handlers) => handlers[action] !== undefined);

/** Does an action without its key, as the first in line that has something to do for it. */
export function perform(action: Action): void {
  const event = new KeyboardEvent("keydown");
  for (const handlers of [...line].reverse()) {
    const handle = handlers[action];
    if (handle && handle(event) !== false) return;
  }
}

/** Which action a key means is told by the key map of the view; this only looks for who answers to it. */
export function listen(screen: () => Screen): void {
  let pending: string | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const key = keyOfEvent(event);
    if (key === null) return;
    const pressed = press(key, { front: "web", screen: screen(), typing: isTyping(event.target), pending });
    pending = pressed && "pending" in pressed ? pressed.pending : null;
    if (pressed === null || "pending" in pressed || leftToElement(key, event.target)) return;
    for (const handlers of [...line].reverse()) {
      const handle = handlers[pressed.action];
      if (handle && handle(event) !== false) {
        event.preventDefault();
        return;
      }
    }
  };
  onMount(() => {
    addEventListener("keydown", onKey);
    onCleanup(() => removeEventListener("keydown", onKey));
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button|submit|reset|range)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** A link, a button or a list of choices has a use of its own for these. */
const leftToElement = (key: string, target: EventTarget | null): boolean =>
  (/^(?:Enter|Space)$/.test(key) &&
    target instanceof Element &&
    target.closest("a[href], button, summary, select") !== null) ||
  (/^(?:Arrow\w+|Home|End|PageUp|PageDown|.)$/.test(key) && target instanceof HTMLSelectElement);
