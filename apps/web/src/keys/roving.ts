import { onCleanup } from "solid-js";

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * One Tab stop for many things: arrows walk among the elements that say where they are by `data-at="row,column"`. Home and End
 * go to the ends of a row. Gaps are leapt over.
 */
export function roving(root: HTMLElement | SVGElement): void {
  const all = () => [...root.querySelectorAll<HTMLElement>("[data-at]")];
  const settle = (on?: HTMLElement) => {
    const stops = all();
    const one = on ?? stops.find(({ tabIndex }) => tabIndex === 0) ?? stops[0];
    for (const stop of stops) if (stop.tabIndex !== (stop === one ? 0 : -1)) stop.tabIndex = stop === one ? 0 : -1;
  };
  const onFocus = (event: Event) => {
    const stop = (event.target as Element).closest<HTMLElement>("[data-at]");
    if (stop) settle(stop);
  };
  const onKey = (event: KeyboardEvent) => {
    const from = (event.target as Element).closest<HTMLElement>("[data-at]");
    if (!from || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const to = nextOf(from, all(), event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const watch = new MutationObserver(() => settle());
  root.addEventListener("focusin", onFocus);
  root.addEventListener("keydown", onKey as EventListener);
  watch.observe(root, { childList: true, subtree: true });
  queueMicrotask(() => settle());
  onCleanup(() => watch.disconnect());
}

const placeOf = (stop: HTMLElement): readonly [number, number] => {
  const [row = 0, column = 0] = (stop.dataset.at ?? "").split(",").map(Number);
  return [row, column];
};

function nextOf(from: HTMLElement, all: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const [row, column] = placeOf(from);
  const mine = all.filter((one) => placeOf(one)[0] === row);
  if (key === "Home") return mine[0];
  if (key === "End") return mine.at(-1);
  const [down, right] = STEPS[key] ?? [0, 0];
  if (right !== 0) return mine[mine.indexOf(from) + right];
  if (down === 0) return undefined;
  const rows = [...new Set(all.map((one) => placeOf(one)[0]))].sort((a, b) => a - b);
  const next = rows[rows.indexOf(row) + down];
  const there = all.filter((one) => placeOf(one)[0] === next);
  return there.sort((a, b) => Math.abs(placeOf(a)[1] - column) - Math.abs(placeOf(b)[1] - column))[0];
}
