import { Show } from "solid-js";
import { failureOf } from "../data/failure.ts";
import { say } from "../words/index.ts";
import "./states.css";

/** What could not be done, what that does not touch, what to do, and the number to quote. */
export function Failed(props: { error: unknown; noun: string; retry?: () => void; rest?: boolean }) {
  const failure = () => failureOf(props.error);
  return (
    <div class="failed" role="alert">
      <p>
        <strong>{say().states.failed(props.noun)}</strong> {failure().said}{" "}
        <Show when={props.rest}>{say().states.unharmed}</Show>
        <Show when={failure().id}>{(id) => <span class="number"> {say().states.number(id())}</span>}</Show>
      </p>
      <Show when={props.retry}>
        {(retry) => (
          <button type="button" onClick={() => retry()()}>
            {say().states.retry}
          </button>
        )}
      </Show>
    </div>
  );
}
