import { createEffect, on } from "solid-js";
import { say } from "../words/index.ts";
import "./states.css";

/** A page that could not be shown at all; leaving it, or trying again, starts anew. */
export function Broken(props: { error: unknown; reset: () => void; page: string }) {
  console.error(props.error);
  createEffect(
    on(
      () => props.page,
      () => props.reset(),
      { defer: true },
    ),
  );
  return (
    <div class="failed" role="alert">
      <p>{say().states.broken}</p>
      <button type="button" onClick={() => props.reset()}>
        {say().states.retry}
      </button>
    </div>
  );
}
