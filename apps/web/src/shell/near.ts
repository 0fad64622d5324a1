import { createSignal, onCleanup, onMount } from "solid-js";

/** Cells of the report that is open, and the way to one of them. */
export interface Near {
  readonly cells: () => readonly { readonly cell: string; readonly label: string }[];
  readonly go: (cell: string) => void;
}

const [near, setNear] = createSignal<Near | null>(null);

export { near };

/** Offers the cells of a report by name while it is shown. */
export function useNear(mine: Near): void {
  onMount(() => setNear(mine));
  onCleanup(() => setNear((now) => (now === mine ? null : now)));
}
