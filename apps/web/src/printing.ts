import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Whether the page is being printed: what is drawn only where it is in sight is drawn whole then. */
export function usePrinting(): Accessor<boolean> {
  const [printing, setPrinting] = createSignal(false);
  const before = () => setPrinting(true);
  const after = () => setPrinting(false);
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  onCleanup(() => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  });
  return printing;
}
