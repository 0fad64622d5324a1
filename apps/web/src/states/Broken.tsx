import { createEffect, on, onCleanup } from "solid-js";
import { say } from "../words/index.ts";
import "./states.css";

/** A page that could not be shown at all; leaving it, or trying again, starts anew. */
export function Broken(props: { error: unknown; reset: () => void; page: string }) {
  const lost = isLost(props.error);
  if (!lost) console.error(props.error);
  createEffect(
    on(
      () => props.page,
      () => props.reset(),
      { defer: true },
    ),
  );
  /** What did not arrive is asked for by reading everything anew, and only where somebody answers: offline even this would go. */
  const again = async () => {
    if (!lost) return props.reset();
    const answers = await fetch("/health").catch(() => null);
    if (answers) location.reload();
  };
  addEventListener("online", again);
  onCleanup(() => removeEventListener("online", again));
  return (
    <div class="failed" role="alert">
      <p>{lost ? say().states.lost : say().states.broken}</p>
      <button type="button" onClick={() => void again()}>
        {say().states.retry}
      </button>
    </div>
  );
}

/** Whether a part of the program itself did not arrive; each browser has its own words for it. */
const isLost = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message);
