import { createSignal } from "solid-js";
import { say } from "../../words/index.ts";

const KEY = "gouji.share";
const LEAST = 40;
const MOST = 80;

/** How much of the width the report has, in percent; kept in this browser. */
export const [share, setShare] = createSignal(within(Number(kept()) || 62));

export function widen(by: number): boolean {
  set(share() + by);
  return true;
}

/** Between report and inspector: dragged, or moved by arrows. */
export function Split() {
  let line!: HTMLDivElement;
  const drag = (event: PointerEvent) => {
    if (!line.hasPointerCapture(event.pointerId)) return;
    const { left, width } = (line.parentElement as HTMLElement).getBoundingClientRect();
    set(((event.clientX - left) / width) * 100);
  };
  return (
    <div
      ref={line}
      class="split screen-only"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say().report.splitter}
      aria-valuenow={Math.round(share())}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onPointerDown={(event) => line.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDblClick={() => set(62)}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        widen(by);
      }}
    />
  );
}

function set(to: number): void {
  setShare(within(to));
  try {
    localStorage.setItem(KEY, String(Math.round(share())));
  } catch {
    // Then it lasts as long as the page.
  }
}

function within(to: number): number {
  return Math.min(MOST, Math.max(LEAST, to));
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
