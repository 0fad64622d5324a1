import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";

/** How wide an element is drawn, so that a chart is drawn in real pixels and its text keeps its size. */
export function useWidth(element: () => Element): Accessor<number> {
  const [width, setWidth] = createSignal(640);
  onMount(() => {
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    watch.observe(element());
    onCleanup(() => watch.disconnect());
  });
  return width;
}
